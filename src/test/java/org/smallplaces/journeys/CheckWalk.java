package org.smallplaces.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The ways of a learner through the lessons and the check, as several journeys walk them. */
final class CheckWalk {

    static final int QUESTIONS = 5;

    private final Guest guest;

    CheckWalk(Guest guest) {
        this.guest = guest;
    }

    /** Reads the lessons from one to the last, and stands before the check. */
    void readLessonsFrom(int first) {
        var count = CourseText.lessons().size();
        guest.open(CourseText.lessonAddress(first));
        for (var number = first; number <= count; number++) {
            assertThat(guest.heading()).hasText(CourseText.lessonTitle(number, guest.language(), false));
            guest.button(number < count ? "learning.read-next" : "learning.read-check")
                    .click();
        }
        guest.button("learning.check.begin").waitFor();
    }

    /** Waits until a lesson is on the page, in this language and reading, and in its address. */
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

    /** Begins the check and waits for its first question. */
    void begin(String button) {
        guest.button(button).click();
        awaitQuestion(1);
    }

    void awaitQuestion(int number) {
        assertThat(guest.page()).hasURL(Pattern.compile("[?&]question=" + number + "\\b"));
        assertThat(guest.heading()).hasText(guest.say("learning.check.question", number, QUESTIONS));
    }

    /** Which question is asked on the page. */
    String question() {
        choices().first().waitFor();
        return CourseText.question(values());
    }

    /** Marks the best choice, or one that is not. */
    String choose(boolean best) {
        var question = question();
        var choice = values().stream()
                .filter(value -> CourseText.isBest(question, value) == best)
                .findFirst()
                .orElseThrow();
        choice(choice).check();
        return choice;
    }

    Locator choice(String value) {
        return guest.main("input[name=choice][value='" + value + "']");
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
        for (var number = first; number <= QUESTIONS; number++) {
            awaitQuestion(number);
            asked.add(question());
            answer(best);
            goOn(number);
        }
        return asked;
    }

    /** Goes to the next question, or to the result. */
    void goOn(int number) {
        guest.link(number == QUESTIONS ? "learning.check.results" : "learning.check.next")
                .click();
    }

    private Locator choices() {
        return guest.main("input[name=choice]");
    }

    private List<String> values() {
        return choices().all().stream()
                .map(choice -> choice.getAttribute("value"))
                .toList();
    }
}
