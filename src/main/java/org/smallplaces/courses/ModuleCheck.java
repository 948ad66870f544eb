package org.smallplaces.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.smallplaces.shell.Language;

/** Checks one module: its numbers, its sources, its lessons in every language and reading, its questions. */
final class ModuleCheck {

    private static final String CHECK = "check";
    private static final String FINAL = "final";

    private final Inspection inspection;
    private final String folder;
    private final YamlFile yaml;
    private final List<Language> languages;

    ModuleCheck(Inspection inspection, String folder, YamlFile yaml, List<Language> languages) {
        this.inspection = inspection;
        this.folder = folder;
        this.yaml = yaml;
        this.languages = languages;
    }

    /** The id that a folder such as {@code 01-an-id} stands for. */
    static String idOf(String folder) {
        return folder.replaceFirst("^[0-9]{2}-", "");
    }

    boolean knowsItsMinutes() {
        return inspection.wellShaped(yaml);
    }

    int minutes() {
        return yaml.number("/minutes");
    }

    /** Its lessons as links name them: {@code module/lesson}. */
    Set<String> lessons() {
        var lessons = new HashSet<String>();
        for (var place : yaml.items("/lessons")) lessons.add(id() + "/" + yaml.text(place + "/id"));
        return lessons;
    }

    boolean isPrimaryFor(String paragraph) {
        return yaml.texts("/sources").contains(paragraph);
    }

    long lessonsFrom(String paragraph) {
        return yaml.items("/lessons").stream()
                .filter(place -> yaml.texts(place + "/sources").contains(paragraph))
                .count();
    }

    long questionsFrom(String paragraph) {
        var bank = inspection.yaml(folder + "/" + CourseFiles.QUESTIONS, CourseSchema.QUESTIONS);
        return bank.stream()
                .flatMap(questions -> questions.items("/questions").stream()
                        .filter(place -> questions.texts(place + "/sources").contains(paragraph)))
                .count();
    }

    /** Finds twins that are stale; with {@code required}, also a module that nobody follows. */
    void checkTwins(boolean required) {
        new TwinsCheck(inspection, new Twins(inspection.folder(), yaml, languages), required).run();
    }

    void run(Set<String> lessonsOfCourse, WordsOfCourseCheck words) {
        if (yaml.has("/id") && !yaml.text("/id").equals(id()))
            fault("/id", "`id` must be the folder's name without its number: write " + id() + ".");
        if (id().equals(FINAL))
            fault("/id", "A module cannot be called `final`: that is the address of the course's final.");
        CourseCheck.checkWords(
                inspection, yaml, folder, CourseFiles.MODULE, CourseSchema.MODULE_WORDS, "/id", languages);
        var sources = sources();
        inspection.checkSources(yaml, "/sources", sources);
        inspection.checkSources(yaml, "/alsoTouches", sources);
        if (knowsItsMinutes()) checkMinutes();
        var seen = new HashSet<String>();
        for (var place : yaml.items("/lessons")) {
            var lesson = yaml.text(place + "/id");
            if (lesson.isEmpty()) continue;
            if (!seen.add(lesson)) fault(place + "/id", "Two lessons are called `" + lesson + "`: rename one of them.");
            if (lesson.equals(CHECK))
                fault(place + "/id", "A lesson cannot be called `check`: that is the address of the module's check.");
            inspection.checkSources(yaml, place + "/sources", sources);
            words.checkCitations(yaml, place);
            for (var language : languages) checkTexts(place, lesson, language, lessonsOfCourse);
        }
        new QuestionsCheck(inspection, folder, yaml, languages).run(sources);
    }

    private String id() {
        return idOf(folder.substring(folder.lastIndexOf('/') + 1));
    }

    private Set<String> sources() {
        var sources = new HashSet<>(yaml.texts("/sources"));
        sources.addAll(yaml.texts("/alsoTouches"));
        return sources;
    }

    private void checkMinutes() {
        var lessons = yaml.items("/lessons").stream()
                .mapToInt(place -> yaml.number(place + "/minutes"))
                .sum();
        var check = yaml.number("/check/minutes");
        if (minutes() != lessons + check)
            fault(
                    "/minutes",
                    "The lessons take " + lessons + " minutes and the check " + check + ": write `minutes: "
                            + (lessons + check) + "`.");
    }

    private void checkTexts(String place, String lesson, Language language, Set<String> lessonsOfCourse) {
        for (var reading : Reading.values()) {
            var file = folder + "/" + CourseFiles.lesson(lesson, language, reading);
            var text = inspection.text(file);
            if (text.isPresent()) new LessonCheck(inspection, file, id(), reading, lessonsOfCourse).run(text.get());
            else
                fault(
                        place + "/id",
                        "`" + lesson + "` has no " + (reading == Reading.EASY ? "easy-read twin" : "standard text")
                                + " in " + language.tag() + ": write " + file + ".");
        }
    }

    void fault(String place, String message) {
        inspection.fault(yaml.file(), yaml.line(place), message);
    }
}
