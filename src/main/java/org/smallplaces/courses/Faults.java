package org.smallplaces.courses;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects faults, so that an author sees all of them at once. */
final class Faults {

    private final SortedSet<Fault> found = new TreeSet<>();

    void add(String file, int line, String message) {
        found.add(new Fault(file, line, message));
    }

    void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /** All of them by file and line, each once. */
    List<Fault> sorted() {
        return List.copyOf(found);
    }
}
