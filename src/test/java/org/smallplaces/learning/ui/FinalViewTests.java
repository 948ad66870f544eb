package org.smallplaces.learning.ui;

import java.util.Set;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.CheckId;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The final of a course: before it, within it, and how it went. */
class FinalViewTests extends SampleCoursePageTests {

    private static final String TITLE = "A course";

    @Test
    void beforeTheModulesArePassedTheFinalNamesTheirChecksAndHasNoButton() {
        pass(module);
        show();
        assertThat(heading()).isEqualTo("Final: " + TITLE);
        assertThat(hasButton("Begin")).isFalse();
        assertThat(said())
                .contains("First pass this check. Then the final opens.", "The module last-steps")
                .doesNotContain("The module plans");
        assertThat(addresses()).anyMatch(address -> address.startsWith("/learn/sample/last-steps/check?"));
    }

    @Test
    void whoDoesMoreWorkPassesMoreChecksFirst() {
        work("PL PB");
        show();
        assertThat(said())
                .contains("First pass these 4 checks.", "The module plans", "The module in-a-crisis")
                .doesNotContain("The module at-the-desk");
    }

    @Test
    void theFinalSaysWhatItIsBeforeItBegins() {
        passCore();
        show();
        assertThat(said())
                .contains("6 situations, one on each page, from every module of your path.")
                .contains("It takes about 22 minutes. There is no time limit.")
                .contains("You pass with 80 %.")
                .contains("There a harmful choice does not pass, whatever your points are.")
                .contains("Only you see your answers and your result.");
        assertThat(hasButton("Begin")).isTrue();
    }

    @Test
    void theHarmOfAChoiceIsNoMatterOfAModulesCheck() {
        finish(3);
        navigate(check(), CheckView.class);
        assertThat(hasButton("Begin")).isTrue();
        assertThat(said()).doesNotContain("harmful");
    }

    @Test
    void beginningLeadsToTheFirstSituation() {
        passCore();
        show();
        press("Begin");
        assertThat(heading()).isEqualTo("Question 1 of 6");
        assertThat(attempt().outcome()).isEqualTo(new Attempt.Outcome.UnderWay(1));
        assertThat(texts("trail")).singleElement().asString().contains(TITLE, "Final");
    }

    @Test
    void theSituationsCannotBeOpenedBeforeTheModulesArePassed() {
        open(toFinal() + "?question=1");
        assertThat(find(AnswerForm.class).all()).isEmpty();
        assertThat(said()).contains("First pass these 2 checks.");
    }

    @Test
    void anAnswerIsKeptAndLeadsOnWithinTheFinal() {
        passCore();
        begin(CheckId.FINAL);
        open(toFinal() + "?question=1");
        send(find(AnswerForm.class).single().getElement(), AnswerFormTests.ENTRIES, "choice:one");
        assertThat(attempt().open()).map(Attempt.Drawn::position).contains(2);
        follow("Next question →");
        assertThat(heading()).isEqualTo("Question 2 of 6");
        assertThat(getCurrentView()).isInstanceOf(CheckView.class);
    }

    @Test
    void whoComesBackGoesOnWhereTheyWere() {
        passCore();
        begin(CheckId.FINAL);
        checks.answer(person, course.id(), CheckId.FINAL, 1, "one");
        show();
        assertThat(said()).contains("You have answered 1 of 6 questions.");
        follow("Go on");
        assertThat(heading()).isEqualTo("Question 2 of 6");
    }

    @Test
    void whoHasPassedTheFinalHasCompletedTheCourse() {
        passCore();
        answerAll(begin(CheckId.FINAL), Set.of(), 0);
        show();
        assertThat(heading()).isEqualTo("Passed: " + TITLE);
        assertThat(said()).contains("You have 100 % of the points.", "You have completed the course “" + TITLE + "”.");
        assertThat(addresses()).contains("/certificates");
    }

