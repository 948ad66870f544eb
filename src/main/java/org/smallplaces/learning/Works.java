package org.smallplaces.learning;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.smallplaces.courses.Work;

/** The kinds of work that a learner does: none, one or several, as in small offices. */
public record Works(Set<Work> kinds) {

    public Works {
        kinds = Set.copyOf(kinds);
    }

    public static Works none() {
        return new Works(Set.of());
    }

    public static Works of(Collection<Work> kinds) {
        return new Works(Set.copyOf(kinds));
    }

    /** Reads what {@link #codes} wrote; codes that are no longer known are left out. */
    public static Works read(String codes) {
        return of(Arrays.stream(codes.split(" "))
                .map(Work::of)
                .flatMap(Optional::stream)
                .toList());
    }

    /** As kept: codes in a fixed order, a space between; empty for none. */
    public String codes() {
        if (kinds.isEmpty()) return "";
        return EnumSet.copyOf(kinds).stream().map(Work::code).collect(Collectors.joining(" "));
    }
}
