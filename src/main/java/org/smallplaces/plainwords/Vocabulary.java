package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A glossary made ready for finding its words in sentences. */
final class Vocabulary {

    /** A term where it stands; the longest wins, so “duty-bearer” is not “duty”. */
    record Use(Term term, int from, int to) {}

    private final List<Term> terms;
    private final Phrases forms = new Phrases();
    private final Phrases avoided = new Phrases();
    private final Set<String> tokens = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    private final List<List<String>> meanings = new ArrayList<>();

    Vocabulary(Glossary glossary, Tokenizer tokenizer) {
        terms = glossary.terms();
        for (var number = 0; number < terms.size(); number++) {
            var term = terms.get(number);
            for (var form : term.forms()) {
                forms.addWhole(form, String.valueOf(number), tokenizer);
                tokens.addAll(tokenizer.forms(form));
                capitals.add(form);
            }
            for (var other : term.avoid()) avoided.addWhole(other, String.valueOf(number), tokenizer);
            meanings.add(tokenizer.forms(term.means()));
        }
    }

    List<Use> uses(Sentence sentence) {
        return forms.in(sentence).stream()
                .map(hit -> new Use(terms.get(Integer.parseInt(hit.note())), hit.from(), hit.to()))
                .filter(use -> isWrittenSo(sentence, use))
                .toList();
    }

    /** Where another word stands for a term, with the term that it should be. */
    List<Use> avoided(Sentence sentence) {
        return avoided.in(sentence).stream()
                .map(hit -> new Use(terms.get(Integer.parseInt(hit.note())), hit.from(), hit.to()))
                .toList();
    }

    /** Whether the sentence is the one by which the glossary explains the term. */
    boolean isMeaning(Term term, Sentence sentence) {
        var means = meanings.get(terms.indexOf(term));
        return !means.isEmpty()
                && means.equals(sentence.tokens().stream().map(Token::form).toList());
    }

    boolean hasToken(String form) {
        return tokens.contains(form);
    }

    Set<String> capitals() {
        return capitals;
    }

    /**
     * A term whose forms all have a capital, such as “Covenant”, is met with its capital alone. One that has none is not met
     * where it is a part of a name: “universal” in “the Universal Declaration”.
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
