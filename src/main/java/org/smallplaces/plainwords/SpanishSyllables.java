package org.smallplaces.plainwords;

/**
 * Spanish spelling says exactly how a word is divided: two of a, e, o are said apart, and so is í or ú beside one of
 * them; every other row of vowels is one syllable; h is not heard; u is silent in que, qui, gue and gui.
 */
final class SpanishSyllables implements Syllables {

    private static final String OPEN = "aeoáéó";
    private static final String CLOSED = "iuü";
    private static final String ACCENTED = "íú";

    @Override
    public int of(String written) {
        var form = Tokenizer.fold(written);
        var syllables = 0;
        var before = ' ';
        for (var at = 0; at < form.length(); at++) {
            var letter = form.charAt(at);
            if (letter == 'h' && before != ' ') continue;
            if (isSilent(form, at)) continue;
            if (!isVowel(form, at)) before = ' ';
            else {
                if (before == ' ' || isApart(before, letter)) syllables++;
                before = letter;
            }
        }
        return syllables;
    }

    private static boolean isVowel(String form, int at) {
        var letter = form.charAt(at);
        if (letter == 'y') return at + 1 == form.length();
        return (OPEN + CLOSED + ACCENTED).indexOf(letter) >= 0;
    }

    private static boolean isSilent(String form, int at) {
        return form.charAt(at) == 'u'
                && at > 0
                && at + 1 < form.length()
                && "qg".indexOf(form.charAt(at - 1)) >= 0
                && "eiéí".indexOf(form.charAt(at + 1)) >= 0;
    }

    private static boolean isApart(char before, char letter) {
        var open = OPEN.indexOf(letter) >= 0;
        if (OPEN.indexOf(before) >= 0) return open || ACCENTED.indexOf(letter) >= 0;
        return ACCENTED.indexOf(before) >= 0 && open || before == letter;
    }
}
