package org.smallplaces.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.courses.SampleCourse.COURSE;
import static org.smallplaces.courses.SampleCourse.MODULE;

class CourseFaultsTests {

    private static final String FOLDER = "sample/01-first-steps/";

    private final SampleCourse right = SampleCourse.right();

    @Test
    void aRightCourseHasNoFault() {
        assertThat(right.faults()).isEmpty();
    }

    @Test
    void allFaultsAreFoundAtOnceAndSorted() {
        var broken = right.changing(COURSE, "passMark: 80", "passMark: 180")
                .changing(MODULE, "minutes: 9", "minutes: 8")
                .without("pictures.yaml");
        assertThat(broken.faults())
                .containsExactly(
                        "pictures.yaml:1: The file is missing: name in it every picture of the easy-read texts.",
                        MODULE + ":6: The lessons take 4 minutes and the check 5: write `minutes: 9`.",
                        COURSE + ":3: `passMark` (180) must be at most 100.");
    }

    @Test
    void anEmptyFolderHasNoCourse() {
        assertThat(new SampleCourse(Map.of()).faults())
                .containsExactly("pictures.yaml:1: There is no course here: add a folder.");
    }

    @Test
    void aFolderWithoutACourseFileIsAFault() {
        assertFault(
                right.with("other/note.md", "# Note"),
                "other/course.yaml:1: The course has no course.yaml: write it, or take the folder out.");
    }

    @Test
    void aCourseIsNamedAsItsFolder() {
        assertFault(
                right.changing(COURSE, "id: sample", "id: simple"),
                COURSE + ":1: `id` must be the folder's name: write sample.");
    }

    @Test
    void aModuleIsNamedAsItsFolder() {
        assertFault(
                right.changing(MODULE, "id: first-steps", "id: first-step"),
                MODULE + ":1: `id` must be the folder's name without its number: write first-steps.");
    }

    @Test
    void aModuleNamedInTheCourseExists() {
        assertFault(
                right.changing(COURSE, "  - 01-first-steps", "  - 01-first-steps\n  - 02-more"),
                COURSE + ":8: `02-more` has no file sample/02-more/module.yaml: write it, or take the name out.");
    }

    @Test
    void modulesStandInTheOrderOfTheirNumbers() {
        var twice = right.changing(COURSE, "  - 01-first-steps", "  - 02-more\n  - 01-first-steps");
        assertThat(twice.faults()).contains(COURSE + ":8: `01-first-steps` stands after 02-more: sort by number.");
    }

    @Test
    void theWordsOfACourseAreThereInEachLanguage() {
        assertFault(
                right.without("sample/course.zh.yaml"),
                COURSE + ":2: The words in zh are missing: write sample/course.zh.yaml.");
    }

    @Test
    void theWordsOfAModuleAreThereInEachLanguage() {
        assertFault(
                right.without(FOLDER + "module.zh.yaml"),
                MODULE + ":1: The words in zh are missing: write " + FOLDER + "module.zh.yaml.");
    }

    @Test
    void aLessonIsThereInEachLanguage() {
        assertFault(
                right.without(FOLDER + "at-the-counter.zh.md"),
                MODULE + ":8: `at-the-counter` has no standard text in zh: write " + FOLDER + "at-the-counter.zh.md.");
    }

    @Test
    void aLessonHasItsEasyReadTwin() {
        assertFault(
                right.without(SampleCourse.EASY_ZH),
                MODULE + ":8: `at-the-counter` has no easy-read twin in zh: write " + SampleCourse.EASY_ZH + ".");
    }

    @Test
    void aFileOfAnUnknownNameIsAFault() {
        assertFault(
                right.with(FOLDER + "at-the-countr.en.md", "# At the counter"),
                FOLDER + "at-the-countr.en.md:1: No course file has this name: correct it, name its lesson in"
                        + " module.yaml or its language in course.yaml, or take it out.");
    }

    @Test
    void aFolderThatTheCourseDoesNotNameIsOneFault() {
        assertFault(
                right.with("sample/02-more/module.yaml", "id: more").with("sample/02-more/questions.yaml", ""),
                "sample/02-more/module.yaml:1: `modules` of course.yaml does not name the folder 02-more: add it there.");
    }

    @Test
    void onlyPicturesAndCoursesStandAtTheTop() {
        assertFault(
                right.with("picture.yaml", ""),
                "picture.yaml:1: Only pictures.yaml and folders of courses stand here: move it or take it out.");
    }

    @Test
    void aWordForPeopleMayLieBesideTheCourses() {
        assertThat(right.with("README.md", "How to write a course").faults()).isEmpty();
    }

    @Test
    void aModuleTakesAsLongAsItsLessonsAndItsCheck() {
        assertFault(
                right.changing(MODULE, "minutes: 9", "minutes: 10"),
                MODULE + ":6: The lessons take 4 minutes and the check 5: write `minutes: 9`.");
    }

