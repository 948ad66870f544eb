package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.smallplaces.courses.Answers;
import org.smallplaces.courses.OnSampleCourse;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Checks;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The check of a module whose questions have one answer each. */
@OnSampleCourse
class CheckViewTests extends LearnerPageTests {

    @Autowired
    private Checks checks;

    @Test
    void beforeTheLessonsAreFinishedTheCheckNamesThoseThatAreLeftAndHasNoButton() {
        finish(module.lessons().size() - 2);
        navigate(check(), CheckView.class);
        assertThat(find(NativeButton.class).withText("Begin").all()).isEmpty();
        assertThat(said())
                .contains("First finish these 2 lessons. Then the check opens.")
                .contains(
                        title(module.lessons().size() - 2),
                        title(module.lessons().size() - 1))
                .doesNotContain(title(0));
    }

    @Test
    void theCheckSaysWhatItIsBeforeItBegins() {
        finish(module.lessons().size());
        navigate(check(), CheckView.class);
        assertThat(said())
                .contains(module.check().questions() + " questions, one on each page.")
                .contains("You pass with " + course.passMark() + " %.")
                .contains("There is no time limit.");
    }

    @Test
    void theQuestionsCannotBeOpenedBeforeTheLessonsAreFinished() {
        open(check() + "?question=1");
        assertThat(find(AnswerForm.class).all()).isEmpty();
        assertThat(said()).contains("First finish these");
    }

    @Test
    void beginningLeadsToTheFirstQuestionWithItsChoices() {
        begin();
        assertThat(heading()).isEqualTo("Question 1 of " + module.check().questions());
        var words = question().asked(Language.EN, Reading.STANDARD);
        for (var choice : question().choices())
            for (var line : words.option(choice).say().split("\n"))
                assertThat(said()).contains(line);
    }

    @Test
    void choosingNothingSaysSoAndKeepsTheQuestionOpen() {
        begin();
        send("");
        assertThat(said()).contains("Please choose one of the three first.");
        assertThat(find(AnswerForm.class).all()).hasSize(1);
        assertThat(attempt().open()).map(Attempt.Drawn::position).contains(1);
    }

    @Test
    void aChoiceThatTheQuestionDoesNotHaveIsNoAnswer() {
        begin();
        send("no-such-choice");
        assertThat(attempt().open()).map(Attempt.Drawn::position).contains(1);
    }

    @Test
    void anAnswerIsKeptAtOnceAndShowsWhyAndWhatIsBest() {
        begin();
        var question = question();
        var wrong = question.choices().stream()
                .filter(choice -> question.verdict(choice).credit() == 0)
                .findFirst()
                .orElseThrow();
        send(wrong);
        assertThat(attempt().open()).map(Attempt.Drawn::position).contains(2);
        var why = question.asked(Language.EN, Reading.STANDARD).option(wrong).why();
        assertThat(said())
                .contains("Your answer is saved.", "This is the best choice.")
                .contains(why.lines().findFirst().orElseThrow());
        assertThat(find(AnswerForm.class).all()).isEmpty();
    }

    @Test
    void aQuestionThatWasAnsweredShowsItsAnswerWhenItIsOpenedAgain() {
        begin();
        send(question().choices().getFirst());
        open(check() + "?question=1");
        assertThat(find(AnswerForm.class).all()).isEmpty();
        assertThat(said()).contains("Your answer is saved.");
    }

    @Test
    void whoComesBackIsToldHowFarTheyAreAndGoesOn() {
        begin();
        send(question().choices().getFirst());
        navigate(check(), CheckView.class);
        assertThat(said())
                .contains("You have answered 1 of " + module.check().questions() + " questions. They are saved.");
        follow("Go on");
        assertThat(heading()).isEqualTo("Question 2 of " + module.check().questions());
    }

    @Test
    void afterTheLastAnswerThePageSaysHowItWentAndWhatIsNext() {
        begin();
        answerAll(Question.Verdict.BEST);
        navigate(check(), CheckView.class);
        assertThat(heading()).isEqualTo("Passed: " + module.words(Language.EN).title());
        assertThat(said())
                .contains("You have 100 % of the points.", "Next: ")
                .doesNotContain("You have completed the course");
    }

    @Test
    void whoDidNotPassMayTryAgainWithNewQuestions() {
        begin();
        answerAll(Question.Verdict.NOT_THIS);
        navigate(check(), CheckView.class);
        assertThat(heading()).isEqualTo("Not yet: " + module.words(Language.EN).title());
        assertThat(said()).contains("You have 0 % of the points.", "You need " + course.passMark() + " %.");
        press("Try again with new questions");
        assertThat(attempt().number()).isEqualTo(2);
        assertThat(heading()).isEqualTo("Question 1 of " + module.check().questions());
    }

    @Test
    void aResultIsNotShownAsScoreOfTheQuestionsStillOpen() {
        begin();
        send(question().choices().getFirst());
        navigate(check(), CheckView.class);
        assertThat(said()).doesNotContain("% of the points");
    }

    private void begin() {
        finish(module.lessons().size());
        navigate(check(), CheckView.class);
        press("Begin");
    }

    /** Sends the form with this choice, or with none. */
    private void send(String choice) {
        var form = find(AnswerForm.class).single();
        send(form.getElement(), AnswerFormTests.ENTRIES, choice.isEmpty() ? "" : "choice:" + choice);
    }

    private void answerAll(Question.Verdict verdict) {
        for (var drawn : attempt().questions()) {
            var question = checks.question(attempt(), drawn);
            var answer = Answers.worth(verdict.credit(), question);
            checks.answer(person, course.id(), CheckId.of(module.id()), drawn.position(), answer);
        }
    }

    private Question question() {
        var attempt = attempt();
        return checks.question(attempt, attempt.at(1).orElseThrow());
    }

    private Attempt attempt() {
        return checks.newest(person, course.id(), CheckId.of(module.id())).orElseThrow();
    }

    private String title(int index) {
        return module.lessons().get(index).text(Language.EN, Reading.STANDARD).title();
    }
}
