package org.smallplaces.journeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page, in every state that a person can bring about, has no fault that {@link Looks} can find. */
@Journey
class EveryPageIsAccessibleTests {

    /** A bank is met once through in fewer. */
    private static final int MANY_TRIES = 6;

    private final House house = House.onH2();
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void pagesForEverybody(Language language) {
        try (var stranger = Guest.of(house, language)) {
            for (var path : List.of(
                    "/",
                    "/sign-in",
                    "/about/resolution",
                    "/about/pictures",
                    "/courses",
                    CourseText.GLOSSARY_ADDRESS,
                    "/verify")) look(stranger, path);
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
            lookAtOpened(learner, ".term");
            lookAtOpened(learner, ".note");
            learner.open(CourseText.COURSE_ADDRESS);
            learner.main("details.work > summary").click();
            look(learner, "course, the choice of work open");
            learner.page()
                    .evaluate("() => document.querySelectorAll('.module details').forEach(each => each.open = true)");
            look(learner, "course, every module open");
            if (CourseText.hasFinal()) look(learner, CourseText.FINAL_ADDRESS);
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
            walk.answerFrom(3, true);
            walk.awaitPassed(CourseText.first());
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
            if (CourseText.hasFinal()) look(administrator, CourseText.FINAL_ADDRESS);
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

    @ParameterizedTest
    @EnumSource
    void pagesOfATrainer(Language language) {
        try (var trainer = Guest.of(house, language)) {
            trainer.open("/?lang=" + language.tag());
            trainer.signIn("ilse.brandt@orvena.example");
            var course = "/studio/" + CourseText.COURSE;
            var lesson = course + "/" + CourseText.MODULE + "/"
                    + CourseText.lessons().getFirst();
            look(trainer, "/studio");
            look(trainer, course);
            for (var text : List.of("en", "en.easy", "zh", "zh.easy")) look(trainer, lesson + "?text=" + text);
            trainer.page().evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
            look(trainer, "editor, preview open");
            trainer.main("textarea").last().fill("no title\n");
            trainer.main(".findings .error").first().waitFor();
            look(trainer, "editor, with findings");
            trainer.open(course);
            trainer.button("authoring.gate.look").click();
            trainer.main(".findings .error").first().waitFor();
            look(trainer, "course, its gate closed");
            trainer.open(lesson + "?text=zh.easy");
            trainer.button("authoring.discard").click();
            trainer.button("authoring.discard.undo").waitFor();
            look(trainer, "editor, draft thrown away");
            trainer.open(lesson + "?text=en.easy");
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionOfEveryType(Language language) {
        var email = language == Language.EN ? "maeve.oshaughlin@dunmaro.example" : "du.qinghe@wellrise.example";
        try (var learner = Guest.of(house, language)) {
            learner.signIn(email);
            var module = CourseText.modules().stream()
                    .max(Comparator.comparingInt(each -> each.types().size()))
                    .orElseThrow();
            var walk = new CheckWalk(learner);
            walk.readLessons(module, 1);
            var left = new TreeSet<>(module.types());
            for (var tries = 0; tries < MANY_TRIES && !left.isEmpty(); tries++) {
                walk.begin(tries == 0 ? "learning.check.begin" : "learning.check.again", module.asked());
                for (var number = 1; number <= module.asked(); number++) {
                    walk.awaitQuestion(number);
                    var type = walk.question().type();
                    if (left.remove(type)) lookAtQuestion(learner, walk, type);
                    else walk.answer(false);
                    walk.goOn(number);
                }
            }
            assertThat(left).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    private void lookAtQuestion(Guest learner, CheckWalk walk, String type) {
        look(learner, type);
        learner.button("learning.check.answer").click();
        learner.alert().waitFor();
        look(learner, type + ", not answered");
        walk.answer(false);
        look(learner, type + ", answered");
    }

    /** What explains itself in place, where the lesson has such words or sources. */
    private void lookAtOpened(Guest learner, String button) {
        if (learner.main("article button" + button).count() == 0) return;
        learner.main("article button" + button).first().click();
        learner.main("article .meaning:popover-open").waitFor();
        look(learner, "lesson, " + button + " opened");
        learner.page().keyboard().press("Escape");
    }

    private void look(Guest guest, String page) {
        if (page.startsWith("/")) guest.open(page);
        faults.addAll(Looks.faults(guest.page(), page));
    }
}
