package org.smallplaces.plainwords;

import java.util.BitSet;
import java.util.HashSet;
import java.util.regex.Pattern;

/** ER10, in easy read: no signs that are hard to read, no “etc.”, no footnotes, no addresses of the Internet. */
final class Signs implements Check {

    private static final String HARD = ";(/&；（／＆؛…[{<=@#+*~^|\\";
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://\\S*|www\\.\\S+|(?<![\\w.@-])[\\w-]{2,63}\\.(?:org|com|net|int|gov|edu|info|eu)\\b\\S*");

    private final Phrases andSoOn;

    Signs(WordLists lists) {
        andSoOn = lists.phrases("and so on");
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        for (var note : text.footnotes()) findings.error(Rule.ER10, note, "ER10.footnote");
        for (var sentence : text.inReadingOrder()) {
            for (var hit : andSoOn.in(sentence)) {
                var words = sentence.written(hit.from(), hit.to());
                findings.error(Rule.ER10, sentence.span(hit.from(), hit.to()), "ER10.more", words);
            }
            signs(sentence, findings);
        }
    }

    /** Each sign is told once a sentence; signs in dates and addresses are told with them. */
    private static void signs(Sentence sentence, Findings findings) {
        var text = sentence.text();
        var told = new BitSet();
        for (var date : Numbers.dates(sentence)) told.set(date.start(), date.end());
        var address = ADDRESS.matcher(text).region(sentence.start(), sentence.end());
        while (address.find()) {
            told.set(address.start(), address.end());
            findings.error(Rule.ER10, new Span(address.start(), address.end()), "ER10.address");
        }
        var signs = new HashSet<Character>();
        for (var at = told.nextClearBit(sentence.start()); at < sentence.end(); at = told.nextClearBit(at + 1)) {
            var sign = text.charAt(at);
            if (HARD.indexOf(sign) >= 0 && signs.add(sign))
                findings.error(Rule.ER10, new Span(at, at + 1), "ER10", sign);
        }
    }
}
