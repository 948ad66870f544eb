package org.smallplaces.certificates;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A certificate as its readers have it: a file, to look at, to listen to and to check. */
final class PrintedCertificate {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static final int PAPER = 0xfffbf7ef;

    /** A little less than the 9 mm outside the frame, in points. */
    private static final int MARGIN = 24;

    private final byte[] file;

    PrintedCertificate(CertificateSheet sheet) {
        file = Samples.print(sheet);
    }

    byte[] file() {
        return file;
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(file);
    }

    /** What a validator finds wrong: the clauses and their words. */
    List<String> violations(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var failed = result.getTestAssertions().stream()
                    .filter(assertion -> !assertion.getStatus().name().equals("PASSED"))
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            return result.isCompliant() || !failed.isEmpty() ? failed : List.of("not compliant");
        }
    }

    /**
     * The text without spaces. PDFs keep Arabic as presentation forms, and some Chinese characters share a glyph with a
     * radical: compatibility composition (NFKC) undoes both.
     */
    String text() throws IOException {
        try (var document = open()) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }

    /** The first page at so many dots per inch. */
    BufferedImage picture(float dpi) throws IOException {
        try (var document = open()) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }

    /** Whether nothing but paper is outside the frame. */
    boolean hasCleanMargins() throws IOException {
        var picture = picture(72);
        for (var x = 0; x < picture.getWidth(); x++)
            for (var y = 0; y < picture.getHeight(); y++) {
                var inside = x >= MARGIN
                        && y >= MARGIN
                        && x < picture.getWidth() - MARGIN
                        && y < picture.getHeight() - MARGIN;
                if (!inside && picture.getRGB(x, y) != PAPER) return false;
            }
        return true;
    }

    /** What a telephone reads from the code. */
    String scanned() throws Exception {
        var picture = picture(150);
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** The elements of the tag tree in the order in which they are read. */
    List<PDStructureElement> elements() throws IOException {
        try (var document = open()) {
            var found = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
    }
}
