package org.smallplaces.plainwords;

import java.util.regex.Pattern;

/** ER10, in easy read: no signs that are hard to read, no “etc.”, no footnotes, no addresses of the Internet. */
final class Signs implements Check {

    private static final String HARD = ";()/&；（）／＆؛…[]{}<>=@#+*~^|\\";
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://\\S*|www\\.\\S+|(?<![\\w.@-])[\\w-]{2,63}\\.(?:org|com|net|int|gov|edu|info|eu)\\b\\S*");

    private final Phrases andSoOn;

    Signs(WordLists lists) {
        andSoOn = lists.phrases("and so on");
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        for (var at : text.footnotes()) findings.error(Rule.ER10, at, at + 2, "ER10.footnote");
        for (var sentence : text.inReadingOrder()) {
            for (var hit : andSoOn.in(sentence)) {
                var start = sentence.tokens().get(hit.from()).start();
                var end = sentence.tokens().get(hit.to() - 1).end();
                findings.error(Rule.ER10, start, end, "ER10.more", sentence.written(hit.from(), hit.to()));
            }
            signs(sentence, findings);
        }
    }

    /** Each sign is told once a sentence. */
    private static void signs(Sentence sentence, Findings findings) {
        var told = new StringBuilder();
        var address = ADDRESS.matcher(sentence.text()).region(sentence.start(), sentence.end());
        var end = sentence.start();
        var next = address.find() ? address.start() : sentence.end();
        for (var at = sentence.start(); at < sentence.end(); at++) {
            if (at == next) {
                if (told.indexOf("www") < 0)
                    findings.error(Rule.ER10, at, address.end(), "ER10.address", address.group());
                told.append("www");
                end = address.end();
                next = address.find() ? address.start() : sentence.end();
            }
            var sign = sentence.text().charAt(at);
            if (at < end || HARD.indexOf(sign) < 0 || told.indexOf(String.valueOf(sign)) >= 0) continue;
            told.append(sign);
            findings.error(Rule.ER10, at, at + 1, "ER10", String.valueOf(sign));
        }
    }
}
