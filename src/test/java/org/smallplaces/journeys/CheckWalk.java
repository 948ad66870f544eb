package org.smallplaces.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The ways of a learner through the lessons, the checks and the final, as several journeys walk them. */
final class CheckWalk {

    /** How many the check of the first module asks. */
    static final int QUESTIONS = CourseText.first().asked();

    private final Guest guest;
    private int count = QUESTIONS;

    CheckWalk(Guest guest) {
        this.guest = guest;
    }

    /** Reads the lessons of the first module from one to the last, and stands before the check. */
    void readLessonsFrom(int first) {
        readLessons(CourseText.first(), first);
    }

    /** Reads the lessons of a module from one to the last, and stands before its check. */
    void readLessons(CourseText.Module module, int first) {
        var last = module.lessons().size();
        guest.open(module.lessonAddress(first));
        for (var number = first; number <= last; number++) {
            assertThat(guest.heading()).hasText(module.lessonTitle(number, guest.language(), false));
            guest.button(number < last ? "learning.read-next" : "learning.read-check")
                    .click();
        }
        guest.button("learning.check.begin").waitFor();
    }

    /** Reads a module and passes its check, and stands before the result. */
    void pass(CourseText.Module module) {
        readLessons(module, 1);
        begin("learning.check.begin", module.asked());
        answerFrom(1, true);
        awaitPassed(module);
    }

    /** Waits until the page says that the check of a module is passed. */
    void awaitPassed(CourseText.Module module) {
        assertThat(guest.heading()).hasText(guest.say("learning.check.passed", module.title(guest.language())));
    }

    /** Waits until a lesson of the first module is on the page, in this language and reading, and in its address. */
    void awaitLesson(int number, Language in, boolean easy) {
        assertThat(guest.heading()).hasText(CourseText.lessonTitle(number, in, easy));
        assertThat(guest.page())
                .hasURL(CourseText.lessonAddress(number) + "?reading=" + (easy ? "easy" : "standard") + "&lang="
                        + in.tag());
        awaitLanguage(in);
    }

    /** Waits until the page says that it is in this language. */
    void awaitLanguage(Language in) {
        assertThat(guest.page().locator("html")).hasAttribute("lang", in.tag());
    }

    /** Begins the check of the first module and waits for its first question. */
    void begin(String button) {
        begin(button, QUESTIONS);
    }

    /** Begins a check of so many questions and waits for its first. */
    void begin(String button, int questions) {
        count = questions;
        guest.button(button).click();
        awaitQuestion(1);
    }

    void awaitQuestion(int number) {
        assertThat(guest.page()).hasURL(Pattern.compile("[?&]question=" + number + "\\b"));
        assertThat(guest.heading()).hasText(guest.say("learning.check.question", number, count));
    }

    /** Which question is asked on the page. */
    AskedQuestion question() {
        guest.main("legend").waitFor();
        return CourseText.question(choices(), guest.main("legend").textContent());
    }

    /** Fills in the best answer, or one that is not. */
    AskedQuestion.Filling choose(boolean best) {
        var filling = question().filling(best);
        filling.fields().forEach((field, values) -> {
            for (var value : values) {
                if (field.equals("choice")) choice(value).check();
                else place(field).selectOption(value);
            }
        });
        return filling;
    }

    /** Waits until a form is filled in so, and not otherwise. */
    void awaitFilled(AskedQuestion.Filling filling) {
        filling.fields().forEach((field, values) -> {
            for (var value : values) {
                if (field.equals("choice")) assertThat(choice(value)).isChecked();
                else assertThat(place(field)).hasValue(value);
            }
            if (field.equals("choice"))
                assertThat(guest.main("input[name=choice]:checked")).hasCount(values.size());
        });
    }

    /** Answers the question on the page, and waits until it is saved. */
    void answer(boolean best) {
        choose(best);
        guest.button("learning.check.answer").click();
        awaitSaved();
    }

    void awaitSaved() {
        assertThat(guest.main(".said")).isVisible();
        assertThat(guest.page().getByText(guest.say("learning.check.saved"))).isVisible();
    }

    /** Answers every question from this one on, and stands before the result; says which were asked. */
    List<String> answerFrom(int first, boolean best) {
        var asked = new ArrayList<String>();
        for (var number = first; number <= count; number++) {
            awaitQuestion(number);
            asked.add(question().id());
            answer(best);
            goOn(number);
        }
        return asked;
    }

    /** Answers every question from this one on with the best answer, sends the last one twice, and stands before the result. */
    void answerToTheEndInAHurry(int first) {
        for (var number = first; number < count; number++) {
            awaitQuestion(number);
            answer(true);
            goOn(number);
        }
        awaitQuestion(count);
        choose(true);
        guest.button("learning.check.answer").dblclick();
        awaitSaved();
        goOn(count);
    }

    /** Goes to the next question, or to the result. */
    void goOn(int number) {
        guest.link(number == count ? "learning.check.results" : "learning.check.next")
                .click();
    }

    private Locator choice(String value) {
        return guest.main("input[name=choice][value='" + value + "']");
    }

    private Locator place(String choice) {
        return guest.main("select[name='" + choice + "']");
    }

    /** The choices, which are values where some are picked, and names where each is placed. */
    private List<String> choices() {
        return guest.main("fieldset :is(input[name=choice], select)").all().stream()
                .map(field -> field.getAttribute("choice".equals(field.getAttribute("name")) ? "value" : "name"))
                .toList();
    }
}
