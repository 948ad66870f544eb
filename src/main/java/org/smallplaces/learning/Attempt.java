package org.smallplaces.learning;

import java.util.List;
import java.util.Optional;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.Question;

/**
 * A try at a module's check or at the final, on the revision on which it was begun.
 *
 * @param number counts a person's tries at this check from 1
 * @param passMark percent of points, as it was when the try began
 * @param isPassed whether it is over and was passed
 */
public record Attempt(
        AttemptId id,
        EnrolmentId enrolment,
        CourseId course,
        CheckId check,
        int number,
        int revision,
        int passMark,
        List<Drawn> questions,
        boolean isOver,
        boolean isPassed) {

    /** A question that was drawn, and what was answered, if anything yet. */
    public record Drawn(int position, BankQuestion question, Optional<Answer> answer) {}

    /** What was answered, as its question keeps it, and the points for it. */
    public record Answer(String given, int credit) {}

    public Attempt {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) throw new IllegalArgumentException("A try without questions");
    }

    /** The first question without an answer; empty when all are answered. */
    public Optional<Drawn> open() {
        return questions.stream().filter(drawn -> drawn.answer().isEmpty()).findFirst();
    }

    public Optional<Drawn> at(int position) {
        return questions.stream().filter(drawn -> drawn.position() == position).findFirst();
    }

    /** The share of points so far, in percent, rounded down so that no rounding passes a check. */
    public int percent() {
        var points = questions.stream()
                .flatMap(drawn -> drawn.answer().stream())
                .mapToInt(Answer::credit)
                .sum();
        return points * 100 / (questions.size() * Question.FULL_CREDIT);
    }

    /** The same try with one answer more. */
    Attempt with(int position, Answer answer) {
        var after = questions.stream()
                .map(drawn -> drawn.position() == position
                        ? new Drawn(position, drawn.question(), Optional.of(answer))
                        : drawn)
                .toList();
        return new Attempt(id, enrolment, course, check, number, revision, passMark, after, isOver, isPassed);
    }

    /** The same try, over. */
    Attempt over(boolean passed) {
        return new Attempt(id, enrolment, course, check, number, revision, passMark, questions, true, passed);
    }

    /** How the try stands. */
    public Outcome outcome() {
        if (open().isPresent()) return new Outcome.UnderWay(open().get().position());
        if (isPassed) return new Outcome.Passed(percent());
        return percent() >= passMark ? new Outcome.Harmful(percent()) : new Outcome.TryAgain(percent());
    }

    /** Under way, passed, or not yet: for want of points, or because somebody would have been badly hurt. */
    public sealed interface Outcome {
        record UnderWay(int position) implements Outcome {}

        record Passed(int percent) implements Outcome {}

        record TryAgain(int percent) implements Outcome {}

        record Harmful(int percent) implements Outcome {}
    }
}
