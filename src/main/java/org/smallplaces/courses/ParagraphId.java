package org.smallplaces.courses;

import java.util.regex.Pattern;

/** A paragraph of the resolution: PP1 to PP24 of the preamble, OP1 to OP10 of the operative part. */
public record ParagraphId(String label) {
    private static final Pattern SHAPE = Pattern.compile("PP([1-9]|1[0-9]|2[0-4])|OP([1-9]|10)");

    public ParagraphId {
        if (!SHAPE.matcher(label).matches()) throw new IllegalArgumentException("No such paragraph: " + label);
    }

    @Override
    public String toString() {
        return label;
    }
}
