package org.smallplaces.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes next, in a course of two modules with two lessons each and in one with a final. */
class ProgressTests {

    private final Course course = SmallCourse.of(2);
    private final CourseModule one = course.modules().get(0);
    private final CourseModule two = course.modules().get(1);

    /** A core of two modules, one between them for planning, and a final. */
    private final Course branched = SmallCourse.of(
            List.of(
                    SmallCourse.module(1, List.of("ALL"), SmallCourse.situations(4, 1)),
                    SmallCourse.module(2, List.of("PL"), SmallCourse.situations(4, 1)),
                    SmallCourse.module(3, List.of("ALL"), SmallCourse.situations(4, 1))),
            new FinalCheck(6, 22, 2));

    @Test
    void whoHasNotBegunBeginsWithTheFirstLesson() {
        assertThat(progress(Set.of(), Set.of()).next()).isEqualTo(read(one, 1));
    }

    @Test
    void whoHasFinishedALessonReadsTheNext() {
        assertThat(progress(finished("1.1"), Set.of()).next()).isEqualTo(read(one, 2));
    }

    @Test
    void aGapIsReadBeforeTheCheck() {
        assertThat(progress(finished("1.2"), Set.of()).next()).isEqualTo(read(one, 1));
    }

    @Test
    void whoStoppedInTheMiddleOfALessonGoesOnThereAndNotAtTheFirstGap() {
        assertThat(standing("1.2", finished()).next()).isEqualTo(read(one, 2));
    }

    @Test
    void whoStandsAtAFinishedLessonGoesOnAtTheFirstGap() {
        assertThat(standing("1.2", finished("1.2")).next()).isEqualTo(read(one, 1));
    }

    @Test
    void whoLooksAheadIntoALaterModuleStillFinishesTheEarlierOne() {
        assertThat(standing("2.1", finished()).next()).isEqualTo(read(one, 1));
    }

    @Test
    void aLessonThatIsNoLongerInTheCourseIsNoPlaceToGoOn() {
        assertThat(standing("1.9", finished("1.1")).next()).isEqualTo(read(one, 2));
    }

    @Test
    void afterTheLessonsComesTheCheck() {
        var progress = progress(finished("1.1", "1.2"), Set.of());
        assertThat(progress.next()).isEqualTo(new Progress.Step.TakeCheck(one));
        assertThat(progress.isReadyForCheck(one)).isTrue();
        assertThat(progress.isReadyForCheck(two)).isFalse();
    }

    @Test
    void theLessonsOfAnotherModuleDoNotOpenACheck() {
        assertThat(progress(finished("2.1", "2.2"), Set.of()).isReadyForCheck(one))
                .isFalse();
    }

    @Test
    void aPassedModuleIsLeftBehindEvenWithALessonNotFinished() {
        assertThat(progress(finished("1.1"), Set.of(SmallCourse.check(1))).next())
                .isEqualTo(read(two, 1));
    }

    @Test
    void whoHasPassedEveryModuleIsFinished() {
        var progress = progress(Set.of(), Set.of(SmallCourse.check(1), SmallCourse.check(2)));
        assertThat(progress.next()).isEqualTo(new Progress.Step.Finished());
        assertThat(progress.hasPassedAll()).isTrue();
    }

    @Test
    void oneModuleOfTwoIsNotAll() {
        assertThat(progress(Set.of(), Set.of(SmallCourse.check(2))).hasPassedAll())
                .isFalse();
    }

    @Test
    void onlyLessonsThatTheModuleHasCountInIt() {
        var progress = progress(finished("1.1", "1.9", "2.2"), Set.of());
        assertThat(progress.finishedIn(one)).isEqualTo(1);
        assertThat(progress.finishedIn(two)).isEqualTo(1);
    }

    @Test
    void afterTheModulesOfThePathComesTheFinal() {
        var before = onPath("", finished(), Set.of(SmallCourse.check(1)));
        assertThat(before.isReadyForFinal()).isFalse();
        assertThat(before.next()).isInstanceOf(Progress.Step.ReadLesson.class);
        var ready = onPath("", finished(), Set.of(SmallCourse.check(1), SmallCourse.check(3)));
        assertThat(ready.isReadyForFinal()).isTrue();
        assertThat(ready.hasPassedAll()).isFalse();
        assertThat(ready.next()).isEqualTo(new Progress.Step.TakeFinal());
    }

    @Test
    void whoHasPassedTheFinalTooIsFinished() {
        var passed = onPath("", finished(), Set.of(SmallCourse.check(1), SmallCourse.check(3), CheckId.FINAL));
        assertThat(passed.hasPassedFinal()).isTrue();
        assertThat(passed.hasPassedAll()).isTrue();
        assertThat(passed.next()).isEqualTo(new Progress.Step.Finished());
    }

