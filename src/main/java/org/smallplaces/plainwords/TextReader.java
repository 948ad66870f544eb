package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file into paragraphs and sentences. In easy read a line is a block of its own; elsewhere a line just
 * ends.
 */
final class TextReader {

    private final WrittenLanguage language;
    private final Ease ease;
    private final Markdown markdown;
    private final List<Line> lines;
    private final SentenceCutter cutter;
    private final Tokenizer tokenizer;
    private final String plain;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> headings = new ArrayList<>();
    private List<Sentence> paragraph = new ArrayList<>();

    private TextReader(String raw, WrittenLanguage language, Ease ease) {
        this.language = language;
        this.ease = ease;
        markdown = Markdown.read(raw);
        lines = markdown.lines();
        plain = markdown.plain();
        cutter = new SentenceCutter(language, ease);
        tokenizer = new Tokenizer(language);
    }

    static Text read(String raw, WrittenLanguage language, Ease ease) {
        return new TextReader(raw, language, ease).text();
    }

    private Text text() {
        for (int at = 0, next; at < lines.size(); at = next) {
            var line = lines.get(at);
            next = at + 1;
            while (goesOn(line, next)) next++;
            var end = lines.get(next - 1).end();
            if (line.kind() == Line.Kind.HEADING) {
                endParagraph();
                var heading = tokenizer.cut(plain, line.start(), end);
                if (!heading.tokens().isEmpty()) headings.add(heading);
            } else if (line.kind().hasSentences()) {
                for (var sentence : cutter.cut(plain, line.start(), end))
                    paragraph.add(tokenizer.cut(plain, sentence.start(), sentence.end()));
            } else endParagraph();
        }
        endParagraph();
        return new Text(
                language, ease, plain, lines, List.copyOf(paragraphs), List.copyOf(headings), markdown.footnotes());
    }

    private boolean goesOn(Line first, int next) {
        return ease == Ease.STANDARD
                && first.kind().hasSentences()
                && next < lines.size()
                && lines.get(next).kind() == Line.Kind.TEXT;
    }

    private void endParagraph() {
        paragraph.removeIf(sentence -> sentence.tokens().isEmpty());
        if (!paragraph.isEmpty()) paragraphs.add(new Paragraph(List.copyOf(paragraph)));
        paragraph = new ArrayList<>();
    }
}
