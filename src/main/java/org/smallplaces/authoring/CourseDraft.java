package org.smallplaces.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.smallplaces.courses.CourseFolder;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseOutline;

/**
 * A course as trainers see it: what is published, and what they have changed since.
 *
 * @param revision the newest that is published
 * @param published its files
 * @param changes by path
 */
public record CourseDraft(
        CourseId course,
        int revision,
        CourseFolder published,
        Map<String, DraftText> changes,
        CourseFolder files,
        CourseOutline outline) {

    public CourseDraft {
        changes = Map.copyOf(changes);
    }

    static CourseDraft of(CourseId course, int revision, CourseFolder published, List<DraftText> changes) {
        var files = published.with(changes.stream().collect(Collectors.toMap(DraftText::path, DraftText::text)));
        return new CourseDraft(
                course,
                revision,
                published,
                changes.stream().collect(Collectors.toMap(DraftText::path, Function.identity())),
                files,
                CourseOutline.of(files, course));
    }

    /** Where a text of a lesson is on its way to the learners. */
    public Standing standing(CourseOutline.Text text) {
        var path = text.file().path();
        return switch (text.freshness()) {
            case MISSING -> Standing.MISSING;
            case STALE -> Standing.STALE;
            case FRESH -> changes.containsKey(path) ? Standing.DRAFT : Standing.PUBLISHED;
        };
    }

    /** Changes of files whose published text has become another since they were begun. */
    public List<DraftText> overtaken() {
        return changes.values().stream()
                .filter(change -> change.isOvertakenBy(published.text(change.path())))
                .toList();
    }

    public Optional<DraftText> change(String path) {
        return Optional.ofNullable(changes.get(path));
    }
}
