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
 * Beginning and ending a try take the lock of the enrolment, so that two tabs of one person come one after the other.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Checks {

    private final EnrolmentRows enrolments;
    private final LearningRows rows;
    private final CourseLibrary library;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final RandomGenerator chance;

    @Autowired
    Checks(
            EnrolmentRows enrolments,
            LearningRows rows,
            CourseLibrary library,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this(enrolments, rows, library, clock, transaction, events, new SecureRandom());
    }

    Checks(
            EnrolmentRows enrolments,
            LearningRows rows,
            CourseLibrary library,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            RandomGenerator chance) {
        this.enrolments = enrolments;
        this.rows = rows;
        this.library = library;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
        this.chance = chance;
    }

    /** A person's newest try at a check, over or not; empty before the first. */
    public Optional<Attempt> newest(PersonId person, CourseId course, CheckId check) {
        return rows.newestAttempt(person, course, check);
    }

    /**
     * Begins a try, with questions met least often so far; goes on with the one under way where there is one.
     *
     * @throws IllegalStateException when what comes before the check is not finished
     */
    public Attempt begin(PersonId person, CourseId courseId, CheckId check) {
        var course = library.newest(courseId).orElseThrow();
        // The lock comes before the first read: MySQL then reads what is there now, not what was.
        return transaction.execute(
                _ -> begin(enrolments.lock(person, courseId).orElseThrow(() -> shut(check)), course, check));
    }

    private Attempt begin(Enrolment enrolment, Course course, CheckId check) {
        var last = rows.newestAttempt(enrolment.personId(), course.id(), check);
        if (last.isPresent() && !last.get().isOver()) return last.get();
        var questions = draw(enrolment, course, check);
        var number = last.map(Attempt::number).orElse(0) + 1;
        var attempt = new Attempt(
                AttemptId.fresh(),
                enrolment.id(),
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
        var attempt = newest(person, course, check).orElseThrow();
        var drawn = attempt.at(position).orElseThrow(() -> new IllegalArgumentException("No question " + position));
        if (attempt.isOver() || drawn.answer().isPresent()) return attempt;
        if (!attempt.open().equals(Optional.of(drawn)))
            throw new IllegalArgumentException("Question " + position + " is not the next one");
        var answer = new Attempt.Answer(
                given, question(attempt, drawn).verdict(given).credit());
        var after = attempt.with(position, answer);
        if (after.open().isEmpty()) return transaction.execute(_ -> answerLast(person, attempt, position, answer));
        // One statement, and a question has one answer: it needs no lock.
        if (rows.answer(attempt.id(), position, answer, clock.instant())) return after;
        return newest(person, course, check).orElseThrow();
    }

    private Attempt answerLast(PersonId person, Attempt seen, int position, Attempt.Answer answer) {
        enrolments.lock(person, seen.course()).orElseThrow();
        var attempt = newest(person, seen.course(), seen.check()).orElseThrow();
        if (attempt.isOver() || !attempt.id().equals(seen.id())) return attempt;
        rows.answer(attempt.id(), position, answer, clock.instant());
        return finish(attempt.with(position, answer));
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
            if (!progress.isReadyForFinal()) throw shut(check);
            var rule = course.finalCheck().orElseThrow();
            return new FinalDraw(rule, progress.path().modules(), met, chance).questions();
        }
        var module = check.module().flatMap(course::module).orElseThrow();
        if (!progress.isReadyForCheck(module)) throw shut(check);
        return new Draw(module, met, chance).questions();
    }

    private static IllegalStateException shut(CheckId check) {
        return new IllegalStateException(check.module()
                .map(module -> "The check opens after all lessons of " + module)
                .orElse("The final opens after all modules"));
    }

    private Progress progress(Enrolment enrolment, Course course) {
        return Progress.of(course, enrolment, rows.done(enrolment.id()));
    }

    private static List<Attempt.Drawn> numbered(List<BankQuestion> questions) {
        var drawn = new ArrayList<Attempt.Drawn>();
        for (var question : questions) drawn.add(new Attempt.Drawn(drawn.size() + 1, question, Optional.empty()));
        return drawn;
    }
}
