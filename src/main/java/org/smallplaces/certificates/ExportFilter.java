package org.smallplaces.certificates;

import java.time.LocalDate;
import java.util.Optional;

import org.smallplaces.courses.CourseId;

/**
 * Which completions are meant.
 *
 * @param from the first day of completion, empty for the beginning
 * @param until the last day of completion, empty for today
 */
public record ExportFilter(Optional<CourseId> course, Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public static final ExportFilter ALL = new ExportFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether completions of certain days only are meant. */
    public boolean hasDays() {
        return from.isPresent() || until.isPresent();
    }

    /** The first day meant, however early. */
    public LocalDate firstDay() {
        return from.orElse(FIRST);
    }

    /** The last day meant, however late. */
    public LocalDate lastDay() {
        return until.orElse(LAST);
    }
}
