package org.smallplaces.plainwords;

/** An error keeps a text from being published; a warning asks the author to look again. */
public enum Severity {
    ERROR,
    WARNING
}
