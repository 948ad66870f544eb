package org.smallplaces.learning;

import java.util.Optional;
import java.util.Set;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;

/**
 * How far one person is in a course.
 *
 * @param passed the checks that were passed, of whatever modules
 * @param standing the lesson last opened, empty before the first
 * @param complete whether the course was completed, on this revision or an older one
 */
public record Progress(
        Path path,
        Set<FinishedLesson> finished,
        Set<CheckId> passed,
        Optional<Position> standing,
        boolean started,
        boolean complete) {

    /** A lesson that was read to its end. */
    public record FinishedLesson(ModuleId module, LessonId lesson) {}

    public Progress {
        finished = Set.copyOf(finished);
        passed = Set.copyOf(passed);
    }

    /** How far an enrolment is, with what is done in it. */
    static Progress of(Course course, Enrolment enrolment, LearningRows.Done done) {
        return new Progress(
                new Path(course, enrolment.works()),
                done.lessons(),
                done.checks(),
                enrolment.standing(),
                true,
                enrolment.isComplete());
    }

    public boolean hasFinished(CourseModule module, Lesson lesson) {
        return finished.contains(new FinishedLesson(module.id(), lesson.id()));
    }

    public Course course() {
        return path.course();
    }

    public boolean hasPassed(CourseModule module) {
        return passed.contains(CheckId.of(module.id()));
    }

    /** How many modules of the path are passed. */
    public long modulesPassed() {
        return path.modules().stream().filter(this::hasPassed).count();
    }

    /** How many lessons of the path are finished. */
    public long lessonsFinished() {
        return path.modules().stream().mapToLong(this::finishedIn).sum();
    }

    /** How many lessons the path has. */
    public int lessons() {
        return path.modules().stream()
                .mapToInt(module -> module.lessons().size())
                .sum();
    }

    /** The final opens when every module of the path is passed. */
    public boolean isReadyForFinal() {
        return path.modules().stream().allMatch(this::hasPassed);
    }

    public boolean hasPassedFinal() {
        return passed.contains(CheckId.FINAL);
    }

    public long finishedIn(CourseModule module) {
        return module.lessons().stream()
                .filter(lesson -> hasFinished(module, lesson))
                .count();
    }

    /** The check opens when every lesson of its module is finished. */
    public boolean isReadyForCheck(CourseModule module) {
        return finishedIn(module) == module.lessons().size();
    }

    /** The minutes of all on the path that is not finished or passed yet. */
    public int minutesLeft() {
        var left = hasPassedFinal()
                ? 0
                : course().finalCheck().map(FinalCheck::minutes).orElse(0);
        for (var module : path.modules()) {
            if (hasPassed(module)) continue;
            left += module.check().minutes();
            for (var lesson : module.lessons()) if (!hasFinished(module, lesson)) left += lesson.minutes();
        }
        return left;
    }

    /** Whether the whole path is passed, with the final where the course has one. */
    public boolean hasPassedAll() {
        return isReadyForFinal() && (course().finalCheck().isEmpty() || hasPassedFinal());
    }

    /** What to do next. */
    public Step next() {
        for (var module : path.modules()) {
            if (hasPassed(module)) continue;
            for (var lesson : module.lessons()) if (!hasFinished(module, lesson)) return next(module, lesson);
            return new Step.TakeCheck(module);
        }
        return hasPassedAll() ? new Step.Finished() : new Step.TakeFinal();
    }

    // Whoever stopped in the middle of an open lesson goes on there, not at the first gap.
    private Step next(CourseModule module, Lesson firstOpen) {
        return standing.filter(place -> place.module().equals(module.id()))
                .flatMap(place -> module.lesson(place.lesson()))
                .filter(lesson -> !hasFinished(module, lesson))
                .<Step>map(lesson -> new Step.ReadLesson(module, lesson))
                .orElseGet(() -> new Step.ReadLesson(module, firstOpen));
    }

    /** The next thing to do in a course. */
    public sealed interface Step {
        record ReadLesson(CourseModule module, Lesson lesson) implements Step {}

        record TakeCheck(CourseModule module) implements Step {}

        record TakeFinal() implements Step {}

        record Finished() implements Step {}
    }
}
