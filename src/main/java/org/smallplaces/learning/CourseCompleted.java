package org.smallplaces.learning;

import java.math.BigDecimal;
import java.time.Instant;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PersonId;

/**
 * A person has passed every module of the path, and the final, as the course was in this revision.
 *
 * @param hours the learning time of the path
 */
public record CourseCompleted(
        EnrolmentId enrolment, PersonId learner, CourseId course, int revision, BigDecimal hours, Instant at) {}
