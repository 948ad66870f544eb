package org.smallplaces.plainwords;

/** What easy-read standards ask for and a program can see. The ids are those of our domain notes. */
public enum Rule {
    /** Sentences are short. */
    ER01,
    /** A sentence says one thing. */
    ER02,
    /** A sentence is a line, and a line is a sentence. */
    ER03,
    /** Somebody acts: no passive. */
    ER04,
    /**
     * At most one negation in a sentence. A single one is not reported: “The town does not stop the water” has no
     * shorter way to be said, and an author who is warned of each “not” soon reads no warning.
     */
    ER05,
    /** No abbreviations. */
    ER06,
    /** Words that everybody knows. */
    ER07,
    /** A special word is explained where it first stands. */
    ER08,
    /** Numbers are digits, small and whole; dates are written out. */
    ER09,
    /** No signs that are hard to read. */
    ER10,
    /** The same word for the same thing. */
    ER11,
    /** No pictures in words: idioms and metaphors. */
    ER12,
    /** Few abstract words. */
    ER13,
    /** A pronoun has its noun near by. */
    ER14,
    /** Paragraphs are short. */
    ER15,
    /** Texts are short. */
    ER16;

    /** A few words that name the rule, in the reader's language. */
    public String title(WrittenLanguage language) {
        return new Messages(language).say(name() + ".title");
    }
}
