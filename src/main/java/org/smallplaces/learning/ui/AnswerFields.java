package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Optional;

import org.smallplaces.shell.Markup;

/** The fields in which a question is answered. All are native, so that a keyboard and a screen reader suffice. */
interface AnswerFields {

    /**
     * What a field of the form says.
     *
     * @param value empty where nothing was picked
     */
    record Entry(String field, String value) {}

    /** Writes a field for each choice, in its label. */
    void write(Markup to);

    /** The answer as its question keeps it; empty while something is missing or does not go together. */
    Optional<String> answer(List<Entry> entries);

    /** The key of the words that say what is missing. */
    String missing();
}
