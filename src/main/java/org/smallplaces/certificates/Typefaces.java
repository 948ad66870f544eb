package org.smallplaces.certificates;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The four fonts on certificates, parsed: Noto Sans regular and bold, Noto Sans SC and Noto Naskh Arabic, all under the
 * SIL Open Font License. About 15 MB, dear to read, and for one thread at a time, since PDFBox reads glyphs by moving about
 * in them.
 */
final class Typefaces implements Closeable {

    static final String LATIN = "Latin";
    static final String CHINESE = "Chinese";
    static final String ARABIC = "Arabic";

    private final TrueTypeFont latin;
    private final TrueTypeFont latinBold;
    private final TrueTypeFont chinese;
    private final TrueTypeFont arabic;

    private Typefaces(TrueTypeFont latin, TrueTypeFont latinBold, TrueTypeFont chinese, TrueTypeFont arabic) {
        this.latin = latin;
        this.latinBold = latinBold;
        this.chinese = chinese;
        this.arabic = arabic;
    }

    static Typefaces read() throws IOException {
        return new Typefaces(
                parse("NotoSans_400Regular"),
                parse("NotoSans_700Bold"),
                parse("NotoSansSC_400Regular"),
                parse("NotoNaskhArabic_400Regular"));
    }

    /** Whether there is a glyph for the code point in whichever weight it may be set. */
    boolean have(int codePoint) {
        return has(latin, codePoint) && has(latinBold, codePoint) || has(chinese, codePoint) || has(arabic, codePoint);
    }

    /** The width of a text in bold type, in ems. Arabic letters are counted as they stand alone, which is a little wide. */
    double ems(String text) {
        return text.codePoints().mapToDouble(this::ems).sum();
    }

    private double ems(int codePoint) {
        for (var font : List.of(latinBold, chinese, arabic)) {
            try {
                var glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                if (glyph != 0) return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return 1;
    }

    /** Offers the fonts to a document, which embeds those that its text needs, and of them only the glyphs it needs. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new Loading(document, latin), LATIN, 400, FontStyle.NORMAL, true);
        builder.useFont(new Loading(document, latinBold), LATIN, 700, FontStyle.NORMAL, true);
        builder.useFont(new Loading(document, chinese), CHINESE, 400, FontStyle.NORMAL, true);
        builder.useFont(new Loading(document, arabic), ARABIC, 400, FontStyle.NORMAL, true);
    }

    @Override
    public void close() throws IOException {
        for (var font : List.of(latin, latinBold, chinese, arabic)) font.close();
    }

    private static boolean has(TrueTypeFont font, int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont parse(String name) throws IOException {
        try (var stream = Typefaces.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (stream == null) throw new IllegalStateException("Missing font: " + name);
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            // Ligatures are looked for with regular expressions, which took two fifths of the time of a page.
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Makes a parsed font one of the document's, and only when the text first asks for it. */
    private static final class Loading extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont typeface;
        private @Nullable PDFont font;

        Loading(PDDocument document, TrueTypeFont typeface) {
            super(null);
            this.document = document;
            this.typeface = typeface;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) font = PDType0Font.load(document, typeface, true);
                return font;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
