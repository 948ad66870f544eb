package org.smallplaces.learning;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import org.smallplaces.courses.Check;
import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.Question;
import org.smallplaces.people.PersonId;

/**
 * Taking the check of a module: begin a try, answer its questions one by one, see how it went, try again.
 * Every change first takes the lock of the enrolment, so that two tabs of one person come one after the other.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Checks {

    private final EnrolmentRows enrolments;
    private final Enrolling enrolling;
    private final LearningRows rows;
    private final CourseLibrary library;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final RandomGenerator chance;

    @Autowired
    Checks(
            EnrolmentRows enrolments,
            Enrolling enrolling,
            LearningRows rows,
            CourseLibrary library,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this(enrolments, enrolling, rows, library, clock, transaction, events, new SecureRandom());
    }

    Checks(
            EnrolmentRows enrolments,
            Enrolling enrolling,
            LearningRows rows,
            CourseLibrary library,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            RandomGenerator chance) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.rows = rows;
        this.library = library;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
        this.chance = chance;
    }

    /** A person's newest try at a check, over or not; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Attempt> newest(PersonId person, CourseId course, ModuleId module) {
        return enrolments
                .findByPersonIdAndCourse(person, course)
                .flatMap(enrolment -> rows.newestAttempt(enrolment.id(), course, module));
    }

    /**
     * Begins a try, with questions met least often so far; goes on with the one under way where there is one.
     *
     * @throws IllegalStateException when a lesson of the module is not finished
     */
    public Attempt begin(PersonId person, CourseId courseId, ModuleId moduleId) {
        var course = library.newest(courseId).orElseThrow();
        var module = course.module(moduleId).orElseThrow();
        var enrolment = enrolling.of(person, courseId);
        return transaction.execute(_ -> begin(enrolment, course, module));
    }

    private Attempt begin(Enrolment enrolment, Course course, CourseModule module) {
        rows.lock(enrolment.id());
        var last = rows.newestAttempt(enrolment.id(), course.id(), module.id());
        if (last.isPresent() && !last.get().isOver()) return last.get();
        requireLessonsFinished(enrolment, module);
        var number = last.map(Attempt::number).orElse(0) + 1;
        var attempt = new Attempt(
                AttemptId.fresh(),
                enrolment.id(),
                course.id(),
                module.id(),
                number,
                course.revision(),
                course.passMark(),
                draw(enrolment, module),
                false);
        rows.begin(attempt, clock.instant());
        return attempt;
    }

    /**
     * Keeps an answer, at once and for good. The same answer sent again, or another one from a second tab, changes
     * nothing. The last answer ends the try; a try that passes the last module completes the course.
     *
     * @throws IllegalArgumentException when the question is not the next one, or has no such choice
     */
    public Attempt answer(PersonId person, CourseId course, ModuleId module, int position, String choice) {
        var enrolment = enrolments.findByPersonIdAndCourse(person, course).orElseThrow();
        return transaction.execute(_ -> answer(enrolment.id(), course, module, position, choice));
    }

    private Attempt answer(EnrolmentId id, CourseId course, ModuleId module, int position, String choice) {
        // The lock comes before the first read: MySQL then reads what is there now, not what was.
        rows.lock(id);
        var enrolment = enrolments.findById(id).orElseThrow();
        return answer(enrolment, rows.newestAttempt(id, course, module).orElseThrow(), position, choice);
    }

    private Attempt answer(Enrolment enrolment, Attempt attempt, int position, String choice) {
        var drawn = attempt.at(position).orElseThrow(() -> new IllegalArgumentException("No question " + position));
        if (attempt.isOver() || drawn.answer().isPresent()) return attempt;
        if (!attempt.open().equals(Optional.of(drawn)))
            throw new IllegalArgumentException("Question " + position + " is not the next one");
        var credit = question(attempt, drawn).verdict(choice).credit();
        rows.answer(attempt.id(), position, new Attempt.Answer(choice, credit), clock.instant());
        var after = rows.newestAttempt(enrolment.id(), attempt.course(), attempt.module())
                .orElseThrow();
        if (after.open().isEmpty()) finish(enrolment, after);
        return after;
    }

    /** The question behind a drawn one, as it was in the revision of the try. */
    @Transactional(readOnly = true)
    public Question question(Attempt attempt, Attempt.Drawn drawn) {
        return library.revision(attempt.course(), attempt.revision())
                .flatMap(course -> course.module(attempt.module()))
                .map(CourseModule::check)
                .flatMap(check -> check.question(drawn.question()))
                .orElseThrow(() -> new IllegalStateException("Lost question " + drawn.question()));
    }

    private void finish(Enrolment enrolment, Attempt attempt) {
        var now = clock.instant();
        var passed = attempt.outcome() instanceof Attempt.Outcome.Passed;
        rows.finish(attempt, passed, now);
        if (!passed || enrolment.isComplete()) return;
        var course = library.newest(attempt.course()).orElseThrow();
        if (!hasPassedAll(enrolment, course)) return;
        enrolments.save(enrolment.complete(course.revision(), now));
        events.publishEvent(
                new CourseCompleted(enrolment.id(), enrolment.personId(), course.id(), course.revision(), now));
    }

    private boolean hasPassedAll(Enrolment enrolment, Course course) {
        var passed = rows.passedModules(enrolment.id());
        return course.modules().stream().map(CourseModule::id).allMatch(passed::contains);
    }

    private void requireLessonsFinished(Enrolment enrolment, CourseModule module) {
        var finished = rows.finishedLessons(enrolment.id());
        for (var lesson : module.lessons())
            if (!finished.contains(new Progress.FinishedLesson(module.id(), lesson.id())))
                throw new IllegalStateException("The check opens after lesson " + lesson.id());
    }

    private List<Attempt.Drawn> draw(Enrolment enrolment, CourseModule module) {
        Check check = module.check();
        var questions = new Draw(check, rows.timesMet(enrolment.id(), module.id()), chance).questions();
        var drawn = new ArrayList<Attempt.Drawn>();
        for (var question : questions) drawn.add(new Attempt.Drawn(drawn.size() + 1, question, Optional.empty()));
        return drawn;
    }
}
