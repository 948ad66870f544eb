package org.smallplaces.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.smallplaces.shell.Language;

/**
 * Takes the pictures of the read-me, when {@code -Dsmallplaces.screenshots} names the folder for them:
 * {@code ./mvnw verify -Dit.test=ReadmePicturesTests -Dsmallplaces.screenshots=docs/images}.
 */
@Journey
@EnabledIfSystemProperty(named = "smallplaces.screenshots", matches = ".+")
class ReadmePicturesTests {

    private final House house = House.onH2();

    @Test
    void aLessonInEasyReadInEnglish() {
        try (var learner = Guest.of(house, Language.EN)) {
            learner.signIn("ines.valadouro@sel-marin.example");
            learner.open(CourseText.lessonAddress(1) + "?reading=easy");
            take(learner, "lesson-easy-en");
        }
    }

    @Test
    void myLearningInChinese() {
        try (var learner = Guest.of(house, Language.ZH)) {
            learner.signIn("wu.chunmiao@lindel.example");
            for (var lesson = 1; lesson <= 3; lesson++) {
                learner.open(CourseText.lessonAddress(lesson));
                learner.button("learning.read-next").click();
                learner.page().waitForURL("**" + CourseText.lessonAddress(lesson + 1) + "**");
            }
            learner.open("/learn");
            take(learner, "my-learning-zh");
        }
    }

    private static void take(Guest guest, String name) {
        var folder = Path.of(System.getProperty("smallplaces.screenshots"));
        guest.page().waitForLoadState(LoadState.NETWORKIDLE);
        guest.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
