package org.smallplaces.journeys;

import org.junit.jupiter.api.Test;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has no mouse goes the same way. */
@Journey
class KeyboardAloneTests {

    private static final String EMAIL = "ilse.brandt@orvena.example";

    @Test
    void aLearnerGetsFromTheDoorToAnAnsweredQuestionByTheKeyboard() {
        try (var learner = Guest.fromAbroad(House.onH2(), Language.EN)) {
            var keys = new Keys(learner.page());
            learner.open("/");
            skipsToContent(learner, keys);
            keys.tabTo(Language.EN.ownName());
            keys.press("Enter");
            assertThat(learner.page()).hasURL("/?lang=en");
            keys.tabTo(learner.say("shell.door.sign-in"));
            keys.press("Enter");

            assertThat(learner.heading()).hasText(learner.say("people.sign-in.title"));
            keys.tabTo("username");
            keys.type(EMAIL);
            keys.tabTo("password");
            keys.type(Guest.PASSWORD);
            keys.press("Enter");

            assertThat(learner.heading()).hasText(learner.say("learning.title"));
            skipsToContent(learner, keys);
            keys.tabTo(CourseText.title(Language.EN));
            keys.press("Enter");
            opens(learner, keys, CourseText.title(Language.EN));
            keys.tabTo(learner.say("learning.next.begin"));
            keys.press("Enter");

            readsEveryLesson(learner, keys);
            keys.tabTo(learner.say("learning.check.begin"));
            keys.press("Enter");
            opens(learner, keys, learner.say("learning.check.question", 1, CheckWalk.QUESTIONS));
            answers(learner, keys);
        }
    }

    private static void readsEveryLesson(Guest learner, Keys keys) {
        var count = CourseText.lessons().size();
        opens(learner, keys, CourseText.lessonTitle(1, Language.EN, false));
        switchesTheReading(learner, keys);
        for (var number = 1; number <= count; number++) {
            opens(learner, keys, CourseText.lessonTitle(number, Language.EN, false));
            keys.tabTo(learner.say(number < count ? "learning.read-next" : "learning.read-check"));
            keys.press("Enter");
        }
        opens(learner, keys, learner.say("learning.check.title", CourseText.moduleTitle(Language.EN)));
    }

    private static void switchesTheReading(Guest learner, Keys keys) {
        // From the heading, the switch lies behind.
        keys.press("Shift+Tab");
        assertThat(keys.focus()).isEqualTo(learner.say("learning.reading.easy"));
        keys.press("Enter");
        opens(learner, keys, CourseText.lessonTitle(1, Language.EN, true));
        keys.press("Shift+Tab");
        keys.press("Shift+Tab");
        assertThat(keys.focus()).isEqualTo(learner.say("learning.reading.standard"));
        keys.press("Enter");
    }

    private static void answers(Guest learner, Keys keys) {
        keys.tab();
        assertThat(keys.isWithin("fieldset")).isTrue();
        switch (new CheckWalk(learner).question().type()) {
            case "single", "situation" -> {
                keys.press("Space");
                keys.press("ArrowDown");
                assertThat(learner.main("input[name=choice]:checked")).hasCount(1);
                assertThat(learner.main("input[name=choice]").nth(1)).isChecked();
            }
            case "multiple" -> {
                keys.press("Space");
                assertThat(learner.main("input[name=choice]").first()).isChecked();
            }
            default -> picksFromEachList(learner, keys);
        }
        keys.tabTo(learner.say("learning.check.answer"));
        keys.press("Enter");
        keys.awaitFocusOn(".said");
        assertThat(learner.page().getByText(learner.say("learning.check.saved")))
                .isVisible();
        keys.tabTo(learner.say("learning.check.next"));
        keys.press("Enter");
        opens(learner, keys, learner.say("learning.check.question", 2, CheckWalk.QUESTIONS));
    }

    /** Each list one entry further than the one before, so that an order is one. */
    private static void picksFromEachList(Guest learner, Keys keys) {
        var lists = learner.main("fieldset select").all();
        var entries = lists.getFirst().locator("option").count() - 1;
        for (var number = 0; number < lists.size(); number++) {
            for (var step = 0; step <= number % entries; step++) keys.press("ArrowDown");
            assertThat(lists.get(number)).not().hasValue("");
            if (number < lists.size() - 1) keys.tab();
        }
    }

    /** A page that opens inside the application says so by moving the focus to its heading. */
    private static void opens(Guest learner, Keys keys, String heading) {
        assertThat(learner.heading()).hasText(heading);
        keys.awaitFocusOn("main h1");
    }

    private static void skipsToContent(Guest learner, Keys keys) {
        learner.settle();
        keys.tab();
        assertThat(keys.focus()).isEqualTo(learner.say("shell.skip"));
        keys.press("Enter");
        keys.awaitFocusOn("main, main h1");
        keys.tab();
        assertThat(keys.isWithin("main")).isTrue();
        keys.press("Shift+Tab");
    }
}
