package org.smallplaces.plainwords;

import java.util.List;

/**
 * How long and how heavy a text is. Headings, tables, pictures and footnotes are not counted.
 *
 * @param words as a dictionary cuts them in Chinese; elsewhere what stands between spaces, so that “don’t”,
 *     “duty-bearer” and “l’eau” are one word each
 * @param characters letters and digits; in Chinese the unit of all limits: Han characters, and one for each number and
 *     each word in another script
 * @param averageSentence in words, or in characters for Chinese
 * @param averageWord in syllables, or in characters for Chinese
 */
public record Measures(
        int sentences, int words, int characters, double averageSentence, double averageWord, List<Score> scores) {

    public Measures {
        scores = List.copyOf(scores);
    }
}
