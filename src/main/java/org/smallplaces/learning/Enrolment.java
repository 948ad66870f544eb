package org.smallplaces.learning;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.people.PersonId;

/**
 * One person's way through one course. Lessons and attempts are rows of their own; this is their head.
 *
 * @param module where the person stands, with the lesson; both empty before the first lesson
 * @param completedRevision the revision that was completed
 * @param works what decides which modules are on the path
 */
@Table("enrolments")
record Enrolment(
        @Id EnrolmentId id,
        @Version @Nullable Integer version,
        PersonId personId,
        CourseId course,
        Instant startedAt,
        @Nullable String module,
        @Nullable String lesson,
        @Nullable Instant completedAt,
        @Nullable Integer completedRevision,
        Works works) {

    static Enrolment begin(PersonId person, CourseId course, Instant now) {
        return new Enrolment(
                EnrolmentId.fresh(),
                null,
                person,
                course,
                now.truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null,
                Works.none());
    }

    /** The lesson last opened; empty before the first. */
    Optional<Position> standing() {
        if (module == null || lesson == null) return Optional.empty();
        return Optional.of(new Position(course, new ModuleId(module), new LessonId(lesson)));
    }

    boolean isComplete() {
        return completedAt != null;
    }

    /** Completed for good; completing twice changes nothing. */
    Enrolment complete(int revision, Instant now) {
        if (isComplete()) return this;
        return new Enrolment(
                id,
                version,
                personId,
                course,
                startedAt,
                module,
                lesson,
                now.truncatedTo(ChronoUnit.MICROS),
                revision,
                works);
    }

    Enrolment doing(Works other) {
        return new Enrolment(
                id, version, personId, course, startedAt, module, lesson, completedAt, completedRevision, other);
    }
}
