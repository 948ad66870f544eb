package org.smallplaces.plainwords;

/** A line of a file, without its end. */
record Line(Kind kind, int start, int end) {

    enum Kind {
        BLANK,
        HEADING,
        TEXT,
        /** An item of a list. */
        ITEM,
        /** What is no sentence: a picture, a table, a footnote, a rule across the page. */
        OTHER;

        boolean hasSentences() {
            return this == TEXT || this == ITEM;
        }
    }
}
