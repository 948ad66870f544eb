package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small course without a fault, and ways to put one in. */
record SampleCourse(Map<String, String> texts) {

    static final String COURSE = "sample/course.yaml";
    static final String INSTRUMENTS = "sample/instruments.yaml";
    static final String INSTRUMENTS_EN = "sample/instruments.en.yaml";
    static final String GLOSSARY_EN = "sample/glossary.en.yaml";
    static final String GLOSSARY_ZH = "sample/glossary.zh.yaml";
    static final String MODULE = "sample/01-first-steps/module.yaml";
    static final String QUESTIONS = "sample/01-first-steps/questions.yaml";
    static final String QUESTIONS_EN = "sample/01-first-steps/questions.en.yaml";
    static final String LESSON_EN = "sample/01-first-steps/at-the-counter.en.md";
    static final String EASY_EN = "sample/01-first-steps/at-the-counter.en.easy.md";
    static final String EASY_ZH = "sample/01-first-steps/at-the-counter.zh.easy.md";
    static final int SITUATIONS = 6;
    static final int QUESTIONS_IN_ALL = 15;
    static final List<String> LANGUAGES = List.of("en", "zh");

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
        texts.put(INSTRUMENTS, "UDHR: declaration\nICESCR: treaty\n");
        texts.put(INSTRUMENTS_EN, "UDHR: Universal Declaration\nICESCR: Covenant on economic rights\n");
        texts.put("sample/instruments.zh.yaml", "UDHR: 世界人权宣言\nICESCR: 经济权利公约\n");
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
        for (var language : LANGUAGES) {
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

    /** With a question of each type that is answered in parts, behind the others: line 92 begins the first. */
    SampleCourse ofEveryType() {
        return ofEveryType("01-first-steps");
    }

    private SampleCourse ofEveryType(String module) {
        var more = appending("sample/" + module + "/questions.yaml", """
                  - id: which-ones
                    type: multiple
                    sources: [PP7]
                    competency: K1
                    choices: [one, two, three, four]
                    key: [one, three]
                  - id: in-which-order
                    type: ordering
                    sources: [PP7]
                    competency: K1
                    choices: [one, two, three]
                    key: [two, three, one]
                  - id: who-does-what
                    type: matching
                    sources: [PP7]
                    competency: K1
                    choices: [one, two, three]
                    targets: [law, money, help]
                    key: {one: money, two: law, three: help}
                  - id: which-duty
                    type: classify
                    sources: [PP7]
                    competency: K1
                    choices: [one, two, three, four]
                    targets: [respect, protect]
                    key: {one: respect, two: protect, three: respect, four: respect}
                """);
        for (var language : LANGUAGES)
            more = more.appending(
                    "sample/" + module + "/questions." + language + ".yaml",
                    words("which-ones", List.of("one", "two", "three", "four"), List.of())
                            + words("in-which-order", List.of("one", "two", "three"), List.of())
                            + words("who-does-what", List.of("one", "two", "three"), List.of("law", "money", "help"))
                            + words(
                                    "which-duty",
                                    List.of("one", "two", "three", "four"),
                                    List.of("respect", "protect")));
        return more;
    }

    /** With two terms, the second of which everybody knows. */
    SampleCourse withGlossary() {
        return with(GLOSSARY_EN, """
                terms:
                  clerk:
                    term: clerk
                    also: [clerks]
                    instead: [official]
                    means: A clerk works at the town hall.
                  right:
                    term: right
                    also: [rights]
                    means: A right is something the law protects.
                    everyday: true
                """).with(GLOSSARY_ZH, """
                terms:
                  clerk: {term: 办事员, means: 办事员在镇政府工作。}
                  right: {term: 权利, means: 权利受法律保护。, everyday: true}
                """);
    }

    /**
     * All of it: modules for everybody and for some kinds of work, in the last one questions of every type, a glossary,
     * a final. Its core takes 34 minutes and the final 22; all modules take 85.
     */
    static SampleCourse whole() {
        return right().withLesson("on-the-phone", "On the phone", "minutes: 9", "minutes: 13")
                .withLesson("by-letter", "By letter", "minutes: 13", "minutes: 17")
                .withGlossary()
                .withFinal()
                .withModule("02-plans", "plans", "[PL, FI]")
                .withModule("03-at-the-desk", "at-the-desk", "[FD, SS]")
                .withModule("04-in-a-crisis", "in-a-crisis", "[PB]")
                .withModule("05-last-steps", "last-steps", "[ALL]")
                .ofEveryType("05-last-steps")
                .changing(COURSE, "hours: 1", "hours: 2");
    }

    /** With a final of six situations, two of them critical, that takes 22 minutes. */
    SampleCourse withFinal() {
        return changing(COURSE, "hours: 0.5", "hours: 1")
                .appending(COURSE, """
                        final:
                          questions: 6
                          minutes: 22
                          critical: 2
                        """)
                .changing(QUESTIONS, "    choices:", "    critical: true\n    choices:")
                .changing(QUESTIONS, "  - id: question-2\n    type: situation\n", """
                          - id: question-2
                            type: situation
                            critical: true
                        """);
    }

    /** With the same lesson once more, under another name. */
    private SampleCourse withLesson(String id, String title, String minutes, String more) {
        var changed = new TreeMap<>(texts);
        texts.forEach((path, text) -> {
            if (path.contains("/at-the-counter."))
                changed.put(path.replace("at-the-counter", id), text.replaceFirst("# .*", "# " + title));
        });
        return new SampleCourse(changed).changing(MODULE, minutes, more).changing(MODULE, "check:", """
                  - id: %s
                    minutes: 4
                    sources: [PP7]
                    cites:
                      - {instrument: ICESCR, articles: "2, 11-13"}
                      - {instrument: UDHR}
                check:""".formatted(id));
    }

    /** With another module of the same lesson and questions; it takes as long. */
    SampleCourse withModule(String folder, String id, String roles) {
        var changed = new TreeMap<>(texts);
        texts.forEach((path, text) -> {
            if (path.contains("/01-first-steps/"))
                changed.put(
                        path.replace("01-first-steps", folder),
                        text.replace("id: first-steps", "id: " + id)
                                .replace("roles: [ALL]", "roles: " + roles)
                                .replace("title: A module", "title: The module " + id));
        });
        changed.put(
                COURSE,
                texts.getOrDefault(COURSE, "")
                        .replaceFirst("(?s)(modules:.*?)(?=final|\\z)", "$1  - " + folder + "\n"));
        return new SampleCourse(changed);
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
        var text = text(path);
        if (!text.contains(words)) throw new IllegalArgumentException("Not in " + path + ": " + words);
        var at = text.indexOf(words);
        return with(path, text.substring(0, at) + other + text.substring(at + words.length()));
    }

    /** The same with such words changed wherever they stand. */
    SampleCourse changingAll(String path, String words, String other) {
        if (!text(path).contains(words)) throw new IllegalArgumentException("Not in " + path + ": " + words);
        return with(path, text(path).replace(words, other));
    }

    private SampleCourse appending(String path, String more) {
        return with(path, text(path) + more);
    }

    private String text(String path) {
        return texts.getOrDefault(path, "");
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
                            one: {say: You wait., why: It is so.}
                            two: {say: You ask., why: It is so.}
                            three: {say: You go., why: It is so.}
                    """.formatted(number));
        return words.toString();
    }

    private static String words(String id, List<String> choices, List<String> targets) {
        return "  " + id + ":\n    ask: What of " + id + "?\n" + choices("    ", choices, targets)
                + "    easy:\n      ask: What of " + id + ", easily?\n" + choices("      ", choices, targets);
    }

    private static String choices(String indent, List<String> choices, List<String> targets) {
        var words = choices.stream()
                .map(choice ->
                        indent + "  " + choice + ": {say: Number " + choice + ", why: Because of " + choice + "}\n")
                .collect(Collectors.joining("", indent + "choices:\n", ""));
        if (targets.isEmpty()) return words;
        return targets.stream()
                .map(target -> target + ": To " + target)
                .collect(Collectors.joining(", ", words + indent + "targets: {", "}\n"));
    }
}
