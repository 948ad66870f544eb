package org.smallplaces.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.people.PersonId;

/** Enrolling, reading lessons, and seeing how far one is. Every method speaks of one person's own learning only. */
@Service
@PreAuthorize("isAuthenticated()")
public class Learning {

    private final EnrolmentRows enrolments;
    private final Enrolling enrolling;
    private final LearningRows rows;
    private final CourseLibrary library;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Learning(
            EnrolmentRows enrolments,
            Enrolling enrolling,
            LearningRows rows,
            CourseLibrary library,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.rows = rows;
        this.library = library;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** How far a person is in every course that there is. */
    public List<Progress> all(PersonId person) {
        return library.courses().stream()
                .map(course -> progress(person, course))
                .toList();
    }

    /** How far a person is in a course, empty for an unknown one. */
    public Optional<Progress> in(CourseId course, PersonId person) {
        return library.newest(course).map(known -> progress(person, known));
    }

    /** The lesson at which a person stopped, in the course begun last and not completed; empty when there is none. */
    public Optional<Position> stoppedAt(PersonId person) {
        return enrolments.findByPersonIdOrderByStartedAtDesc(person).stream()
                .filter(enrolment -> !enrolment.isComplete())
                .flatMap(enrolment -> enrolment.standing().stream())
                .filter(this::exists)
                .findFirst();
    }

    /**
     * A person opens a lesson: enrols them where they are not yet, and remembers the place.
     *
     * @throws IllegalArgumentException when there is no such lesson
     */
    public void open(PersonId person, Position lesson) {
        require(lesson);
        if (rows.stand(person, lesson)) return;
        enrolling.of(person, lesson.course());
        rows.stand(person, lesson);
    }

    /**
     * A person has read a lesson to its end. Told twice, it counts once.
     *
     * @throws IllegalArgumentException when there is no such lesson
     */
    public void finish(PersonId person, Position lesson) {
        require(lesson);
        var now = clock.instant();
        if (rows.finishLesson(person, lesson, now)) return;
        enrolling.of(person, lesson.course());
        rows.finishLesson(person, lesson, now);
    }

    /** The work that somebody does, so that the path has the modules for it. A path of which all is passed is complete. */
    public void work(PersonId person, CourseId courseId, Works works) {
        var course =
                library.newest(courseId).orElseThrow(() -> new IllegalArgumentException("No such course: " + courseId));
        // Before the transaction: enrolling takes a connection of its own, and nobody shall hold one and wait for
        // another.
        enrolling.of(person, courseId);
        transaction.executeWithoutResult(_ -> {
            var enrolment = enrolments.save(
                    enrolments.lock(person, courseId).orElseThrow().doing(works));
            new Completion(enrolments, events).complete(enrolment, progress(enrolment, course), clock.instant());
        });
    }

    private Progress progress(PersonId person, Course course) {
        return enrolments
                .findByPersonIdAndCourse(person, course.id())
                .map(enrolment -> progress(enrolment, course))
                .orElseGet(() -> new Progress(
                        new Path(course, Works.none()), Set.of(), Set.of(), Optional.empty(), false, false));
    }

    private Progress progress(Enrolment enrolment, Course course) {
        return Progress.of(course, enrolment, rows.done(enrolment.id()));
    }

    private void require(Position place) {
        if (!exists(place)) throw new IllegalArgumentException("No such lesson: " + place);
    }

    private boolean exists(Position place) {
        return library.newest(place.course())
                .flatMap(course -> course.module(place.module()))
                .flatMap(module -> module.lesson(place.lesson()))
                .isPresent();
    }
}
