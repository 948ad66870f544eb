package org.smallplaces.plainwords;

import java.util.List;

/** The special words of a course, in the language of the text, each with an id of its own. */
public record Glossary(List<Term> terms) {

    private static final Glossary NONE = new Glossary(List.of());

    public Glossary {
        if (terms.stream().map(Term::id).distinct().count() < terms.size())
            throw new IllegalArgumentException("Two terms have the same id: "
                    + terms.stream().map(Term::id).toList());
        terms = List.copyOf(terms);
    }

    public static Glossary none() {
        return NONE;
    }
}
