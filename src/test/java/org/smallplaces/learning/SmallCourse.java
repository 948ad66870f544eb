package org.smallplaces.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.smallplaces.courses.Check;
import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.ParagraphId;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.QuestionId;
import org.smallplaces.courses.SingleChoice;
import org.smallplaces.courses.Situation;

/** A course without words: modules of two lessons, each with a check that asks its four questions. */
final class SmallCourse {

    static final CourseId ID = new CourseId("small-course");
    static final String RIGHT = "right";
    static final String WRONG = "wrong";

    private SmallCourse() {}

    static Course of(int modules) {
        return of(modules, 1, RIGHT, 80);
    }

    /** Another revision of it: the key may have moved, the pass mark changed. */
    static Course of(int modules, int revision, String key, int passMark) {
        return new Course(
                ID,
                revision,
                List.of(),
                passMark,
                BigDecimal.ONE,
                3,
                Map.of(),
                IntStream.rangeClosed(1, modules)
                        .mapToObj(number -> module(number, key))
                        .toList());
    }

    static ModuleId module(int number) {
        return new ModuleId("module-" + number);
    }

    static LessonId lesson(int number) {
        return new LessonId("lesson-" + number);
    }

    static Question single(String id, String key) {
        return new SingleChoice(
                new QuestionId(id), List.of(new ParagraphId("PP7")), "K1", List.of(RIGHT, WRONG), key, Map.of());
    }

    static Question situation(String id) {
        return new Situation(
                new QuestionId(id),
                List.of(new ParagraphId("PP10")),
                "S1",
                false,
                List.of(RIGHT, WRONG),
                Map.of(RIGHT, Question.Verdict.BEST, WRONG, Question.Verdict.HARMFUL),
                Map.of());
    }

    private static CourseModule module(int number, String key) {
        var bank = IntStream.rangeClosed(1, 4)
                .mapToObj(question -> single("question-" + question, key))
                .toList();
        return new CourseModule(
                module(number),
                List.of(new ParagraphId("PP7")),
                List.of(),
                List.of("K1"),
                List.of("ALL"),
                10,
                Map.of(),
                List.of(reading(1), reading(2)),
                new Check(bank.size(), 5, bank));
    }

    private static Lesson reading(int number) {
        return new Lesson(lesson(number), 4, List.of(new ParagraphId("PP7")), List.of(), Map.of());
    }
}
