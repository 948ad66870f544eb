package org.smallplaces.courses;

import java.util.Comparator;

/**
 * Something wrong in a course file.
 *
 * @param file its path in the folder of courses
 * @param line counts from 1
 * @param message what is wrong and how to mend it
 */
public record Fault(String file, int line, String message) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** The form that editors and terminals turn into a link: {@code file:line: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