    @Test
    void aCourseTakesItsMinutesRoundedUpToTheNextHalfHour() {
        assertFault(
                right.changing(COURSE, "hours: 0.5", "hours: 1.5"),
                COURSE + ":4: The course takes 9 minutes: write `hours: 0.5`.");
    }

    @Test
    void aLessonDerivesFromParagraphsOfItsModule() {
        assertFault(
                right.changing(MODULE, "    sources: [PP7]", "    sources: [PP8]"),
                MODULE + ":10: `PP8` is not a paragraph of this module: add it to `alsoTouches` of module.yaml.");
    }

    @Test
    void aParagraphIsOneOfTheResolution() {
        var first = right.folder();
        var onlyOne = new Resolution(
                "A/HRC/RES/51/12",
                LocalDate.EPOCH,
                List.of(ResolutionFile.carried()
                        .paragraph(new ParagraphId("PP7"))
                        .orElseThrow()));
        assertThat(Inspection.faults(first, onlyOne))
                .contains(new Fault(MODULE, 3, "The resolution has no paragraph `PP10`: see seeds/resolution.yaml."));
    }

    @Test
    void aParagraphHasTheFormOfOne() {
        assertThat(right.changing(MODULE, "alsoTouches: [PP10]", "alsoTouches: [PP10, PP25]")
                        .faults())
                .contains(MODULE + ":3: `alsoTouches` (PP25) has the wrong form. "
                        + "A paragraph of the resolution: PP1 to PP24 or OP1 to OP10.");
    }

    @Test
    void aLessonCitesTheLaw() {
        assertFault(
                right.changing(MODULE, "    cites:\n      - {instrument: UDHR, articles: \"1\"}\n", ""),
                MODULE + ":8: `cites` is missing. The law that the lesson names, at least one instrument.");
    }

    @Test
    void noLessonIsCalledAsTheAddressOfTheCheck() {
        var reserved = right.changing(MODULE, "- id: at-the-counter", "- id: check");
        assertThat(reserved.faults()).anyMatch(fault -> fault.contains("A lesson cannot be called `check`"));
    }

    @Test
    void noModuleIsCalledAsTheAddressOfTheFinal() {
        var reserved = right.withModule("02-final", "final", "[ALL]");
        assertThat(reserved.faults())
                .containsExactly("sample/02-final/module.yaml:1: A module cannot be called `final`: that is the address"
                        + " of the course's final.");
    }

    @Test
    void aCourseMayEndWithAFinal() {
        assertThat(right.withFinal().faults()).isEmpty();
    }

    @Test
    void theTimeOfTheFinalCountsToo() {
        assertFault(
                right.withFinal().changing(COURSE, "hours: 1", "hours: 0.5"),
                COURSE + ":4: The course takes 31 minutes: write `hours: 1`.");
    }

    @Test
    void aFinalSaysHowManyOfItsQuestionsAreCritical() {
        assertFault(
                right.withFinal().changing(COURSE, "  critical: 2\n", ""),
                COURSE + ":8: `critical` is missing. How many of them, at least, are critical: there no harmful choice"
                        + " passes.");
    }

    @Test
    void aFinalHasNoMoreCriticalQuestionsThanQuestions() {
        assertThat(right.withFinal()
                        .changing(COURSE, "critical: 2", "critical: 6")
                        .faults())
                .isEmpty();
        assertFault(
                right.withFinal().changing(COURSE, "critical: 2", "critical: 7"),
                COURSE + ":11: The final draws 6 questions: `critical` must be at most 6.");
    }

    @Test
    void twoLessonsOfAModuleHaveTwoNames() {
        var twice = right.changing(MODULE, "check:", """
                  - id: at-the-counter
                    minutes: 4
                    sources: [PP7]
                    cites: [{instrument: UDHR, articles: "1"}]
                check:""");
        assertThat(twice.faults())
                .contains(MODULE + ":13: Two lessons are called `at-the-counter`: rename one of them.");
    }

    @Test
    void everyPictureIsUsed() {
        assertFault(
                right.changing("pictures.yaml", "form:", "globe: \"1F310\"\nform:"),
                "pictures.yaml:2: No text uses the picture `globe`: take it out.");
    }

    @Test
    void aPictureIsNamedByItsHexcode() {
        assertFault(
                right.changing("pictures.yaml", "\"1F4CB\"", "clipboard"),
                "pictures.yaml:2: `form` (clipboard) has the wrong form. The OpenMoji picture's hexcode in quotes, such as"
                        + " \"1F3DB\" or \"1F9D1-200D-1F91D-200D-1F9D1\".");
    }

    @Test
    void theLanguagesOfTheSchemaAreThoseOfThePlatform() {
        assertThat(right.changing(COURSE, "[en, zh]", "[en, zh, xx]").faults())
                .contains(COURSE + ":2: `languages` (xx) must be one of en, zh.");
    }

    private static void assertFault(SampleCourse course, String fault) {
        assertThat(course.faults()).containsExactly(fault);
    }
}
