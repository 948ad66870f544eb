package org.smallplaces.plainwords;

import java.util.HashSet;
import java.util.Set;

/**
 * ER06: no abbreviations. Finds words in capitals (UN, НКО) and words with dots inside (e.g.), unless the text has said
 * the whole words before: “United Nations”, whose capitals are the letters of UN; “(ICESCR)” behind the words; or “UN means”.
 * In standard text each is told once, where it first stands.
 */
final class Abbreviations implements Check {

    private static final int LONGEST = 6;

    private final Set<String> allowed;
    private final Set<String> written;
    private final Set<String> beforeNumber;
    private final Phrases explaining;

    Abbreviations(WordLists lists, Vocabulary vocabulary) {
        allowed = new HashSet<>(lists.words("capitals"));
        allowed.addAll(vocabulary.capitals());
        written = lists.words("abbreviations");
        beforeNumber = lists.words("abbreviations before a number");
        explaining = lists.phrases("explaining");
    }

    @Override
    public void read(Text text, Findings findings) {
        var known = new HashSet<>(allowed);
        var told = new HashSet<String>();
        for (var sentence : text.inReadingOrder()) {
            if (explaining.areIn(sentence) && !sentence.tokens().isEmpty()) known.add(shown(sentence, 0));
            for (var at = 0; at < sentence.tokens().size(); at++) {
                var shown = shown(sentence, at);
                if (!isShort(sentence, at, shown)) continue;
                if (isInBrackets(sentence, at)) known.add(shown);
                else if (!known.contains(shown) && (text.isEasy() || told.add(shown))) {
                    var token = sentence.tokens().get(at);
                    findings.error(Rule.ER06, token.start(), token.end(), "ER06", shown);
                }
            }
            initials(sentence, known);
        }
    }

    private boolean isShort(Sentence sentence, int at, String shown) {
        var letters = shown.codePointCount(0, shown.length());
        if (shown.indexOf('.') > 0 && letters <= LONGEST && isLettersAndDots(shown)) return true;
        var form = sentence.tokens().get(at).form();
        if (sentence.after(at) == '.'
                && (written.contains(form) || beforeNumber.contains(form) && isBeforeNumber(sentence, at))) return true;
        return letters >= 2 && shown.codePoints().allMatch(Character::isUpperCase) && !Numbers.isRoman(shown);
    }

    private static boolean isBeforeNumber(Sentence sentence, int at) {
        return at + 1 < sentence.tokens().size()
                && sentence.tokens().get(at + 1).isNumber();
    }

    /** One letter, dot, one letter: “e.g.” and “U.N”, and not “example.org”. */
    private static boolean isLettersAndDots(String shown) {
        for (var at = 0; at < shown.length(); at++)
            if (at % 2 == 0 ? !Character.isLetter(shown.charAt(at)) : shown.charAt(at) != '.') return false;
        return true;
    }

    private static boolean isInBrackets(Sentence sentence, int at) {
        var start = sentence.tokens().get(at).start();
        return start > sentence.start() && "(（".indexOf(sentence.text().charAt(start - 1)) >= 0;
    }

    /** The letters of every row of words with capitals, small words between them left out. */
    private static void initials(Sentence sentence, Set<String> known) {
        var letters = new StringBuilder();
        for (var token : sentence.tokens()) {
            if (token.isCapital()) letters.appendCodePoint(sentence.text().codePointAt(token.start()));
            else if (token.end() - token.start() > 3) letters.setLength(0);
            for (var length = 2; length <= Math.min(LONGEST, letters.length()); length++)
                known.add(letters.substring(letters.length() - length));
        }
    }

    private static String shown(Sentence sentence, int at) {
        return sentence.written(at, at + 1);
    }
}
