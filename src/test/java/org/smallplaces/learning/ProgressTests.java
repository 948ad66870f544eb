package org.smallplaces.learning;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes next in a course of two modules with two lessons each. */
class ProgressTests {

    private final Course course = SmallCourse.of(2);
    private final CourseModule one = course.modules().get(0);
    private final CourseModule two = course.modules().get(1);

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
