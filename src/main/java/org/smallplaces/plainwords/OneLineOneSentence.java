package org.smallplaces.plainwords;

import java.util.List;

/**
 * ER03, in easy read: a sentence is a line, a line is a sentence, and it has an end. An item of a list needs no
 * end.
 */
final class OneLineOneSentence implements Check {

    private static final String ENDS = ".!?…。！？؟۔";

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        var sentences = text.sentences();
        var at = 0;
        for (var number = 0; number < text.lines().size(); number++) {
            var line = text.lines().get(number);
            if (!line.kind().hasSentences()) continue;
            var from = at;
            while (at < sentences.size() && sentences.get(at).start() < line.end()) at++;
            if (from < at) line(text, number, sentences.subList(from, at), findings);
        }
    }

    private static void line(Text text, int number, List<Sentence> sentences, Findings findings) {
        for (var second : sentences.subList(1, sentences.size())) findings.error(Rule.ER03, second.span(), "ER03");
        var last = sentences.getLast();
        if (ENDS.indexOf(last.lastSign()) >= 0 || text.lines().get(number).kind() == Line.Kind.ITEM) return;
        if (":：".indexOf(last.lastSign()) >= 0 && isBeforeList(text, number)) return;
        var goesOn =
                number + 1 < text.lines().size() && text.lines().get(number + 1).kind() == Line.Kind.TEXT;
        findings.error(Rule.ER03, last.span(), goesOn ? "ER03.lines" : "ER03.end");
    }

    private static boolean isBeforeList(Text text, int number) {
        var next = number + 1;
        while (next < text.lines().size() && text.lines().get(next).kind() == Line.Kind.BLANK) next++;
        return next < text.lines().size() && text.lines().get(next).kind() == Line.Kind.ITEM;
    }
}
