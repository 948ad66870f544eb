package org.smallplaces.plainwords;

/** ER05: at most one negation in a sentence, and in standard text at most three. A single one is never reported. */
final class Negations implements Check {

    private final Phrases negations;
    private final int most;

    Negations(WordLists lists, Ease ease) {
        negations = lists.phrases("negations");
        most = ease == Ease.EASY ? 1 : 3;
    }

    @Override
    public void read(Text text, Findings findings) {
        for (var sentence : text.sentences()) {
            var words = negations.in(sentence).stream()
                    .filter(hit -> !isAskedEitherWay(sentence, hit) && !isAnswer(sentence, hit))
                    .map(hit -> sentence.written(hit.from(), hit.to()))
                    .toList();
            if (words.size() > most) findings.error(Rule.ER05, sentence.span(), "ER05", String.join(", ", words));
        }
    }

    /** 是不是, 有没有: a question, and no negation. */
    private static boolean isAskedEitherWay(Sentence sentence, Phrases.Hit hit) {
        var tokens = sentence.tokens();
        return hit.from() > 0
                && tokens.get(hit.from()).isHan()
                && hit.from() + 1 < tokens.size()
                && sentence.form(hit.from() - 1).equals(sentence.form(hit.from() + 1));
    }

    /** “No, the town does not pay”: the answer itself denies nothing twice. */
    private static boolean isAnswer(Sentence sentence, Phrases.Hit hit) {
        return sentence.opens(hit.from()) && ",.!，。！،".indexOf(sentence.after(hit.to() - 1)) >= 0;
    }
}
