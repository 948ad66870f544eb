package org.smallplaces.authoring;

import java.time.Instant;
import java.util.Optional;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PersonId;

/**
 * Something that somebody did in the studio. Savings that follow each other are one act: the first says when the work began.
 *
 * @param path the file that it was done to; empty where it was the whole course
 * @param revision what was published
 */
public record StudioAct(
        PersonId person, CourseId course, Optional<String> path, Kind kind, Optional<Integer> revision, Instant at) {

    public enum Kind {
        CHANGED,
        /** Went back to the published text. */
        DISCARDED,
        /** Held a twin or a translation against the text that it follows. */
        CONFIRMED,
        PUBLISHED
    }
}
