package org.smallplaces.plainwords;

/** What counts as one word: the tokens of a sentence from one number up to, but without, another. */
record Word(int from, int to) {}
