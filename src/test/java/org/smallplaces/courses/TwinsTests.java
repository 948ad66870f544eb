package org.smallplaces.courses;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

class TwinsTests {

    private static final String TWINS = "sample/01-first-steps/twins.yaml";

    private final SampleCourse confirmed = confirmed(SampleCourse.right());

    @Test
    void aCourseWhoseTwinsAreConfirmedHasNoFault() {
        assertThat(confirmed.faults()).isEmpty();
    }

    @Test
    void aChangedStandardTextMakesItsEasyReadTwinItsTranslationAndNothingElseStale() {
        assertThat(confirmed
                        .changing(SampleCourse.LESSON_EN, "A person comes in.", "Two people come in.")
                        .faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith(TWINS + ":4: `en.easy` of `at-the-counter` is older than the text that it follows"))
                .anySatisfy(fault -> assertThat(fault).contains("`zh` of `at-the-counter` is older"));
    }

    @Test
    void aChangedTranslationMakesItsEasyReadTwinStaleButNotTheOriginal() {
        var translation = SampleCourse.LESSON_EN.replace(".en.", ".zh.");
        assertThat(confirmed
                        .changing(translation, "A person comes in.", "Two people come in.")
                        .faults())
                .singleElement()
                .asString()
                .contains("`zh.easy` of `at-the-counter`");
    }

    @Test
    void aChangedEasyReadTextMakesNothingStaleSinceNothingFollowsIt() {
        assertThat(confirmed
                        .changing(SampleCourse.EASY_EN, "There is a form.", "The form is long.")
                        .faults())
                .isEmpty();
    }

    @Test
    void whiteSpaceMakesNothingStale() {
        assertThat(confirmed
                        .changing(SampleCourse.LESSON_EN, "A person comes in.", "A person\ncomes   in.")
                        .faults())
                .isEmpty();
    }

    @Test
    void changedWordsOfAQuestionMakeItsTwinsStale() {
        assertThat(confirmed
                        .changing(SampleCourse.QUESTIONS_EN, "ask: What now?", "ask: What then?")
                        .faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("of `question-1` is older"));
    }

    @Test
    void whatTheModuleNoLongerHasIsToldToBeConfirmedAway() {
        var text = confirmed.texts().get(TWINS).replace("questions:\n", "questions:\n  gone: {zh: \"0123abcd\"}\n");
        assertThat(confirmed.with(TWINS, text).faults())
                .singleElement()
                .asString()
                .contains("nothing called `gone` any more");
    }

    @Test
    void aCourseThatTeachesTheWholeResolutionHasToBeFollowed() {
        var whole = SampleCourse.right()
                .changing(SampleCourse.COURSE, "passMark: 80", "wholeResolution: true\npassMark: 80");
        assertThat(whole.faults())
                .anySatisfy(fault -> assertThat(fault)
                        .isEqualTo(TWINS + ":1: The file is missing: run ./dev confirm for the module."));
    }

    @Test
    void everyTwinFollowsTheStandardTextOfItsLanguageOrOfTheFirst() {
        var languages = List.of(Language.EN, Language.ZH);
        assertThat(Twin.all(languages))
                .extracting(
                        twin -> Map.entry(twin.key(), twin.follows(languages).tag()))
                .containsExactly(Map.entry("en.easy", "en"), Map.entry("zh", "en"), Map.entry("zh.easy", "zh"));
    }

    private static SampleCourse confirmed(SampleCourse course) {
        var module = YamlReading.read(SampleCourse.MODULE, course.texts().get(SampleCourse.MODULE), new Faults())
                .orElseThrow();
        var twins = new Twins(course.folder(), module, List.of(Language.EN, Language.ZH));
        return course.with(TWINS, TwinsFile.of(twins).text());
    }
}
