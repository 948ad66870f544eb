package org.smallplaces.learning;

import java.util.Optional;
import java.util.Set;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;

/**
 * How far one person is in a course.
 *
 * @param standing the lesson last opened, empty before the first
 * @param complete whether the course was completed, on this revision or an older one
 */
public record Progress(
        Course course,
        Set<FinishedLesson> finished,
        Set<ModuleId> passed,
        Optional<Position> standing,
        boolean started,
        boolean complete) {

    /** A lesson that was read to its end. */
    public record FinishedLesson(ModuleId module, LessonId lesson) {}

    public Progress {
        finished = Set.copyOf(finished);
        passed = Set.copyOf(passed);
    }

    public boolean hasFinished(CourseModule module, Lesson lesson) {
        return finished.contains(new FinishedLesson(module.id(), lesson.id()));
    }

    public boolean hasPassed(CourseModule module) {
        return passed.contains(module.id());
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

    public boolean hasPassedAll() {
        return course.modules().stream().allMatch(this::hasPassed);
    }

    /** What to do next. */
    public Step next() {
        for (var module : course.modules()) {
            if (hasPassed(module)) continue;
            for (var lesson : module.lessons()) if (!hasFinished(module, lesson)) return next(module, lesson);
            return new Step.TakeCheck(module);
        }
        return new Step.Finished();
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

        record Finished() implements Step {}
    }
}
