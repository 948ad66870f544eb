package org.smallplaces.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.smallplaces.courses.QuestionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How points become percent and an outcome. A question is worth two points. */
class AttemptTests {

    private static final Integer OPEN = null;

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "1, 3, 16",
        "2, 3, 33",
        "4, 3, 66",
        "5, 3, 83",
        "6, 3, 100",
        "37, 24, 77",
        "38, 24, 79",
        "39, 24, 81"
    })
    void percentIsRoundedDown(int points, int questions, int percent) {
        assertThat(tried(80, spread(points, questions)).percent()).isEqualTo(percent);
    }

    @Test
    void aTryThatWasPassedIsPassedWithItsPercent() {
        assertThat(passed(80, spread(8, 5)).outcome()).isEqualTo(new Attempt.Outcome.Passed(80));
    }

    @Test
    void aPassedTryStaysPassedWhateverItsMark() {
        assertThat(passed(90, spread(8, 5)).outcome()).isEqualTo(new Attempt.Outcome.Passed(80));
    }

    @Test
    void whoHasTheMarkAndDidNotPassHasMadeAHarmfulChoice() {
        assertThat(tried(80, spread(8, 5)).outcome()).isEqualTo(new Attempt.Outcome.Harmful(80));
        assertThat(tried(80, spread(9, 5)).outcome()).isEqualTo(new Attempt.Outcome.Harmful(90));
    }

    @Test
    void moreThanSeventyNineAndLessThanEightyIsNotTheMark() {
        // 38 of 48 points are 79.17 percent.
        assertThat(tried(80, spread(38, 24)).outcome()).isEqualTo(new Attempt.Outcome.TryAgain(79));
    }

    @Test
    void noRoundingReachesTheMark() {
        // 43 of 54 points are 79.63 percent, which would round to 80.
        assertThat(tried(80, spread(43, 27)).outcome()).isEqualTo(new Attempt.Outcome.TryAgain(79));
    }

    @Test
    void whateverThePointsATryIsUnderWayUntilItsLastAnswer() {
        assertThat(tried(50, 2, 2, 2, OPEN).outcome()).isEqualTo(new Attempt.Outcome.UnderWay(4));
    }

    @Test
    void underWayStandsAtTheFirstQuestionWithoutAnAnswer() {
        assertThat(tried(80, 2, OPEN, 2, OPEN).outcome()).isEqualTo(new Attempt.Outcome.UnderWay(2));
    }

    @Test
    void aQuestionWithoutAnAnswerHasNoPoints() {
        assertThat(tried(80, 2, OPEN).percent()).isEqualTo(50);
    }

    @Test
    void aQuestionIsFoundByItsPositionOnly() {
        var attempt = tried(80, 2, OPEN);
        assertThat(attempt.at(2)).map(Attempt.Drawn::question).contains(question(2));
        assertThat(attempt.at(0)).isEmpty();
        assertThat(attempt.at(3)).isEmpty();
    }

    @Test
    void aTryHasQuestions() {
        assertThatThrownBy(() -> tried(80)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Integer[] spread(int points, int questions) {
        var credits = new Integer[questions];
        for (var i = 0; i < questions; i++) credits[i] = Math.clamp(points - 2 * i, 0, 2);
        return credits;
    }

    private static Attempt passed(int passMark, Integer... credits) {
        return attempt(passMark, true, credits);
    }

    private static Attempt tried(int passMark, Integer... credits) {
        return attempt(passMark, false, credits);
    }

    private static Attempt attempt(int passMark, boolean passed, Integer... credits) {
        List<Attempt.Drawn> questions = new ArrayList<>();
        for (var credit : credits) {
            var position = questions.size() + 1;
            questions.add(new Attempt.Drawn(
                    position,
                    question(position),
                    Optional.ofNullable(credit).map(given -> new Attempt.Answer("a-choice", given))));
        }
        return new Attempt(
                AttemptId.fresh(),
                EnrolmentId.fresh(),
                SmallCourse.ID,
                SmallCourse.check(1),
                1,
                1,
                passMark,
                questions,
                questions.stream().allMatch(drawn -> drawn.answer().isPresent()),
                passed);
    }

    private static BankQuestion question(int position) {
        return new BankQuestion(SmallCourse.module(1), new QuestionId("question-" + position));
    }
}
