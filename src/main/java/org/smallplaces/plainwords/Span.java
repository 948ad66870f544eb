package org.smallplaces.plainwords;

/** A stretch of the text, without its end. */
record Span(int start, int end) {}
