package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small course without a fault, and ways to put one in. */
record SampleCourse(Map<String, String> texts) {

    static final String COURSE = "sample/course.yaml";
    static final String MODULE = "sample/01-first-steps/module.yaml";
    static final String QUESTIONS = "sample/01-first-steps/questions.yaml";
    static final String QUESTIONS_EN = "sample/01-first-steps/questions.en.yaml";
    static final String LESSON_EN = "sample/01-first-steps/at-the-counter.en.md";
    static final String EASY_EN = "sample/01-first-steps/at-the-counter.en.easy.md";
    static final String EASY_ZH = "sample/01-first-steps/at-the-counter.zh.easy.md";
    static final int SITUATIONS = 6;
    static final int QUESTIONS_IN_ALL = 15;

    static SampleCourse right() {
        var texts = new TreeMap<String, String>();
        texts.put("pictures.yaml", "door: \"1F6AA\"\nform: \"1F4CB\"\n");
        texts.put(COURSE, """
                id: sample
                languages: [en, zh]
                passMark: 80
                hours: 0.5
                validYears: 3
                modules:
                  - 01-first-steps
                """);
        texts.put(MODULE, """
                id: first-steps
                sources: [PP7]
                alsoTouches: [PP10]
                competencies: [K1, S1]
                roles: [ALL]
                minutes: 9
                lessons:
                  - id: at-the-counter
                    minutes: 4
                    sources: [PP7]
                    cites:
                      - {instrument: UDHR, articles: "1"}
                check:
                  questions: 5
                  minutes: 5
                """);
        for (var language : List.of("en", "zh")) {
            texts.put("sample/course." + language + ".yaml", "title: A course\nsummary: What it is about.\n");
            texts.put(
                    "sample/01-first-steps/module." + language + ".yaml",
                    "title: A module\nsummary: What it is about.\nobjectives: [Tell a right from a favour.]\n");
            texts.put("sample/01-first-steps/questions." + language + ".yaml", words());
            texts.put("sample/01-first-steps/at-the-counter." + language + ".md", """
                    # At the counter

                    A person comes in.

                    ## What happened

                    > A right is no favour.

                    ---

                    ## Try it

                    Ask one question.
                    """);
        }
        texts.put(EASY_EN, """
                # At the counter

                ![An open door](picture:door)
                A person comes in.
                The person says, "I need help."

                ## What happened

                ![A form](picture:form)
                There is a form.

                ---

                ## Try it

                ![A form](picture:form)
                Ask one question.
                """);
        texts.put(EASY_ZH, """
                # 在柜台前

                ![一扇开着的门](picture:door)
                有人走进来。
                他说：“我要帮忙。”

                ![一张表](picture:form)
                有一张表。
                """);
        texts.put(QUESTIONS, bank());
        return new SampleCourse(texts);
    }

    CourseFolder folder() {
        return CourseFolder.of(texts);
    }

    /** The faults as a person reads them. */
    List<String> faults() {
        return Inspection.faults(folder(), ResolutionFile.carried()).stream()
                .map(Fault::toString)
                .toList();
    }

    SampleCourse with(String path, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new SampleCourse(changed);
    }

    SampleCourse without(String path) {
        var changed = new TreeMap<>(texts);
        if (changed.remove(path) == null) throw new IllegalArgumentException("No such file: " + path);
        return new SampleCourse(changed);
    }

    /** The same with the first such words changed. */
    SampleCourse changing(String path, String words, String other) {
        var text = texts.getOrDefault(path, "");
        if (!text.contains(words)) throw new IllegalArgumentException("Not in " + path + ": " + words);
        var at = text.indexOf(words);
        return with(path, text.substring(0, at) + other + text.substring(at + words.length()));
    }

    private static String bank() {
        var bank = new StringBuilder("questions:\n");
        for (var number = 1; number <= QUESTIONS_IN_ALL; number++)
            bank.append(number <= SITUATIONS ? """
                          - id: question-%d
                            type: situation
                            sources: [PP10]
                            competency: S1
                            choices: [one, two, three]
                            ratings: {one: best, two: acceptable, three: harmful}
                        """.formatted(number) : """
                          - id: question-%d
                            type: single
                            sources: [PP7]
                            competency: K1
                            choices: [one, two, three]
                            key: two
                        """.formatted(number));
        return bank.toString();
    }

    private static String words() {
        var words = new StringBuilder("questions:\n");
        for (var number = 1; number <= QUESTIONS_IN_ALL; number++) words.append("""
                      question-%d:
                        ask: What now?
                        choices:
                          one: {say: First, why: Because of one}
                          two: {say: Second, why: Because of two}
                          three: {say: Third, why: Because of three}
                        easy:
                          ask: |-
                            A person comes in.
                            What now?
                          choices:
                            one: {say: First., why: Because of one.}
                            two: {say: Second., why: Because of two.}
                            three: {say: Third., why: Because of three.}
                    """.formatted(number));
        return words.toString();
    }
}
