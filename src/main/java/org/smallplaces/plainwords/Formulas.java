package org.smallplaces.plainwords;

import java.util.List;

import org.smallplaces.plainwords.Score.Gate.AtLeast;
import org.smallplaces.plainwords.Score.Gate.AtMost;

/** The readability formulas of each language. */
final class Formulas {

    private static final int WORDS = 100;
    private static final int CHARACTERS = 150;

    private Formulas() {}

    static List<Score> of(WrittenLanguage language, Counts counts) {
        return switch (language) {
            case ENGLISH -> english(counts);
            case CHINESE -> chinese(counts);
            default -> List.of();
        };
    }

    private static List<Score> english(Counts counts) {
        var asl = counts.wordsPerSentence();
        var asw = counts.syllablesPerWord();
        return List.of(
                score(
                        "Flesch reading ease",
                        "Flesch 1948",
                        206.835 - 1.015 * asl - 84.6 * asw,
                        new AtLeast(80),
                        counts),
                score(
                        "Flesch-Kincaid grade",
                        "Kincaid et al. 1975",
                        0.39 * asl + 11.8 * asw - 15.59,
                        new AtMost(5),
                        counts),
                lix(counts));
    }

    private static Score lix(Counts counts) {
        var value = counts.wordsPerSentence() + 100.0 * counts.longWords() / counts.words();
        return score("LIX", "Björnsson 1968", value, new AtMost(30), counts);
    }

    private static List<Score> chinese(Counts counts) {
        var cldc = counts.wordsPerSentence() + 100.0 * counts.rare() / counts.words();
        var ans = 100.0 * counts.sentences() / counts.words();
        return List.of(
                score(
                        "CLDC",
                        "words as ICU cuts them; difficult: not among the 3,000 most used",
                        cldc,
                        new AtMost(20),
                        counts),
                score("ANS", "sentences per 100 words as ICU cuts them", ans, new AtLeast(10), counts));
    }

    private static Score score(String formula, String source, double value, Score.Gate gate, Counts counts) {
        var chinese = formula.equals("CLDC") || formula.equals("ANS");
        var needed = chinese ? CHARACTERS : WORDS;
        if ((chinese ? counts.characters() : counts.words()) < needed)
            return new Score.TooShort(formula, source, needed);
        return new Score.Known(formula, source, value, gate);
    }
}
