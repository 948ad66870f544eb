package org.smallplaces.plainwords;

/** ER12 idioms, and ER07 words of the desk that have an everyday word beside them: what stands in a list. */
final class ListedWords implements Check {

    private final Rule rule;
    private final Phrases listed;
    private final String message;
    private final String withNote;

    /** @param withNote the message for a word that has a better one beside it */
    ListedWords(Rule rule, Phrases listed, String message, String withNote) {
        this.rule = rule;
        this.listed = listed;
        this.message = message;
        this.withNote = withNote;
    }

    @Override
    public void read(Text text, Findings findings) {
        for (var sentence : text.sentences())
            for (var hit : listed.in(sentence)) {
                if (!sentence.isWhole(hit.from(), hit.to())) continue;
                var words = sentence.written(hit.from(), hit.to());
                if (hit.note().isEmpty()) findings.warn(rule, sentence.span(hit.from(), hit.to()), message, words);
                else findings.warn(rule, sentence.span(hit.from(), hit.to()), withNote, words, hit.note());
            }
    }
}
