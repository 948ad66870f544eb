package org.smallplaces.plainwords;

/** A stretch of the text, from one UTF-16 unit up to, but without, another. */
record Span(int start, int end) {}
