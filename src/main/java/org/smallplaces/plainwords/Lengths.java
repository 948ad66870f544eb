package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;

/** ER01, ER15 and ER16: sentences, paragraphs and the whole text are short. */
final class Lengths implements Check {

    private static final int SENTENCES = 5;
    private static final String COMMAS = "，、：；？！。";

    private final Limits limits;

    Lengths(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Text text, Findings findings) {
        var whole = 0;
        for (var paragraph : text.paragraphs()) {
            whole += paragraph.length(text.language());
            for (var sentence : paragraph.sentences()) sentence(text, sentence, findings);
            if (text.isEasy()) idea(text, paragraph, findings);
        }
        if (whole > limits.whole()) {
            findings.warn(Rule.ER16, text.sentences().getFirst().span(), "ER16", whole, limits.whole());
        }
    }

    private void sentence(Text text, Sentence sentence, Findings findings) {
        var length = sentence.length(text.language());
        if (length > limits.most()) findings.error(Rule.ER01, sentence.span(), "ER01", length, limits.good());
        else if (length > limits.good()) findings.warn(Rule.ER01, sentence.span(), "ER01", length, limits.good());
        else
            for (var part : parts(sentence))
                if (part.tokens() > limits.part() && part.tokens() < length)
                    findings.warn(Rule.ER01, part.span(), "ER01.part", part.tokens(), limits.part());
    }

    private void idea(Text text, Paragraph paragraph, Findings findings) {
        var first = paragraph.sentences().getFirst();
        var length = paragraph.length(text.language());
        var sentences = paragraph.sentences().size();
        if (sentences > SENTENCES) findings.error(Rule.ER15, first.span(), "ER15.sentences", sentences, SENTENCES);
        else if (length > limits.idea()) findings.error(Rule.ER15, first.span(), "ER15", length, limits.idea());
    }

    private record Part(Span span, int tokens) {}

    private static List<Part> parts(Sentence sentence) {
        var parts = new ArrayList<Part>();
        var tokens = sentence.tokens();
        for (int from = 0, to = 1; to <= tokens.size(); to++) {
            if (to < tokens.size() && COMMAS.indexOf(sentence.after(to - 1)) < 0) continue;
            parts.add(new Part(sentence.span(from, to), to - from));
            from = to;
        }
        return parts;
    }
}
