package org.smallplaces.learning;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.Situation;
import org.smallplaces.people.PersonId;

/**
 * Taking the check of a module, or the final: begin a try, answer its questions one by one, see how it went, try again.
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
    public Optional<Attempt> newest(PersonId person, CourseId course, CheckId check) {
        return enrolments
                .findByPersonIdAndCourse(person, course)
                .flatMap(enrolment -> rows.newestAttempt(enrolment.id(), course, check));
    }

    /**
     * Begins a try, with questions met least often so far; goes on with the one under way where there is one.
     *
     * @throws IllegalStateException when what comes before the check is not finished
     */
    public Attempt begin(PersonId person, CourseId courseId, CheckId check) {
        var course = library.newest(courseId).orElseThrow();
        var enrolment = enrolling.of(person, courseId);
        return transaction.execute(_ -> begin(enrolment.id(), course, check));
    }

    private Attempt begin(EnrolmentId id, Course course, CheckId check) {
        rows.lock(id);
        var last = rows.newestAttempt(id, course.id(), check);
        if (last.isPresent() && !last.get().isOver()) return last.get();
        var questions = draw(enrolments.findById(id).orElseThrow(), course, check);
        var number = last.map(Attempt::number).orElse(0) + 1;
        var attempt = new Attempt(
                AttemptId.fresh(),
                id,
                course.id(),
                check,
                number,
                course.revision(),
                course.passMark(),
                numbered(questions),
                false,
                false);
        rows.begin(attempt, clock.instant());
        return attempt;
    }

    /**
     * Keeps an answer, at once and for good. The same answer sent again, or another one from a second tab, changes
     * nothing. The last answer ends the try; a try that passes what was still open completes the course.
     *
     * @throws IllegalArgumentException when the question is not the next one, or this is no answer to it
     */
    public Attempt answer(PersonId person, CourseId course, CheckId check, int position, String given) {
        var enrolment = enrolments.findByPersonIdAndCourse(person, course).orElseThrow();
        return transaction.execute(_ -> answer(enrolment.id(), course, check, position, given));
    }

    private Attempt answer(EnrolmentId id, CourseId course, CheckId check, int position, String given) {
        // The lock comes before the first read: MySQL then reads what is there now, not what was.
        rows.lock(id);
        return answer(rows.newestAttempt(id, course, check).orElseThrow(), position, given);
    }

    private Attempt answer(Attempt attempt, int position, String given) {
        var drawn = attempt.at(position).orElseThrow(() -> new IllegalArgumentException("No question " + position));
        if (attempt.isOver() || drawn.answer().isPresent()) return attempt;
        if (!attempt.open().equals(Optional.of(drawn)))
            throw new IllegalArgumentException("Question " + position + " is not the next one");
        var answer = new Attempt.Answer(
                given, question(attempt, drawn).verdict(given).credit());
        rows.answer(attempt.id(), position, answer, clock.instant());
        var after = attempt.with(position, answer);
        return after.open().isPresent() ? after : finish(after);
    }

    /** The question behind a drawn one, as it was in the revision of the try. */
    public Question question(Attempt attempt, Attempt.Drawn drawn) {
        return library.revision(attempt.course(), attempt.revision())
                .flatMap(course -> course.module(drawn.question().module()))
                .map(CourseModule::check)
                .flatMap(check -> check.question(drawn.question().question()))
                .orElseThrow(() -> new IllegalStateException("Lost question " + drawn.question()));
    }

    private Attempt finish(Attempt attempt) {
        var now = clock.instant();
        var passed = attempt.percent() >= attempt.passMark()
                && (!attempt.check().isFinal() || harmfulAt(attempt).isEmpty());
        rows.finish(attempt, passed, now);
        if (passed) complete(attempt, now);
        return attempt.over(passed);
    }

    private void complete(Attempt attempt, Instant now) {
        var course = library.newest(attempt.course()).orElseThrow();
        var enrolment = enrolments.findById(attempt.enrolment()).orElseThrow();
        new Completion(enrolments, events).complete(enrolment, progress(enrolment, course), now);
    }

    /** The positions of critical situations at which a harmful choice was made. */
    public List<Integer> harmfulAt(Attempt attempt) {
        return attempt.questions().stream()
                .filter(drawn -> question(attempt, drawn) instanceof Situation situation
                        && situation.critical()
                        && drawn.answer()
                                .filter(answer -> situation.verdict(answer.given()) == Question.Verdict.HARMFUL)
                                .isPresent())
                .map(Attempt.Drawn::position)
                .toList();
    }

    private List<BankQuestion> draw(Enrolment enrolment, Course course, CheckId check) {
        var progress = progress(enrolment, course);
        var met = rows.timesMet(enrolment.id(), check);
        if (check.isFinal()) {
            if (!progress.isReadyForFinal()) throw new IllegalStateException("The final opens after all modules");
            var rule = course.finalCheck().orElseThrow();
            return new FinalDraw(rule, progress.path().modules(), met, chance).questions();
        }
        var module = check.module().flatMap(course::module).orElseThrow();
        if (!progress.isReadyForCheck(module))
            throw new IllegalStateException("The check opens after all lessons of " + module.id());
        return new Draw(module, met, chance).questions();
    }

    private Progress progress(Enrolment enrolment, Course course) {
        return new Progress(
                new Path(course, enrolment.works()),
                rows.finishedLessons(enrolment.id()),
                rows.passedChecks(enrolment.id()),
                Optional.empty(),
                true,
                enrolment.isComplete());
    }

    private static List<Attempt.Drawn> numbered(List<BankQuestion> questions) {
        var drawn = new ArrayList<Attempt.Drawn>();
        for (var question : questions) drawn.add(new Attempt.Drawn(drawn.size() + 1, question, Optional.empty()));
        return drawn;
    }
}