    @Test
    void whoHasTooFewPointsMayTryAgainWithOtherSituations() {
        passCore();
        answerAll(begin(CheckId.FINAL), Set.of(1, 2, 3, 4, 5, 6), 0);
        show();
        assertThat(heading()).isEqualTo("Not yet: " + TITLE);
        assertThat(said())
                .contains("You have 0 % of the points.", "You need 80 %.")
                .doesNotContain("badly hurt");
        press("Try again with new questions");
        assertThat(attempt().number()).isEqualTo(2);
        assertThat(heading()).isEqualTo("Question 1 of 6");
    }

    @Test
    void whoHasThePointsAndMadeAHarmfulChoiceIsLedToIt() {
        passCore();
        var attempt = begin(CheckId.FINAL);
        var position = critical(attempt).getFirst();
        answerAll(attempt, Set.of(position), 0);
        show();
        assertThat(heading()).isEqualTo("Not yet: " + TITLE);
        assertThat(said())
                .contains("You have 83 % of the points.")
                .contains("Your points would be enough. But here you made a choice that would badly hurt somebody:")
                .doesNotContain("You have completed", "You need 80 %.");
        follow("Question " + position + " of 6");
        assertThat(heading()).isEqualTo("Question " + position + " of 6");
        assertThat(said()).contains("There is a better way", "Because of three");
        show();
        press("Try again with new questions");
        assertThat(attempt().number()).isEqualTo(2);
    }

    @Test
    void whoFailsAfterPassingIsToldThatItStays() {
        passCore();
        answerAll(begin(CheckId.FINAL), Set.of(), 0);
        answerAll(begin(CheckId.FINAL), Set.of(1, 2, 3, 4, 5, 6), 0);
        show();
        assertThat(said()).contains("You passed this check before. That stays.");
    }

    @Test
    void whosePathHasGrownPassesItsChecksBeforeTryingAgain() {
        passCore();
        answerAll(begin(CheckId.FINAL), Set.of(1, 2, 3, 4, 5, 6), 0);
        work("PL");
        show();
        assertThat(heading()).isEqualTo("Not yet: " + TITLE);
        assertThat(hasButton("Try again with new questions")).isFalse();
        assertThat(said()).contains("First pass this check. Then the final opens.", "The module plans");
    }

    @Test
    void whoPassedWhileThePathHasGrownIsLedToWhatIsMissing() {
        passCore();
        var attempt = begin(CheckId.FINAL);
        work("PL");
        answerAll(attempt, Set.of(), 0);
        show();
        assertThat(heading()).isEqualTo("Passed: " + TITLE);
        assertThat(said()).contains("Next: At the counter").doesNotContain("You have completed the course");
    }

    @Test
    void theReadingOfTheFinalChangesWithoutLosingThePlace() {
        passCore();
        begin(CheckId.FINAL);
        open(toFinal() + "?question=1");
        follow("Easy read");
        assertThat(heading()).isEqualTo("Question 1 of 6");
        assertThat(said()).contains("A person comes in.");
    }

    @Test
    void aCourseThatThereIsNotHasNoFinal() {
        open("learn/no-course/final");
        assertThat(getCurrentView()).isNotInstanceOf(CheckView.class);
    }

    @Test
    void theTitleOfThePageNamesTheFinal() {
        passCore();
        show();
        assertThat(((CheckView) getCurrentView()).getPageTitle()).contains("Final: " + TITLE);
    }

    private void show() {
        navigate(toFinal(), CheckView.class);
    }

    private Attempt attempt() {
        return checks.newest(person, course.id(), CheckId.FINAL).orElseThrow();
    }

    @Test
    void theFinalSpeaksChinese() {
        passCore();
        UI.getCurrent().setLocale(Language.ZH.locale());
        show();
        assertThat(said()).doesNotContain("situations");
        assertThat(heading()).endsWith(TITLE);
    }
}
