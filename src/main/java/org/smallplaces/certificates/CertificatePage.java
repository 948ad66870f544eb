package org.smallplaces.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.ibm.icu.text.Bidi;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** A certificate as XHTML, in the order in which it is read aloud. */
final class CertificatePage {

    private static final String STYLE = readStyle();
    private static final String KEYS = "certificates.sheet.";

    private final Words words;
    private final CertificateSheet sheet;
    private final TypeSizes sizes;

    CertificatePage(Words words, CertificateSheet sheet, TypeSizes sizes) {
        this.words = words;
        this.sheet = sheet;
        this.sizes = sizes;
    }

    /** The title of the document, which readers announce first and show on the window. */
    String title() {
        return say("document", sheet.holder(), sheet.number().grouped());
    }

    String author() {
        return words.say(sheet.language(), "shell.brand");
    }

    String xhtml() {
        var address = sheet.verifyAddress().toASCIIString();
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="{lang}" class="{lang}">
                <head><title>{document}</title>
                <meta name="author" content="{brand}"/><meta name="subject" content="{issued} {derived}"/>
                <style>{style}</style></head>
                <body><div class="paper"><div class="frame">
                <h1>{heading}</h1>
                <div class="brand"><p class="sign"><object type="mark" class="mark" alt="{mark}"/></p><p>{brand}</p></div>
                <div class="middle"><div class="words" style="font-size:{size}pt"><p>{sentence}</p></div></div>
                <p class="scene"><object type="street" class="street" alt="{street}"/></p>
                <div class="ground">
                <div class="small">
                <div class="facts">
                <p class="fact"><span class="label">{number-label}</span><br/>{number}</p>
                <p class="fact"><span class="label">{valid-label}</span><br/>{valid}</p>
                <p class="fact"><span class="label">{revision-label}</span><br/>{revision}</p>
                </div>
                <p class="note">{check} <a href="{address}" title="{link}">{address}</a></p>
                <p class="note">{issued}<br/>{derived}</p>
                </div>
                <div class="code"><p><object type="qr" class="qr" data="{address}" alt="{qr}"/></p></div>
                </div>
                </div></div></body></html>
                """.replace("{style}", STYLE)
                .replace("{size}", String.valueOf(sizes.words()))
                .replace("{lang}", sheet.language().tag())
                .replace("{heading}", escaped(say("heading")))
                .replace("{mark}", escaped(say("mark")))
                .replace("{street}", escaped(say("street")))
                .replace("{number-label}", escaped(say("number")))
                .replace("{valid-label}", escaped(say("valid-until")))
                .replace("{revision-label}", escaped(say("revision")))
                .replace("{check}", escaped(say("check")))
                .replace("{issued}", escaped(say("issued")))
                .replace("{derived}", escaped(say("derived")))
                .replace("{brand}", escaped(author()))
                .replace("{link}", escaped(say("link", address)))
                .replace("{qr}", escaped(say("qr", address)))
                .replace("{address}", escaped(address))
                .replace("{valid}", escaped(date(sheet.validUntil())))
                .replace("{revision}", escaped(say("revision.value", sheet.revision())))
                .replace("{number}", sheet.number().grouped())
                .replace("{document}", escaped(title()))
                .replace("{sentence}", sentence());
    }

    private String sentence() {
        return say(
                "sentence",
                line("holder", sizes.holder(), sheet.holder()),
                runs(sheet.place()),
                line("course", sizes.course(), say("course", sheet.course())),
                sheet.hours().stripTrailingZeros(),
                escaped(date(sheet.completedOn())));
    }

    private static String line(String what, double points, String text) {
        // Line breaks, not blocks: a block within a paragraph is tagged after the rest of it.
        return "<br/><span class=\"" + what + "\" style=\"font-size:" + points + "pt\">" + runs(text) + "</span><br/>";
    }

    /**
     * A text with its parts that run in one direction, in the order in which they stand from left to right: the printer
     * turns letters around within a part, but lays parts side by side as they come. What should be said is in the title.
     */
    private static String runs(String text) {
        var bidi = new Bidi(text, Bidi.LEVEL_DEFAULT_LTR);
        if (bidi.isLeftToRight()) return "<bdi>" + escaped(text) + "</bdi>";
        var runs = new StringBuilder("<span title=\"" + escaped(text) + "\">");
        for (var i = 0; i < bidi.countRuns(); i++) {
            var run = bidi.getVisualRun(i);
            runs.append(run.getDirection() == Bidi.RTL ? "<bdi dir=\"rtl\">" : "<bdi dir=\"ltr\">")
                    .append(escaped(withFirmEnds(text.substring(run.getStart(), run.getLimit()))))
                    .append("</bdi>");
        }
        return runs.append("</span>").toString();
    }

    private static String withFirmEnds(String run) {
        // A space at the end of a part would otherwise swallow the one that begins the next, far away from it on paper.
        return run.replaceFirst("^ ", "\u00A0").replaceFirst(" $", "\u00A0");
    }

    private String date(LocalDate date) {
        var pattern = switch (sheet.language()) {
            case Language.EN -> "d MMMM uuuu";
            case Language.ZH -> "uuuu年M月d日";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    private String say(String key, Object... arguments) {
        return words.say(sheet.language(), KEYS + key, arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // Somebody's braces are not ours to fill in.
                .replace("{", "&#123;");
    }

    private static String readStyle() {
        try (var stream = CertificatePage.class.getResourceAsStream("/certificates/sheet.css")) {
            if (stream == null) throw new IllegalStateException("Missing style of certificates");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
