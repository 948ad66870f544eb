package org.smallplaces.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.smallplaces.courses.Check;
import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.Glossary;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.MultipleChoice;
import org.smallplaces.courses.Ordering;
import org.smallplaces.courses.ParagraphId;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.QuestionId;
import org.smallplaces.courses.SingleChoice;
import org.smallplaces.courses.Situation;
import org.smallplaces.courses.Sorting;

/** A course without words: modules of two lessons, each with a check that asks all questions of its bank. */
final class SmallCourse {

    static final CourseId ID = new CourseId("small-course");
    static final String RIGHT = "right";
    static final String FAIR = "fair";
    static final String WRONG = "wrong";

    private SmallCourse() {}

    /** Modules for everybody, each with a bank of four single choices, and no final. */
    static Course of(int modules) {
        return of(modules, 1, RIGHT, 80);
    }

    /** Another revision of it: the key may have moved, the pass mark changed. */
    static Course of(int modules, int revision, String key, int passMark) {
        return course(
                revision,
                passMark,
                IntStream.rangeClosed(1, modules)
                        .mapToObj(number -> module(number, List.of("ALL"), singles(key)))
                        .toList(),
                Optional.empty());
    }

    /** The first revision of a course of these modules, which ends with a final. */
    static Course of(List<CourseModule> modules, FinalCheck rule) {
        return course(1, 80, modules, Optional.of(rule));
    }

    /** The first revision of a course of these modules, which ends with the last of their checks. */
    static Course of(List<CourseModule> modules) {
        return course(1, 80, modules, Optional.empty());
    }

    private static Course course(int revision, int passMark, List<CourseModule> modules, Optional<FinalCheck> rule) {
        return new Course(
                ID, revision, List.of(), passMark, BigDecimal.TEN, 3, Map.of(), modules, rule, new Glossary(Map.of()));
    }

    static ModuleId module(int number) {
        return new ModuleId("module-" + number);
    }

    static CheckId check(int number) {
        return CheckId.of(module(number));
    }

    static LessonId lesson(int number) {
        return new LessonId("lesson-" + number);
    }

    static Question single(String id, String key) {
        return new SingleChoice(
                new QuestionId(id), List.of(new ParagraphId("PP7")), "K1", List.of(RIGHT, WRONG), key, Map.of());
    }

    static Question situation(String id) {
        return situation(id, false);
    }

    static Question situation(String id, boolean critical) {
        return new Situation(
                new QuestionId(id),
                List.of(new ParagraphId("PP10")),
                "S1",
                critical,
                List.of(RIGHT, FAIR, WRONG),
                Map.of(
                        RIGHT, Question.Verdict.BEST,
                        FAIR, Question.Verdict.ACCEPTABLE,
                        WRONG, Question.Verdict.HARMFUL),
                Map.of());
    }

    /** A bank of situations, the first of them critical. */
    static List<Question> situations(int count, int critical) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> situation("situation-" + number, number <= critical))
                .toList();
    }

    /** A question of each type; the names in the last two are as long as a name can be. */
    static List<Question> everyType() {
        var sources = List.of(new ParagraphId("PP7"));
        var longest = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> number + "-".concat("x".repeat(78)))
                .toList();
        var others = longest.stream().map(name -> name.replace('x', 'y')).toList();
        return List.of(
                single("single", RIGHT),
                situation("situation"),
                new MultipleChoice(
                        new QuestionId("multiple"),
                        sources,
                        "K1",
                        List.of("one", "two", "three"),
                        Set.of("one", "three"),
                        Map.of()),
                new Ordering(new QuestionId("ordering"), sources, "K1", longest, longest.reversed(), Map.of()),
                new Sorting(
                        new QuestionId("sorting"),
                        sources,
                        "K1",
                        longest,
                        others,
                        Map.of(
                                longest.get(0), others.get(1),
                                longest.get(1), others.get(1),
                                longest.get(2), others.get(0),
                                longest.get(3), others.get(3)),
                        Map.of()));
    }

    /** It takes 13 minutes: two lessons of four, and a check of five. */
    static CourseModule module(int number, List<String> roles, List<Question> bank) {
        return module(number, roles, bank, bank.size());
    }

    /** Its check asks only some of the questions. */
    static CourseModule module(int number, List<String> roles, List<Question> bank, int asked) {
        return new CourseModule(
                module(number),
                List.of(new ParagraphId("PP7")),
                List.of(),
                List.of("K1"),
                roles,
                13,
                Map.of(),
                List.of(reading(1), reading(2)),
                new Check(asked, 5, bank));
    }

    private static List<Question> singles(String key) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(question -> single("question-" + question, key))
                .toList();
    }

    private static Lesson reading(int number) {
        return new Lesson(lesson(number), 4, List.of(new ParagraphId("PP7")), List.of(), Map.of());
    }
}
