package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * ER02: a sentence says one thing. Counts the words that join a clause to another; a list of nouns joined by “and” is
 * no second clause. In Russian participles count too. The notes in the list: {@code inside}, it joins nothing where
 * it opens a sentence; {@code before a subject}, it joins clauses only before a word that begins one.
 */
final class Clauses implements Check {

    private static final int DE = 3;

    private final Phrases phrases;
    private final WordEndings endings;
    private final Set<String> notClauses;
    private final Set<String> subjects;
    private final int most;

    Clauses(WordLists lists, Ease ease) {
        phrases = lists.phrases("clauses");
        endings = lists.endings("clause endings");
        notClauses = lists.words("not clauses");
        subjects = lists.words("subjects");
        most = ease == Ease.EASY ? 1 : 4;
    }

    @Override
    public void read(Text text, Findings findings) {
        for (var sentence : text.sentences()) {
            var joining = joining(sentence);
            if (joining.size() > most) findings.warn(Rule.ER02, sentence.span(), "ER02", String.join(", ", joining));
            if (text.language() == WrittenLanguage.CHINESE && text.isEasy()) stackedDe(sentence, findings);
        }
    }

    private List<String> joining(Sentence sentence) {
        var joining = new ArrayList<String>();
        for (var hit : phrases.in(sentence))
            if (joins(sentence, hit)) joining.add(sentence.written(hit.from(), hit.to()));
        for (var at = 0; at < sentence.tokens().size(); at++) {
            var form = sentence.form(at);
            if (endings.contains(form) && !notClauses.contains(form)) joining.add(sentence.written(at, at + 1));
        }
        return joining;
    }

    private boolean joins(Sentence sentence, Phrases.Hit hit) {
        return switch (hit.note()) {
            case "inside" -> !sentence.opens(hit.from());
            case "before a subject" ->
                !sentence.opens(hit.from())
                        && hit.to() < sentence.tokens().size()
                        && subjects.contains(sentence.form(hit.to()));
            default -> !(sentence.opens(hit.from()) && sentence.asks());
        };
    }

    private static void stackedDe(Sentence sentence, Findings findings) {
        var count = sentence.tokens().stream()
                .filter(token -> token.form().equals("的"))
                .count();
        if (count >= DE) findings.warn(Rule.ER02, sentence.span(), "ER02.de", count);
    }
}
