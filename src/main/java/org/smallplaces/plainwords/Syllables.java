package org.smallplaces.plainwords;

import java.util.Locale;

/** How many syllables a word has, or a part of one: French l’ has none. */
@FunctionalInterface
interface Syllables {

    /** @param written as it stands in the text, with its marks */
    int of(String written);

    static Syllables in(WrittenLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishSyllables(WordLists.of(language).words("syllables"));
            case FRENCH -> new FrenchSyllables(WordLists.of(language).words("sounded ent"));
            case SPANISH -> new SpanishSyllables();
            case RUSSIAN -> Syllables::russian;
            case ARABIC -> ArabicSyllables::of;
            case CHINESE -> written -> written.codePointCount(0, written.length());
        };
    }

    /** Exact: a syllable for each vowel, and none for в, к and с. */
    private static int russian(String written) {
        var vowels = "аеёиоуыэюяaeiouy";
        return (int) written.toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> vowels.indexOf(letter) >= 0)
                .count();
    }
}
