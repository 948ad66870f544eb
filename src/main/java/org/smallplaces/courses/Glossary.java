package org.smallplaces.courses;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.smallplaces.shell.Language;

/** The words of a course that need a sentence, in each of its languages. */
public record Glossary(Map<Language, List<Term>> terms) {

    /**
     * A term in one language.
     *
     * @param id the same in every language
     * @param forms as texts write it, the form that the glossary shows first
     * @param instead other words for the same thing, which texts do not use
     * @param meaning one plain sentence
     * @param everyday what the whole course is about, so that no text need explain it again
     */
    public record Term(String id, List<String> forms, List<String> instead, String meaning, boolean everyday) {
        public Term {
            forms = List.copyOf(forms);
            instead = List.copyOf(instead);
            if (forms.isEmpty()) throw new IllegalArgumentException("A term without a word: " + id);
        }

        public String word() {
            return forms.getFirst();
        }
    }

    public Glossary {
        var inOrder = new EnumMap<Language, List<Term>>(Language.class);
        terms.forEach((language, said) -> inOrder.put(language, sorted(language, said)));
        terms = Map.copyOf(inOrder);
    }

    private static List<Term> sorted(Language language, List<Term> terms) {
        var order = Collator.getInstance(language.locale());
        return terms.stream().sorted(Comparator.comparing(Term::word, order)).toList();
    }

    static Glossary none() {
        return new Glossary(Map.of());
    }

    /** The terms in a language, in its alphabetical order. */
    public List<Term> terms(Language language) {
        return terms.getOrDefault(language, List.of());
    }
}
