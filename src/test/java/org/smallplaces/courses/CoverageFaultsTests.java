package org.smallplaces.courses;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.courses.SampleCourse.COURSE;
import static org.smallplaces.courses.SampleCourse.MODULE;
import static org.smallplaces.courses.SampleCourse.QUESTIONS;

/** A course that says that it teaches the whole resolution is held to it, paragraph by paragraph. */
class CoverageFaultsTests {

    private static final String ALL = ResolutionFile.carried().paragraphs().stream()
            .map(paragraph -> paragraph.id().label())
            .collect(Collectors.joining(", ", "[", "]"));

    /** Its one lesson and each of its questions belong to every paragraph. */
    private final SampleCourse whole = SampleCourse.right()
            .changing(COURSE, "modules:", "wholeResolution: true\nmodules:")
            .changing(MODULE, "sources: [PP7]\nalsoTouches: [PP10]", "sources: " + ALL + "\nalsoTouches: []")
            .changing(MODULE, "    sources: [PP7]", "    sources: " + ALL)
            .changingAll(QUESTIONS, "[PP7]", ALL)
            .changingAll(QUESTIONS, "[PP10]", ALL);

    @Test
    void aCourseThatTeachesEveryParagraphHasNoFault() {
        assertThat(faults(whole)).isEmpty();
    }

    @Test
    void aCourseThatDoesNotPromiseTheWholeMayTeachLess() {
        assertThat(SampleCourse.right().faults()).isEmpty();
        assertThat(SampleCourse.right()
                        .changing(COURSE, "modules:", "wholeResolution: false\nmodules:")
                        .faults())
                .isEmpty();
    }

    @Test
    void everyParagraphHasAModuleThatTeachesIt() {
        assertFault(
                whole.changing(MODULE, ", OP10]\nalsoTouches: []", "]\nalsoTouches: [OP10]"),
                COURSE + ":7: No module has `OP10` among its `sources`: every paragraph has one that teaches it.");
    }

    @Test
    void aCourseThatTeachesOneParagraphIsToldOfTheOthers() {
        var one = SampleCourse.right().changing(COURSE, "modules:", "wholeResolution: true\nmodules:");
        assertThat(faults(one))
                .hasSize(33)
                .allMatch(fault -> fault.matches(COURSE
                        + ":7: No module has `[PO]P\\d+` among its `sources`: every paragraph has one that teaches"
                        + " it\\."));
    }

    @Test
    void noParagraphHasTwoModules() {
        assertFault(
                whole.withModule("02-more", "more", "[ALL]")
                        .changing("sample/02-more/module.yaml", "sources: " + ALL, "sources: [PP5]")
                        .changing("sample/02-more/module.yaml", "alsoTouches: []", "alsoTouches: " + without("PP5")),
                COURSE
                        + ":7: More than one module has `PP5` among its `sources`: let one have it, and the others name it"
                        + " in `alsoTouches`.");
    }

    @Test
    void everyParagraphHasALessonInItsModule() {
        assertFault(
                whole.changing(MODULE, "    sources: " + ALL, "    sources: " + without("PP24")),
                MODULE + ":2: No lesson derives from `PP24`: add it to the `sources` of one.");
    }

    @Test
    void aLessonOfAnotherModuleDoesNotDo() {
        var elsewhere = whole.changing(MODULE, "    sources: " + ALL, "    sources: " + without("PP24"))
                .withModule("02-more", "more", "[ALL]")
                .changing("sample/02-more/module.yaml", "sources: " + ALL, "sources: [PP24]")
                .changing("sample/02-more/module.yaml", "alsoTouches: []", "alsoTouches: " + without("PP24"))
                .changing("sample/02-more/module.yaml", "    sources: " + without("PP24"), "    sources: [PP24]")
                .changing(MODULE, ", PP24", "")
                .changing(MODULE, "alsoTouches: []", "alsoTouches: [PP24]");
        assertThat(faults(elsewhere)).isEmpty();
        assertFault(
                elsewhere.changing("sample/02-more/module.yaml", "    sources: [PP24]", "    sources: [PP23]"),
                "sample/02-more/module.yaml:2: No lesson derives from `PP24`: add it to the `sources` of one.");
    }

    @Test
    void everyParagraphHasTwoQuestionsInItsModule() {
        var none = whole.changingAll(QUESTIONS, ", OP3,", ",");
        assertFault(none, MODULE + ":2: Only 0 of the questions belong to `OP3`: two at least are needed.");
        var one = none.changing(QUESTIONS, "[PP1,", "[OP3, PP1,");
        assertFault(one, MODULE + ":2: Only 1 of the questions belong to `OP3`: two at least are needed.");
        assertThat(faults(one.changing(QUESTIONS, "    sources: [PP1,", "    sources: [OP3, PP1,")))
                .isEmpty();
    }

    @Test
    void aParagraphWithoutLessonAndQuestionsIsToldOfBoth() {
        assertFault(
                whole.changing(MODULE, "    sources: " + ALL, "    sources: " + without("PP9"))
                        .changingAll(QUESTIONS, ", PP9,", ","),
                MODULE + ":2: No lesson derives from `PP9`: add it to the `sources` of one.",
                MODULE + ":2: Only 0 of the questions belong to `PP9`: two at least are needed.");
    }

    /** Without those of twins, which have rules of their own: {@link TwinsTests}. */
    private static List<String> faults(SampleCourse course) {
        return course.faults().stream()
                .filter(fault -> !fault.contains("twins.yaml"))
                .toList();
    }

    private static String without(String label) {
        return ALL.replaceFirst("\\b" + label + "\\b(, )?", "").replace(", ]", "]");
    }

    private static void assertFault(SampleCourse course, String... faults) {
        assertThat(faults(course)).containsExactly(faults);
    }
}
