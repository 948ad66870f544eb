package org.smallplaces.plainwords;

import java.util.Set;

/**
 * ER02: a sentence says one thing. Counts the words that join a clause to another; a list of nouns joined by “and” is no
 * second clause. The notes in the list: {@code inside}, it joins nothing where it opens a sentence; {@code before a
 * subject}, it joins clauses only before a word that begins one.
 */
final class Clauses implements Check {

    private static final int DE = 3;

    private final Phrases joining;
    private final Set<String> subjects;
    private final int most;

    Clauses(WordLists lists, Ease ease) {
        joining = lists.phrases("clauses");
        subjects = lists.words("subjects");
        most = ease == Ease.EASY ? 1 : 3;
    }

    @Override
    public void read(Text text, Findings findings) {
        for (var sentence : text.sentences()) {
            var joined = joining.in(sentence).stream()
                    .filter(hit -> joins(sentence, hit))
                    .toList();
            if (joined.size() > most) {
                var words = joined.stream()
                        .map(hit -> sentence.written(hit.from(), hit.to()))
                        .toList();
                findings.warn(Rule.ER02, sentence.start(), sentence.end(), "ER02", String.join(", ", words));
            }
            if (text.language() == WrittenLanguage.CHINESE && text.isEasy()) stackedDe(sentence, findings);
        }
    }

    private boolean joins(Sentence sentence, Phrases.Hit hit) {
        return switch (hit.note()) {
            case "inside" -> !sentence.opens(hit.from());
            case "before a subject" ->
                !sentence.opens(hit.from())
                        && hit.to() < sentence.tokens().size()
                        && subjects.contains(sentence.tokens().get(hit.to()).form());
            default -> !(sentence.opens(hit.from()) && sentence.asks());
        };
    }

    private static void stackedDe(Sentence sentence, Findings findings) {
        var count = sentence.tokens().stream()
                .filter(token -> token.form().equals("的"))
                .count();
        if (count >= DE) findings.warn(Rule.ER02, sentence.start(), sentence.end(), "ER02.de", count);
    }
}
