package org.smallplaces.learning;

import java.time.Instant;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PersonId;

/** A person has passed every module that the course had in this revision. */
public record CourseCompleted(EnrolmentId enrolment, PersonId learner, CourseId course, int revision, Instant at) {}
