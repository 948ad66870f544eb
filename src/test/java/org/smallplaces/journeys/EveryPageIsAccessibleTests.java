package org.smallplaces.journeys;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page, in every state that a person can bring about, has no fault that {@link Looks} can find. */
@Journey
class EveryPageIsAccessibleTests {

    private final House house = House.onH2();
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void pagesForEverybody(Language language) {
        try (var stranger = Guest.of(house, language)) {
            for (var path : List.of("/", "/sign-in", "/about/resolution", "/about/pictures", "/courses", "/verify"))
                look(stranger, path);
            look(stranger, "/verify/SP-7K3M-9QXW-2RTV-H");
            look(stranger, "/verify?number=SP-1");
            look(stranger, "/about/nothing");
            stranger.open("/sign-in");
            stranger.sendSignIn("nobody@orvena.example", "wrong");
            stranger.alert().waitFor();
            look(stranger, "wrong password");
            stranger.open("/about/resolution");
            stranger.main("summary").first().click();
            look(stranger, "resolution, opened");
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfALearner(Language language) {
        var email = language == Language.EN ? "grace.tamarua@sel-marin.example" : "song.yining@sel-marin.example";
        try (var learner = Guest.of(house, language)) {
            var walk = new CheckWalk(learner);
            learner.signIn(email);
            for (var path : List.of("/learn", CourseText.COURSE_ADDRESS, "/certificates", CourseText.CHECK_ADDRESS))
                look(learner, path);
            for (var lesson = 1; lesson <= CourseText.lessons().size(); lesson++)
                for (var reading : List.of("easy", "standard"))
                    look(learner, CourseText.lessonAddress(lesson) + "?reading=" + reading);
            learner.main("aside summary").first().click();
            look(learner, "lesson, its sources opened");
            look(learner, "/learn/nowhere");

            walk.readLessonsFrom(1);
            look(learner, "check, before");
            walk.begin("learning.check.begin");
            look(learner, "question");
            learner.button("learning.check.answer").click();
            learner.alert().waitFor();
            look(learner, "question, nothing chosen");
            walk.answer(false);
            look(learner, "question, answered");
            walk.goOn(1);
            walk.awaitQuestion(2);
            learner.link("learning.reading.easy").click();
            learner.page().getByText(learner.say("learning.reading.draft")).waitFor();
            look(learner, "question, easy");
            walk.answer(true);
            look(learner, "question, easy, answered");
            look(learner, CourseText.CHECK_ADDRESS + "?reading=standard");
            learner.link("learning.check.go-on").click();
            for (var number = 3; number <= CheckWalk.QUESTIONS; number++) {
                walk.awaitQuestion(number);
                walk.answer(true);
                walk.goOn(number);
            }
            learner.button("learning.check.again")
                    .or(learner.link("learning.next.to-certificates"))
                    .waitFor();
            look(learner, "check, after");
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfWhoeverHasPassed(Language language) {
        var email = language == Language.EN ? "teodor.vance@sel-marin.example" : "zhou.ming@orvena.example";
        try (var administrator = Guest.of(house, language)) {
            administrator.signIn(email);
            for (var path : List.of("/learn", CourseText.COURSE_ADDRESS, CourseText.CHECK_ADDRESS, "/certificates"))
                look(administrator, path);
            var number = administrator.main(".card a[href^='/verify/']").getAttribute("href");
            look(administrator, number);

            administrator.open("/places");
            administrator.main("vaadin-grid-cell-content").first().waitFor();
            look(administrator, "completions");
            administrator.button("reports.export.begin").click();
            administrator.main(".card a[href$='.zip']").waitFor();
            look(administrator, "completions, exported");
        }
        assertThat(faults).isEmpty();
    }

    private void look(Guest guest, String page) {
        if (page.startsWith("/")) guest.open(page);
        faults.addAll(Looks.faults(guest.page(), page));
    }
}
