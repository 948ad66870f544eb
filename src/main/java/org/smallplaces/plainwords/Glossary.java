package org.smallplaces.plainwords;

import java.util.List;

/** The special words of a course, in the language of the text. */
public record Glossary(List<Term> terms) {

    private static final Glossary NONE = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }

    public static Glossary none() {
        return NONE;
    }
}
