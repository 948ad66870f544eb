package org.smallplaces.learning;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;

/** Completes a course for somebody who has passed the whole path, and tells others of it in the same transaction. */
record Completion(EnrolmentRows enrolments, ApplicationEventPublisher events) {

    /** Changes nothing where something is missing, or for whoever has completed the course before. */
    void complete(Enrolment enrolment, Progress progress, Instant now) {
        if (enrolment.isComplete() || !progress.hasPassedAll()) return;
        // Nothing to learn is nothing to certify.
        if (progress.path().modules().isEmpty()) return;
        var course = progress.course();
        enrolments.save(enrolment.complete(course.revision(), now));
        events.publishEvent(new CourseCompleted(
                enrolment.id(),
                enrolment.personId(),
                course.id(),
                course.revision(),
                progress.path().hours(),
                now));
    }
}
