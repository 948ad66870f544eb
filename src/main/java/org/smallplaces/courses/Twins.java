package org.smallplaces.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.smallplaces.shell.Language;

/**
 * The twins of a module, and the fingerprints of the texts that they follow as those are now.
 *
 * @param module the module's file
 */
record Twins(CourseFolder folder, YamlFile module, List<Language> languages) {

    static final String LESSONS = "lessons";
    static final String QUESTIONS = "questions";

    /** For every lesson, and each twin of it: the fingerprint of what it follows. Texts that are missing are left out. */
    Map<String, Map<String, String>> lessons() {
        var lessons = new LinkedHashMap<String, Map<String, String>>();
        for (var place : module.items("/lessons")) {
            var lesson = module.text(place + "/id");
            lessons.put(
                    lesson,
                    followed(language -> folder.text(path(CourseFiles.lesson(lesson, language, Reading.STANDARD)))));
        }
        return lessons;
    }

    /** The same for every question, by the words that its standard form has. */
    Map<String, Map<String, String>> questions() {
        var words = new LinkedHashMap<Language, YamlFile>();
        for (var language : languages)
            read(CourseFiles.words(CourseFiles.QUESTIONS, language)).ifPresent(yaml -> words.put(language, yaml));
        var questions = new LinkedHashMap<String, Map<String, String>>();
        read(CourseFiles.QUESTIONS)
                .ifPresent(bank -> bank.items("/questions").stream()
                        .map(place -> bank.text(place + "/id"))
                        .forEach(id -> questions.put(
                                id,
                                followed(language -> Optional.ofNullable(words.get(language))
                                        .map(yaml -> words(yaml, "/questions/" + id))))));
        return questions;
    }

    /** What twins.yaml says of lessons or of questions: for each, and each twin, the fingerprint of the text that it was last held against. */
    Map<String, Map<String, String>> confirmed(String kind) {
        var confirmed = new LinkedHashMap<String, Map<String, String>>();
        read(CourseFiles.TWINS).ifPresent(yaml -> {
            for (var name : yaml.keys("/" + kind)) {
                var place = YamlFile.place("/" + kind, name);
                var twins = new LinkedHashMap<String, String>();
                for (var twin : yaml.keys(place)) twins.put(twin, yaml.text(place + "/" + twin));
                confirmed.put(name, twins);
            }
        });
        return confirmed;
    }

    String file() {
        return path(CourseFiles.TWINS);
    }

    private Map<String, String> followed(Function<Language, Optional<String>> text) {
        var followed = new LinkedHashMap<String, String>();
        for (var twin : Twin.all(languages))
            text.apply(twin.follows(languages)).ifPresent(said -> followed.put(twin.key(), Twin.fingerprint(said)));
        return followed;
    }

    /** All words of a question but those in easy read. */
    private static String words(YamlFile yaml, String place) {
        var said = new StringBuilder(yaml.text(place + "/ask"));
        for (var choice : yaml.keys(place + "/choices"))
            said.append('\n')
                    .append(yaml.text(place + "/choices/" + choice + "/say"))
                    .append('\n')
                    .append(yaml.text(place + "/choices/" + choice + "/why"));
        for (var target : yaml.keys(place + "/targets"))
            said.append('\n').append(yaml.text(place + "/targets/" + target));
        return said.toString();
    }

    private Optional<YamlFile> read(String name) {
        return folder.yaml(path(name));
    }

    private String path(String name) {
        return module.file().substring(0, module.file().lastIndexOf('/') + 1) + name;
    }
}
