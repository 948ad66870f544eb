package org.smallplaces.plainwords;

/** ER12 idioms, and ER07 words of the desk that have an everyday word beside them: what stands in a list, once a sentence. */
final class ListedWords implements Check {

    private final Rule rule;
    private final Phrases listed;
    private final String message;

    ListedWords(Rule rule, Phrases listed, String message) {
        this.rule = rule;
        this.listed = listed;
        this.message = message;
    }

    @Override
    public void read(Text text, Findings findings) {
        for (var sentence : text.sentences())
            for (var hit : listed.in(sentence)) {
                if (!sentence.isWhole(hit.from(), hit.to())) continue;
                var first = sentence.tokens().get(hit.from());
                var last = sentence.tokens().get(hit.to() - 1);
                findings.warn(
                        rule, first.start(), last.end(), message, sentence.written(hit.from(), hit.to()), hit.note());
            }
    }
}
