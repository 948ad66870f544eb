package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * ER09, in easy read: numbers are digits, small and whole. Numbers in words, Roman numerals, percentages, decimals,
 * numbers of five digits and more that nobody explains, and dates in figures alone.
 */
final class Numbers implements Check {

    private static final Pattern DATE = Pattern.compile("(?<![\\d/.-])\\d{1,4}([/.-])\\d{1,2}\\1\\d{2,4}(?!\\d)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,'’]\\d{3})+");
    private static final Pattern ROMAN =
            Pattern.compile("(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final int BIG = 5;

    private final Phrases inWords;
    private final Phrases percent;
    private final Phrases pointing;

    Numbers(WordLists lists) {
        inWords = lists.phrases("numbers");
        percent = lists.phrases("percent");
        pointing = lists.phrases("pointing");
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        var sentences = text.inReadingOrder();
        for (var at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            words(sentence, findings);
            for (var date : dates(sentence))
                findings.error(Rule.ER09, date, "ER09.date", text.plain().substring(date.start(), date.end()));
            figures(sentence, isExplained(sentences, at), findings);
        }
    }

    private void words(Sentence sentence, Findings findings) {
        for (var hit : percent.in(sentence))
            findings.error(Rule.ER09, sentence.span(hit.from(), hit.to()), "ER09.percent");
        for (var hit : inWords.in(sentence)) {
            // “2 million” is as easy as so large a number can be.
            if (hit.from() > 0 && sentence.tokens().get(hit.from() - 1).isNumber()) continue;
            var place = sentence.span(hit.from(), hit.to());
            var words = sentence.written(hit.from(), hit.to());
            if (hit.note().equals("order")) findings.warn(Rule.ER09, place, "ER09.order", words);
            else findings.error(Rule.ER09, place, "ER09.word", words);
        }
    }

    /** A large number is explained by what is said next: “That is every second person.” */
    private boolean isExplained(List<Sentence> sentences, int at) {
        if (at + 1 == sentences.size()) return false;
        var hits = pointing.in(sentences.get(at + 1));
        return !hits.isEmpty() && hits.getFirst().from() == 0;
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
            var place = sentence.span(at, at + 1);
            if (isRoman(shown)) findings.error(Rule.ER09, place, "ER09.roman", shown);
            if (!sentence.tokens().get(at).isNumber() || DATE.matcher(shown).matches()) continue;
            if (isShare(sentence, at)) findings.error(Rule.ER09, place, "ER09.percent");
            if (isFraction(shown)) findings.error(Rule.ER09, place, "ER09.decimal", shown);
            else if (isBig(shown) && !explained && !isTelephone(sentence, at))
                findings.error(Rule.ER09, place, "ER09.big", shown);
        }
    }

    private static boolean isBig(String shown) {
        return shown.chars().filter(Character::isDigit).count() >= BIG;
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

    /** A telephone number is no amount: it begins with 0 or +, or goes on where such a number has begun. */
    private static boolean isTelephone(Sentence sentence, int at) {
        var first = at;
        while (first > 0 && at - first < 8 && sentence.tokens().get(first - 1).isNumber()) first--;
        var start = sentence.tokens().get(first).start();
        return sentence.text().charAt(start) == '0'
                || start > 0 && sentence.text().charAt(start - 1) == '+';
    }
}
