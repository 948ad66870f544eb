package org.smallplaces.learning;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** Which modules belong to whose path, in a course of a core of two and of three modules for certain work. */
class PathTests {

    private final List<CourseModule> modules =
            List.of(module(1, "ALL"), module(2, "PL", "FI"), module(3, "FD", "PL"), module(4, "PB"), module(5, "ALL"));
    private final Course course = SmallCourse.of(modules, new FinalCheck(6, 22, 2));

    @ParameterizedTest
    @CsvSource({
        "'', 1 5",
        "FI, 1 2 5",
        "PL, 1 2 3 5",
        "FD, 1 3 5",
        "FD FI, 1 2 3 5",
        "PB FI, 1 2 4 5",
        "DS, 1 5",
        "FD SS PL CO HR PB CM FI DS, 1 2 3 4 5"
    })
    void thePathIsTheCoreAndTheModulesForOnesWorkInTheOrderOfTheCourse(String works, String numbers) {
        assertThat(path(works).modules()).isEqualTo(numbered(numbers));
    }

    @ParameterizedTest
    @CsvSource({"'', 2 3 4", "FI, 3 4", "PL, 4", "FD SS PL CO HR PB CM FI DS, ''"})
    void theOtherModulesAreThoseThatAreNotOnThePath(String works, String numbers) {
        assertThat(path(works).others()).isEqualTo(numbered(numbers));
    }

    @Test
    void everyModuleIsOnThePathOrAmongTheOthersAndNoneIsBoth() {
        WorksTests.everyMixture().forEach(works -> {
            var path = new Path(course, works);
            assertThat(Stream.concat(path.modules().stream(), path.others().stream()))
                    .containsExactlyInAnyOrderElementsOf(modules);
            assertThat(path.modules()).allMatch(path::has);
            assertThat(path.others()).noneMatch(path::has);
        });
    }

    // A module takes 13 minutes, the final 22.
    @ParameterizedTest
    @CsvSource({"'', 48, 1", "FI, 61, 1.5", "PL, 74, 1.5", "PL PB, 87, 1.5"})
    void aPathTakesTheMinutesOfItsModulesAndOfTheFinalInHalfHours(String works, int minutes, String hours) {
        assertThat(path(works).minutes()).isEqualTo(minutes);
        assertThat(path(works).hours()).isEqualByComparingTo(hours);
    }

    @Test
    void withoutAFinalAPathTakesTheMinutesOfItsModules() {
        var path = new Path(SmallCourse.of(modules), Works.none());
        assertThat(path.minutes()).isEqualTo(26);
        assertThat(path.hours()).isEqualByComparingTo("0.5");
    }

    @Test
    void aModuleForEverybodyIsInTheCoreEvenWhenItNamesWorkToo() {
        var both = module(6, "FD", "ALL");
        assertThat(new Path(SmallCourse.of(List.of(both)), Works.none()).modules())
                .containsExactly(both);
    }

    private Path path(String works) {
        return new Path(course, Works.read(works));
    }

    private List<CourseModule> numbered(String numbers) {
        return Stream.of(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> modules.get(Integer.parseInt(number) - 1))
                .toList();
    }

    private static CourseModule module(int number, String... roles) {
        return SmallCourse.module(number, List.of(roles), SmallCourse.situations(4, 1));
    }
}
