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
                var word = sentence.written(use.from(), use.to());
                var better = use.term().forms().getFirst();
                findings.warn(Rule.ER11, sentence.span(use.from(), use.to()), "ER11", word, better);
            }
    }
}
