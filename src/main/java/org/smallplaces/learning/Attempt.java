package org.smallplaces.learning;

import java.util.List;
import java.util.Optional;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.QuestionId;

/**
 * A try at a module's check, on the revision on which it was begun.
 *
 * @param number counts a person's tries at this check from 1
 * @param passMark percent of points, as it was when the try began
 */
public record Attempt(
        AttemptId id,
        EnrolmentId enrolment,
        CourseId course,
        ModuleId module,
        int number,
        int revision,
        int passMark,
        List<Drawn> questions,
        boolean isOver) {

    /** A question that was drawn, and the choice that was given with its credit, if any yet. */
    public record Drawn(int position, QuestionId question, Optional<Answer> answer) {}

    /** A choice that was given, and the points for it. */
    public record Answer(String choice, int credit) {}

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

    /** How the try stands. */
    public Outcome outcome() {
        if (open().isPresent()) return new Outcome.UnderWay(open().get().position());
        return percent() >= passMark ? new Outcome.Passed(percent()) : new Outcome.TryAgain(percent());
    }

    /** Under way, passed, or not yet. */
    public sealed interface Outcome {
        record UnderWay(int position) implements Outcome {}

        record Passed(int percent) implements Outcome {}

        record TryAgain(int percent) implements Outcome {}
    }
}
