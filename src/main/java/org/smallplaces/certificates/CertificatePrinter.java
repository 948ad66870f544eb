package org.smallplaces.certificates;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

import org.smallplaces.shell.Words;

/**
 * Prints certificates as PDF files that are accessible (PDF/UA-1, ISO 14289-1) and fit for archives (PDF/A-3a,
 * ISO 19005-3). Safe to use from many threads.
 */
@Component
public class CertificatePrinter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Words words;
    private final CertificateFonts fonts;

    /** Printing is all computing: more at a time than processors would only hold more fonts in memory. */
    private final Semaphore presses = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final ConcurrentLinkedDeque<Typefaces> idle = new ConcurrentLinkedDeque<>();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    CertificatePrinter(Words words, CertificateFonts fonts) {
        this.words = words;
        this.fonts = fonts;
    }

    /**
     * Prints one certificate. The stream stays open.
     *
     * @throws UnprintableTextException when a text has a character that our fonts have not; nothing is written then
     */
    public void print(CertificateSheet sheet, OutputStream to) throws IOException {
        refuseUnprintable(sheet);
        // First to memory: a slow reader at the other end must not keep a press.
        print(sheet).writeTo(to);
    }

    private ByteArrayOutputStream print(CertificateSheet sheet) throws IOException {
        presses.acquireUninterruptibly();
        try {
            var borrowed = idle.poll();
            var typefaces = borrowed == null ? Typefaces.read() : borrowed;
            try {
                return print(sheet, typefaces);
            } finally {
                idle.push(typefaces);
            }
        } finally {
            presses.release();
        }
    }

    private ByteArrayOutputStream print(CertificateSheet sheet, Typefaces typefaces) throws IOException {
        try (var document = new PDDocument();
                var renderer = builder(sheet, typefaces, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            SpokenText.restore(document);
            date(document, sheet);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file;
        }
    }

    private PdfRendererBuilder builder(CertificateSheet sheet, Typefaces typefaces, PDDocument document) {
        var page = new CertificatePage(words, sheet, TypeSizes.fitting(sheet, typefaces));
        var builder = new PdfRendererBuilder();
        typefaces.offer(builder, document);
        builder.usePDDocument(document);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useColorProfile(SRGB);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(
                new ICUBreakers.ICULineBreaker(sheet.language().locale()));
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useObjectDrawerFactory(new CertificateDrawings());
        builder.withProducer(page.author());
        builder.withHtmlContent(page.xhtml(), null);
        return builder;
    }

    /** Sets the day of completion as the day of creation, so that the same sheet always gives the same bytes. */
    private static void date(PDDocument document, CertificateSheet sheet) throws IOException {
        var noon = sheet.completedOn().atTime(12, 0).atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(noon));
        // PDF/A wants the same in both places (ISO 19005-3, 6.6.3).
        var metadata = document.getDocumentCatalog().getMetadata();
        var dated = CREATED.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8))
                .replaceFirst("$1" + noon.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME) + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sheet.completedOn().toEpochDay());
    }

    private void refuseUnprintable(CertificateSheet sheet) {
        Stream.of(sheet.holder(), sheet.place(), sheet.course())
                .flatMap(text -> fonts.unprintable(text).stream())
                .findFirst()
                .ifPresent(characters -> {
                    throw new UnprintableTextException(
                            words.say(sheet.language(), "certificates.sheet.unprintable", characters), characters);
                });
    }
}
