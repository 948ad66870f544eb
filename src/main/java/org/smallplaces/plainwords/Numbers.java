package org.smallplaces.plainwords;

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
            dates(sentence, findings);
            var explained =
                    explaining.areIn(sentence) || at + 1 < sentences.size() && explaining.areIn(sentences.get(at + 1));
            figures(sentence, explained, findings);
        }
    }

    /** II, IV, XX and longer ones; a single letter, and letters that mean something else (CD, DC), are none. */
    static boolean isRoman(String shown) {
        if (shown.length() < 2 || shown.length() > 15) return false;
        var small = shown.chars().allMatch(letter -> letter == 'I' || letter == 'V' || letter == 'X');
        return (small || shown.length() >= 4) && ROMAN.matcher(shown).matches();
    }

    private static void dates(Sentence sentence, Findings findings) {
        var date = DATE.matcher(sentence.text()).region(sentence.start(), sentence.end());
        while (date.find()) findings.error(Rule.ER09, date.start(), date.end(), "ER09.date", date.group());
    }

    private static void figures(Sentence sentence, boolean explained, Findings findings) {
        for (var at = 0; at < sentence.tokens().size(); at++) {
            var shown = sentence.written(at, at + 1);
            if (isRoman(shown)) say(sentence, at, at + 1, "ER09.roman", true, findings);
            if (!sentence.tokens().get(at).isNumber()) continue;
            if ("%％٪‰".indexOf(sentence.after(at)) >= 0) say(sentence, at, at + 1, "ER09.percent", true, findings);
            var isDate = DATE.matcher(shown).matches();
            var digits = shown.chars().filter(Character::isDigit).count();
            if (isFraction(shown) && !isDate) say(sentence, at, at + 1, "ER09.decimal", true, findings);
            else if (digits >= BIG && !explained && !isDate && !isCode(sentence, at, shown))
                say(sentence, at, at + 1, "ER09.big", true, findings);
        }
    }

    private static boolean isFraction(String shown) {
        var sign = shown.chars().anyMatch(letter -> letter == '.' || letter == ',' || letter == '٫');
        return sign && !THOUSANDS.matcher(shown).matches();
    }

    /** Telephone numbers are no amounts. */
    private static boolean isCode(Sentence sentence, int at, String shown) {
        var start = sentence.tokens().get(at).start();
        return shown.charAt(0) == '0' || start > 0 && sentence.text().charAt(start - 1) == '+';
    }

    private static void say(Sentence sentence, int from, int to, String message, boolean severe, Findings findings) {
        var start = sentence.tokens().get(from).start();
        var end = sentence.tokens().get(to - 1).end();
        if (severe) findings.error(Rule.ER09, start, end, message, sentence.written(from, to));
        else findings.warn(Rule.ER09, start, end, message, sentence.written(from, to));
    }
}
