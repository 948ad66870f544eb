package org.smallplaces.plainwords;

import java.util.List;

/**
 * A word of the glossary, in the language of the text.
 *
 * @param id its name in every language
 * @param forms how it is written, the main form first; a form with a capital is met only with its capital
 * @param everyday whether readers know it without an explanation
 * @param avoid other words for the same thing, which would make readers think of another thing
 * @param means the sentence of the glossary that explains it, or nothing
 */
public record Term(String id, List<String> forms, boolean everyday, List<String> avoid, String means) {

    public Term {
        if (forms.isEmpty() || forms.stream().anyMatch(String::isBlank))
            throw new IllegalArgumentException("A term needs at least one form, and no empty one: " + id);
        forms = List.copyOf(forms);
        avoid = List.copyOf(avoid);
    }

    public Term(String id, List<String> forms, boolean everyday, List<String> avoid) {
        this(id, forms, everyday, avoid, "");
    }
}
