package org.smallplaces.plainwords;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text as the rules see it.
 *
 * @param plain as long as the file, with spaces where Markdown signs stood
 * @param headings have no measures and only few rules
 * @param footnotes where footnotes are referred to or begin
 */
record Text(
        WrittenLanguage language,
        Ease ease,
        String plain,
        List<Line> lines,
        List<Paragraph> paragraphs,
        List<Sentence> headings,
        List<Span> footnotes) {

    List<Sentence> sentences() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    /** Sentences and headings as they come. */
    List<Sentence> inReadingOrder() {
        return Stream.concat(sentences().stream(), headings.stream())
                .sorted(Comparator.comparingInt(Sentence::start))
                .toList();
    }

    boolean isEasy() {
        return ease == Ease.EASY;
    }
}
