package org.smallplaces.plainwords;

/**
 * Syllables as OSMAN counts them (El-Haj and Rayson 2016): a short vowel is one, a long one and a stressed one (a
 * doubled letter, or an ending in -n) are two each. That needs the vowel marks, which everyday texts do not write. A
 * word that has none is estimated: each ا, و and ي behind another letter is a long vowel, and three of four of the
 * other letters carry a short one, about as many as in vowelled prose.
 */
final class ArabicSyllables {

    private static final String SHORT = "\u064E\u064F\u0650";
    private static final String STRESSED = "\u064B\u064C\u064D\u0651";
    private static final String LONG = "اوي";

    private ArabicSyllables() {}

    static int of(String written) {
        return hasMarks(written) ? counted(written) : estimated(written);
    }

    private static boolean hasMarks(String written) {
        return written.chars().anyMatch(sign -> SHORT.indexOf(sign) >= 0 || STRESSED.indexOf(sign) >= 0);
    }

    private static int counted(String written) {
        var syllables = 0;
        for (var at = 0; at < written.length(); at++) {
            var sign = written.charAt(at);
            if (STRESSED.indexOf(sign) >= 0) syllables += 2;
            if (SHORT.indexOf(sign) < 0) continue;
            var isLong = at + 1 < written.length() && LONG.indexOf(written.charAt(at + 1)) >= 0;
            syllables += isLong ? 2 : 1;
        }
        return syllables;
    }

    private static int estimated(String written) {
        var longs = 0;
        var letters = 0;
        for (var at = 0; at < written.length(); at++) {
            if (!Character.isLetter(written.charAt(at))) continue;
            letters++;
            if (at > 0 && LONG.indexOf(written.charAt(at)) >= 0) longs++;
        }
        // The letter before a long vowel carries that one.
        var others = Math.max(0, letters - 2 * longs);
        return 2 * longs + (int) Math.round(0.75 * others);
    }
}
