package org.smallplaces.plainwords;

import java.util.HashSet;
import java.util.Set;

/**
 * ER06: no abbreviations. Finds words in capitals (UN, НКО), with dots inside (e.g.) and words that are written short
 * (Dr.), unless the text has said the whole words before: “United Nations”, whose capitals are the letters of UN;
 * “(ICESCR)” behind the words; or “UN means”. In standard text each is told once, where it first stands.
 */
final class Abbreviations implements Check {

    private static final int LONGEST = 6;
    private static final int SMALL_WORD = 3;

    private final Set<String> withoutDot;
    private final Set<String> beforeDot;
    private final Set<String> beforeNumber;
    private final Set<String> allowed;
    private final Definitions definitions;

    Abbreviations(WordLists lists, Vocabulary vocabulary) {
        withoutDot = lists.words("short words");
        beforeDot = lists.words("abbreviations");
        beforeNumber = lists.words("abbreviations before a number");
        allowed = new HashSet<>(lists.words("capitals"));
        allowed.addAll(vocabulary.tokens());
        definitions = new Definitions(lists);
    }

    @Override
    public void read(Text text, Findings findings) {
        var known = new HashSet<>(allowed);
        for (var sentence : text.inReadingOrder()) {
            var subject = definitions.subject(sentence);
            if (subject > 0) known.add(sentence.form(subject - 1));
            var initials = new StringBuilder();
            for (var at = 0; at < sentence.tokens().size(); at++) {
                var token = sentence.tokens().get(at);
                if (!isShort(sentence, at)) spell(token, initials, known);
                else if (isInBrackets(sentence, token)) known.add(token.form());
                else if (!known.contains(token.form())) {
                    findings.error(Rule.ER06, sentence.span(at, at + 1), "ER06", sentence.written(at, at + 1));
                    if (!text.isEasy()) known.add(token.form());
                }
            }
        }
    }

    private boolean isShort(Sentence sentence, int at) {
        var form = sentence.form(at);
        var shown = sentence.written(at, at + 1);
        if (withoutDot.contains(form) || isLettersAndDots(form)) return true;
        if (sentence.after(at) == '.' && beforeDot.contains(form)) return true;
        if (sentence.after(at) == '.' && beforeNumber.contains(form) && isBeforeNumber(sentence, at)) return true;
        if (isInSymbol(sentence, at)) return false;
        var capitals = shown.codePoints().takeWhile(Character::isUpperCase).count();
        return capitals >= 2 && capitals == shown.codePointCount(0, shown.length()) && !Numbers.isRoman(shown);
    }

    /** A/HRC/51/10 is the name of a document. */
    private static boolean isInSymbol(Sentence sentence, int at) {
        var start = sentence.tokens().get(at).start();
        return sentence.after(at) == '/'
                || start > sentence.start() && sentence.text().charAt(start - 1) == '/';
    }

    private static boolean isBeforeNumber(Sentence sentence, int at) {
        return at + 1 < sentence.tokens().size()
                && sentence.tokens().get(at + 1).isNumber();
    }

    /** One letter, dot, one letter: “e.g.” and “U.N”, and not “example.org”. */
    private static boolean isLettersAndDots(String form) {
        if (form.length() < 3 || form.length() > LONGEST) return false;
        for (var at = 0; at < form.length(); at++)
            if (at % 2 == 0 ? !Character.isLetter(form.charAt(at)) : form.charAt(at) != '.') return false;
        return true;
    }

    private static boolean isInBrackets(Sentence sentence, Token token) {
        return token.start() > sentence.start() && "(（".indexOf(sentence.text().charAt(token.start() - 1)) >= 0;
    }

    /** The capitals of words in a row make an abbreviation known; small words between them are left out. */
    private static void spell(Token token, StringBuilder initials, Set<String> known) {
        if (token.isCapital()) initials.appendCodePoint(token.form().codePointAt(0));
        else if (token.form().length() > SMALL_WORD) initials.setLength(0);
        for (var length = 2; length <= Math.min(LONGEST, initials.length()); length++)
            known.add(initials.substring(initials.length() - length));
    }
}