    @Test
    void otherWorkAddsToThePathEvenBehindTheFinal() {
        var passed = Set.of(SmallCourse.check(1), SmallCourse.check(3), CheckId.FINAL);
        var more = onPath("PL", finished(), passed);
        assertThat(more.isReadyForFinal()).isFalse();
        assertThat(more.hasPassedAll()).isFalse();
        assertThat(more.next()).isEqualTo(read(branched.modules().get(1), 1));
        assertThat(more.passed()).isEqualTo(passed);
    }

    @Test
    void aModuleThatIsNotOnThePathIsNeverNextAndNeverMissing() {
        var core = onPath("", finished("1.1", "1.2"), Set.of(SmallCourse.check(1)));
        assertThat(core.next()).isEqualTo(read(branched.modules().get(2), 1));
        var planning = onPath("PL", finished("1.1", "1.2"), Set.of(SmallCourse.check(1)));
        assertThat(planning.next()).isEqualTo(read(branched.modules().get(1), 1));
    }

    @Test
    void whatIsFinishedAndPassedCountsOnThePathOnly() {
        var core = onPath("", finished("1.1", "2.1", "2.2"), Set.of(SmallCourse.check(1), SmallCourse.check(2)));
        assertThat(core.modulesPassed()).isEqualTo(1);
        assertThat(core.lessonsFinished()).isEqualTo(1);
        assertThat(core.lessons()).isEqualTo(4);
        var planning = onPath("PL", finished("1.1", "2.1", "2.2"), Set.of(SmallCourse.check(1), SmallCourse.check(2)));
        assertThat(planning.modulesPassed()).isEqualTo(2);
        assertThat(planning.lessonsFinished()).isEqualTo(3);
        assertThat(planning.lessons()).isEqualTo(6);
    }

    @Test
    void thePassedFinalOfACourseWithoutOneIsNotAskedFor() {
        assertThat(progress(Set.of(), Set.of(SmallCourse.check(1), SmallCourse.check(2)))
                        .hasPassedFinal())
                .isFalse();
        assertThat(progress(Set.of(), Set.of(SmallCourse.check(1), SmallCourse.check(2)))
                        .hasPassedAll())
                .isTrue();
    }

    // A lesson takes four minutes, a check five, the final 22.
    @Test
    void theMinutesLeftAreThoseOfAllThatIsNotFinishedOrPassed() {
        assertThat(onPath("", finished(), Set.of()).minutesLeft()).isEqualTo(13 + 13 + 22);
        assertThat(onPath("", finished("1.1"), Set.of()).minutesLeft()).isEqualTo(9 + 13 + 22);
        assertThat(onPath("", finished("1.1", "1.2"), Set.of()).minutesLeft()).isEqualTo(5 + 13 + 22);
        assertThat(onPath("", finished("1.1"), Set.of(SmallCourse.check(1))).minutesLeft())
                .isEqualTo(13 + 22);
        assertThat(onPath("", finished("2.1"), Set.of(SmallCourse.check(2))).minutesLeft())
                .isEqualTo(13 + 13 + 22);
        assertThat(onPath("PL", finished("2.1"), Set.of()).minutesLeft()).isEqualTo(13 + 9 + 13 + 22);
        var modules = Set.of(SmallCourse.check(1), SmallCourse.check(3));
        assertThat(onPath("", finished(), modules).minutesLeft()).isEqualTo(22);
        assertThat(onPath("", finished(), Set.of(SmallCourse.check(1), SmallCourse.check(3), CheckId.FINAL))
                        .minutesLeft())
                .isZero();
    }

    @Test
    void beforeTheBeginningAsManyMinutesAreLeftAsThePathTakes() {
        WorksTests.everyMixture().forEach(works -> {
            var path = new Path(branched, works);
            var begun = new Progress(path, Set.of(), Set.of(), Optional.empty(), false, false);
            assertThat(begun.minutesLeft()).isEqualTo(path.minutes());
        });
    }

    private Progress onPath(String works, Set<Progress.FinishedLesson> finished, Set<CheckId> passed) {
        return new Progress(new Path(branched, Works.read(works)), finished, passed, Optional.empty(), true, false);
    }

    private Progress progress(Set<Progress.FinishedLesson> finished, Set<CheckId> passed) {
        return new Progress(new Path(course, Works.none()), finished, passed, Optional.empty(), true, false);
    }

    private Progress standing(String lesson, Set<Progress.FinishedLesson> finished) {
        var place = finished(lesson).iterator().next();
        return new Progress(
                new Path(course, Works.none()),
                finished,
                Set.of(),
                Optional.of(new Position(course.id(), place.module(), place.lesson())),
                true,
                false);
    }

    private static Set<Progress.FinishedLesson> finished(String... lessons) {
        return Stream.of(lessons)
                .map(lesson -> lesson.split("\\."))
                .map(parts -> new Progress.FinishedLesson(
                        SmallCourse.module(Integer.parseInt(parts[0])), SmallCourse.lesson(Integer.parseInt(parts[1]))))
                .collect(Collectors.toSet());
    }

    private static Progress.Step read(CourseModule module, int lesson) {
        return new Progress.Step.ReadLesson(
                module, module.lesson(SmallCourse.lesson(lesson)).orElseThrow());
    }
}
