package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.smallplaces.plainwords.Glossary;
import org.smallplaces.plainwords.WrittenLanguage;
import org.smallplaces.shell.Language;

/** All texts of a folder of courses that readers meet. Files that are missing or broken are left out. */
final class CourseTexts {

    private final CourseFolder folder;
    private final WrittenLanguage author;
    private final List<CourseText.Checked> checked = new ArrayList<>();

    private CourseTexts(CourseFolder folder, WrittenLanguage author) {
        this.folder = folder;
        this.author = author;
    }

    /** Holds every text against the rules of plain words. */
    static List<CourseText.Checked> check(CourseFolder folder, WrittenLanguage author) {
        var texts = new CourseTexts(folder, author);
        for (var course : folder.courses()) texts.check(course);
        return List.copyOf(texts.checked);
    }

    private void check(String course) {
        var yaml = read(course + "/" + CourseFiles.COURSE);
        if (yaml.isEmpty()) return;
        for (var tag : yaml.get().texts("/languages"))
            Language.of(tag).ifPresent(language -> {
                var known = new KnownTerms(folder, course);
                var glossary = Map.of(
                        Reading.EASY, known.of(language, Reading.EASY),
                        Reading.STANDARD, known.of(language, Reading.STANDARD));
                for (var module : yaml.get().texts("/modules")) check(course + "/" + module, language, glossary);
            });
    }

    private void check(String module, Language language, Map<Reading, Glossary> glossary) {
        read(module + "/" + CourseFiles.MODULE)
                .ifPresent(yaml -> yaml.items("/lessons").forEach(place -> {
                    var lesson = yaml.text(place + "/id");
                    for (var reading : Reading.values()) {
                        var file = module + "/" + CourseFiles.lesson(lesson, language, reading);
                        folder.text(file)
                                .ifPresent(text -> add(whole(file, lesson, language, reading, text), glossary));
                    }
                }));
        read(module + "/" + CourseFiles.words(CourseFiles.QUESTIONS, language))
                .ifPresent(
                        yaml -> new QuestionTexts(yaml, folder, language).all().forEach(text -> add(text, glossary)));
    }

    private void add(CourseText text, Map<Reading, Glossary> glossary) {
        checked.add(text.check(glossary.getOrDefault(text.reading(), Glossary.none()), author));
    }

    private static CourseText whole(String file, String about, Language language, Reading reading, String text) {
        var lines = IntStream.rangeClosed(1, (int) text.lines().count()).boxed().toList();
        return new CourseText(file, about, language, reading, text, lines.isEmpty() ? List.of(1) : lines);
    }

    private Optional<YamlFile> read(String path) {
        return folder.yaml(path);
    }
}
