package org.smallplaces.plainwords;

import java.util.List;

/** Sentences that belong together: in easy read, one idea. */
record Paragraph(List<Sentence> sentences) {

    int length(WrittenLanguage language) {
        return sentences.stream()
                .mapToInt(sentence -> sentence.length(language))
                .sum();
    }
}
