package org.smallplaces.plainwords;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A glossary made ready for finding its words in sentences. */
final class Vocabulary {

    /** A term where it stands; the longest wins, so “duty-bearer” is not “duty”. */
    record Use(Term term, int from, int to) {}

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<Term, List<String>> meanings = new HashMap<>();
    private final Phrases forms = new Phrases();
    private final Phrases avoided = new Phrases();
    private final Set<String> tokens = new HashSet<>();

    Vocabulary(Glossary glossary, Tokenizer tokenizer) {
        for (var term : glossary.terms()) {
            terms.put(term.id(), term);
            meanings.put(term, tokenizer.forms(term.means()));
            for (var form : term.forms()) {
                forms.addWhole(form, term.id(), tokenizer);
                tokens.addAll(tokenizer.forms(form));
            }
            for (var other : term.avoid()) avoided.addWhole(other, term.id(), tokenizer);
        }
    }

    List<Use> uses(Sentence sentence) {
        return found(forms, sentence).filter(use -> isWrittenSo(sentence, use)).toList();
    }

    /** Where another word stands for a term, with the term that it should be. */
    List<Use> avoided(Sentence sentence) {
        return found(avoided, sentence).toList();
    }

    private Stream<Use> found(Phrases phrases, Sentence sentence) {
        return phrases.in(sentence).stream()
                .flatMap(hit ->
                        Stream.ofNullable(terms.get(hit.note())).map(term -> new Use(term, hit.from(), hit.to())));
    }

    /** Whether the sentence is the one by which the glossary explains the term. */
    boolean isMeaning(Term term, Sentence sentence) {
        var means = meanings.getOrDefault(term, List.of());
        return !means.isEmpty()
                && means.equals(sentence.tokens().stream().map(Token::form).toList());
    }

    /** The tokens of all forms. */
    Set<String> tokens() {
        return tokens;
    }

    /**
     * A term whose forms all have a capital, such as “Covenant”, is met with its capital alone. One that has none is
     * not met where it is a part of a name: “universal” in “the Universal Declaration”.
     */
    private static boolean isWrittenSo(Sentence sentence, Use use) {
        var tokens = sentence.tokens();
        var capital = tokens.get(use.from()).isCapital();
        var wanted = use.term().forms().stream().allMatch(form -> Character.isUpperCase(form.codePointAt(0)));
        if (wanted) return capital;
        return !capital
                || sentence.opens(use.from())
                || use.to() == tokens.size()
                || !tokens.get(use.to()).isCapital();
    }
}
