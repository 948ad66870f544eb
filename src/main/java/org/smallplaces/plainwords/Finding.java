package org.smallplaces.plainwords;

/**
 * A place in a text that breaks a rule.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units, as Java, JavaScript and editors count
 * @param words the text found there, as it is written
 * @param message what is wrong and how to mend it, in the author's language
 */
public record Finding(Rule rule, Severity severity, int line, int column, String words, String message) {}
