package org.smallplaces.reports.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.smallplaces.certificates.ExportFilter;
import org.smallplaces.courses.CourseId;
import org.smallplaces.places.Place;
import org.smallplaces.reports.CompletionFilter;

/** Where a list is downloaded: its address says which place and which rows. */
record CompletionListAddress(Place place, CompletionFilter filter) {

    private static final String COURSE = "course";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String SHOWN = "shown";
    private static final String COMPLETED = "completed";

    /** What an address means; empty when part of it means nothing. */
    static Optional<CompletionListAddress> read(Place place, MultiValueMap<String, String> query) {
        var shown = query.getFirst(SHOWN);
        if (shown != null && !shown.equals(COMPLETED)) return Optional.empty();
        try {
            var completions = new ExportFilter(
                    Optional.ofNullable(query.getFirst(COURSE)).map(CourseId::new),
                    Optional.ofNullable(query.getFirst(FROM)).map(LocalDate::parse),
                    Optional.ofNullable(query.getFirst(UNTIL)).map(LocalDate::parse));
            return Optional.of(new CompletionListAddress(place, new CompletionFilter(completions, shown != null)));
        } catch (DateTimeException | IllegalArgumentException meaningless) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath("/places/" + place.id() + "/completions.csv");
        var completions = filter.completions();
        completions.course().ifPresent(course -> address.queryParam(COURSE, course.slug()));
        completions.from().ifPresent(day -> address.queryParam(FROM, day));
        completions.until().ifPresent(day -> address.queryParam(UNTIL, day));
        if (filter.onlyCompleted()) address.queryParam(SHOWN, COMPLETED);
        return address.build().toUriString();
    }
}
