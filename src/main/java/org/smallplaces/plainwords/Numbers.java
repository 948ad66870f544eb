package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * ER09, in easy read: numbers are digits, small and whole. Numbers in words, Roman numerals, percentages, decimals, numbers
 * of five digits and more that nobody explains, and dates in figures alone.
 */
final class Numbers implements Check {

    private static final Pattern DATE = Pattern.compile("(?<![\\d/.-])\\d{1,4}([/.-])\\d{1,2}\\1\\d{2,4}(?!\\d)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,'’]\\d{3})+");
    private static final Pattern ROMAN =
            Pattern.compile("(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final int BIG = 5;

    private final Phrases inWords;
    private final Phrases percent;
    private final Phrases explaining;

    Numbers(WordLists lists) {
        inWords = lists.phrases("numbers");
        percent = lists.phrases("percent");
        explaining = lists.phrases("explaining");
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        var sentences = text.inReadingOrder();
        for (var at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            for (var hit : inWords.in(sentence)) {
                var severe = !hit.note().equals("order");
                say(sentence, hit.from(), hit.to(), severe ? "ER09.word" : "ER09.order", severe, findings);
            }
            for (var hit : percent.in(sentence)) say(sentence, hit.from(), hit.to(), "ER09.percent", true, findings);
            for (var date : dates(sentence)) {
                var shown = sentence.text().substring(date.start(), date.end());
                findings.error(Rule.ER09, date.start(), date.end(), "ER09.date", shown);
            }
            var explained = explaining.areIn(sentence)
                    || at + 1 < sentences.size() && explaining.areIn(sentences.get(at + 1));
            figures(sentence, explained, findings);
        }
    }

    /** II, IV, XX and longer ones; a single letter, and letters that mean something else (CD, DC), are none. */
    static boolean isRoman(String shown) {
        if (shown.length() < 2 || shown.length() > 15) return false;
        var small = shown.chars().allMatch(letter -> letter == 'I' || letter == 'V' || letter == 'X');
        return (small || shown.length() >= 4) && ROMAN.matcher(shown).matches();
    }

    /** Dates in figures alone, such as 06/10/22. */
    static List<Span> dates(Sentence sentence) {
        var dates = new ArrayList<Span>();
        var date = DATE.matcher(sentence.text()).region(sentence.start(), sentence.end());
        while (date.find()) dates.add(new Span(date.start(), date.end()));
        return dates;
    }

    private static void figures(Sentence sentence, boolean explained, Findings findings) {
        for (var at = 0; at < sentence.tokens().size(); at++) {
            var shown = sentence.written(at, at + 1);
            if (isRoman(shown)) say(sentence, at, at + 1, "ER09.roman", true, findings);
            if (!sentence.tokens().get(at).isNumber()) continue;
            if (isShare(sentence, at)) say(sentence, at, at + 1, "ER09.percent", true, findings);
            var isDate = DATE.matcher(shown).matches();
            var digits = shown.chars().filter(Character::isDigit).count();
            if (isFraction(shown) && !isDate) say(sentence, at, at + 1, "ER09.decimal", true, findings);
            else if (digits >= BIG && !explained && !isDate && !isCode(sentence, at))
                say(sentence, at, at + 1, "ER09.big", true, findings);
        }
    }

    private static boolean isShare(Sentence sentence, int at) {
        var sign = sentence.tokens().get(at).end();
        while (sign < sentence.end() && Character.isSpaceChar(sentence.text().charAt(sign))) sign++;
        return sign < sentence.end() && "%％٪‰".indexOf(sentence.text().charAt(sign)) >= 0;
    }

    private static boolean isFraction(String shown) {
        var sign = shown.chars().anyMatch(letter -> letter == '.' || letter == ',' || letter == '٫');
        return sign && !THOUSANDS.matcher(shown).matches();
    }

    /** Telephone numbers are no amounts: they begin with 0 or +, or go on where such a number has begun. */
    private static boolean isCode(Sentence sentence, int at) {
        var first = at;
        while (first > 0 && at - first < 8 && sentence.tokens().get(first - 1).isNumber()) first--;
        var start = sentence.tokens().get(first).start();
        return sentence.text().charAt(start) == '0' || start > 0 && sentence.text().charAt(start - 1) == '+';
    }

    private static void say(Sentence sentence, int from, int to, String message, boolean severe, Findings findings) {
        var start = sentence.tokens().get(from).start();
        var end = sentence.tokens().get(to - 1).end();
        if (severe) findings.error(Rule.ER09, start, end, message, sentence.written(from, to));
        else findings.warn(Rule.ER09, start, end, message, sentence.written(from, to));
    }
}
