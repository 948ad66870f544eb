package org.smallplaces.plainwords;

/** ER11: the same word for the same thing. */
final class SameWord implements Check {

    private final Vocabulary vocabulary;

    SameWord(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(Text text, Findings findings) {
        for (var sentence : text.sentences())
            for (var use : vocabulary.avoided(sentence)) {
                var first = sentence.tokens().get(use.from());
                var last = sentence.tokens().get(use.to() - 1);
                var word = sentence.written(use.from(), use.to());
                findings.warn(
                        Rule.ER11,
                        first.start(),
                        last.end(),
                        "ER11",
                        word,
                        use.term().forms().getFirst());
            }
    }
}
