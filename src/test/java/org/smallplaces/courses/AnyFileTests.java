package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.shell.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class AnyFileTests {

    /** The first lines of a long file stand for the rest. */
    private static final int LINES = 16;

    private static final List<String> ODD = List.of(
            "",
            "- x",
            "x",
            "x: y",
            "[]",
            "null",
            "\t",
            "---",
            "# x",
            "## x",
            "<b>",
            "![](picture:)",
            "|-|\n|-|",
            "[^1]: x",
            "\u0000",
            "=====",
            "![a](picture:door)",
            "> > > x");

    private static final List<String> ODD_VALUES = List.of(
            "", "[]", "{}", "null", "0", "-1", "1.5", "x", "'../x'", "[[x]]", "[one, two, three]", "{one: two}");

    private final Resolution resolution = ResolutionFile.carried();
    private final CourseReading reading = new CourseReading(new Words());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pictures.yaml",
                SampleCourse.COURSE,
                SampleCourse.INSTRUMENTS,
                SampleCourse.INSTRUMENTS_EN,
                SampleCourse.GLOSSARY_EN,
                SampleCourse.MODULE,
                SampleCourse.QUESTIONS,
                SampleCourse.QUESTIONS_EN,
                SampleCourse.LESSON_EN,
                SampleCourse.EASY_EN,
                "sample/course.en.yaml",
                "sample/01-first-steps/module.en.yaml"
            })
    void whateverStandsInAFileItIsAFaultOrCanBeRead(String file) {
        var right = SampleCourse.right().withGlossary().withFinal();
        var lines = right.texts().get(file).lines().toList();
        change(right, file, lines, 0, Math.min(lines.size(), LINES));
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleCourse.QUESTIONS, SampleCourse.QUESTIONS_EN})
    void whateverStandsInAQuestionOfAnyTypeIsAFaultOrCanBeRead(String file) {
        var all = SampleCourse.right().ofEveryType();
        var before = SampleCourse.right().texts().get(file).lines().count();
        var lines = all.texts().get(file).lines().toList();
        change(all, file, lines, (int) before, lines.size());
    }

    private void change(SampleCourse right, String file, List<String> lines, int from, int upTo) {
        for (var index = from; index < upTo; index++) {
            for (var odd : variants(lines.get(index))) {
                var changed = new ArrayList<>(lines);
                changed.set(index, odd);
                var course = right.with(file, String.join("\n", changed) + "\n");
                assertThatCode(() -> look(course))
                        .as("%s:%d: %s", file, index + 1, odd)
                        .doesNotThrowAnyException();
            }
        }
    }

    private void look(SampleCourse course) {
        var faults = Inspection.faults(course.folder(), resolution);
        assertThat(faults).allMatch(fault -> fault.line() > 0);
        if (faults.isEmpty()) reading.read(course.folder(), new CourseId("sample"), 1);
    }

    private static List<String> variants(String line) {
        var variants = new ArrayList<>(ODD);
        var colon = line.indexOf(": ");
        if (colon > 0) for (var value : ODD_VALUES) variants.add(line.substring(0, colon) + ": " + value);
        return variants;
    }
}
