package org.smallplaces.journeys;

import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.smallplaces.MySql;
import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** When the database is away, pages say so in words, and whoever tries again later has lost nothing. */
@Stations
class DatabaseGoneForAWhileTests {

    private static final String EMAIL = "grace.tamarua@sel-marin.example";

    private final House house = House.onMySql();
    private final Guest learner = Guest.of(house, Language.EN);

    @AfterEach
    void itComesBack() {
        MySql.start();
    }

    @AfterAll
    void leave() {
        learner.close();
    }

    @Test
    @Order(1)
    void anAnswerThatCannotBeKeptIsNotCalledSavedAndCanBeGivenAgain() {
        var walk = new CheckWalk(learner);
        learner.signIn(EMAIL);
        walk.readLessonsFrom(1);
        walk.begin("learning.check.begin");
        walk.answer(true);
        walk.goOn(1);
        walk.awaitQuestion(2);

        var filling = walk.choose(true);
        MySql.stop();
        learner.button("learning.check.answer").click();
        assertThat(learner.alert()).hasText(learner.say("shell.trouble.records"));
        assertThat(learner.main(".said")).hasCount(0);

        MySql.start();
        walk.awaitFilled(filling);
        learner.button("learning.check.answer").click();
        walk.awaitSaved();
        learner.page().reload();
        walk.awaitSaved();
        learner.open(CourseText.CHECK_ADDRESS + "?question=1");
        walk.awaitSaved();
    }

    @Test
    @Order(2)
    void aPageThatCannotBeMadeSaysWhyAndOpensLater() {
        MySql.stop();
        learner.open(CourseText.COURSE_ADDRESS);
        assertThat(learner.heading()).hasText(learner.say("shell.broken.title"));
        assertThat(learner.page().locator("main")).containsText(learner.say("shell.trouble.records"));

        MySql.start();
        learner.link("shell.again").click();
        assertThat(learner.heading()).hasText(CourseText.title(Language.EN));
    }

    @Test
    @Order(3)
    void nobodyIsToldThatTheirPasswordIsWrong() {
        try (var other = Guest.of(house, Language.ZH)) {
            MySql.stop();
            other.open("/sign-in");
            other.sendSignIn("lin.xiaoyu@lindel.example", Guest.PASSWORD);
            assertThat(other.alert()).hasText(other.say("people.sign-in.trouble"));

            MySql.start();
            other.sendSignIn("lin.xiaoyu@lindel.example", Guest.PASSWORD);
            assertThat(other.page()).hasURL(Pattern.compile("/learn"));
        }
    }
}
