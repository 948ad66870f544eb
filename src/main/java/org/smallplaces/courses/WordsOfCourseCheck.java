package org.smallplaces.courses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.smallplaces.shell.Language;

/** Checks what a course's lessons share: its glossary, and the instruments that lessons cite. */
final class WordsOfCourseCheck {

    private final Inspection inspection;
    private final String course;
    private final List<Language> languages;
    private final Map<String, String> kinds = new HashMap<>();

    WordsOfCourseCheck(Inspection inspection, String course, List<Language> languages) {
        this.inspection = inspection;
        this.course = course;
        this.languages = languages;
    }

    void run() {
        checkGlossary();
        checkInstruments();
    }

    /** Checks what one lesson cites. */
    void checkCitations(YamlFile module, String lesson) {
        for (var cite : module.items(lesson + "/cites")) {
            var name = module.text(cite + "/instrument");
            var at = cite + "/instrument";
            if (name.isEmpty()) continue;
            if (!kinds.containsKey(name))
                fault(module, at, "instruments.yaml has no `" + name + "`: correct the name, or add it there.");
            else if ("treaty".equals(kinds.get(name)) && !module.has(cite + "/articles"))
                fault(module, at, "A treaty is cited by its articles: add `articles: \"…\"`.");
        }
    }

    // A glossary may be missing altogether, but not in one language only.
    private void checkGlossary() {
        var terms = new HashMap<Language, YamlFile>();
        for (var language : languages)
            inspection
                    .yaml(file(CourseFiles.GLOSSARY, language), CourseSchema.GLOSSARY)
                    .ifPresent(yaml -> terms.put(language, yaml));
        if (terms.isEmpty()) return;
        for (var language : languages)
            if (inspection.folder().text(file(CourseFiles.GLOSSARY, language)).isEmpty())
                inspection.fault(
                        file(CourseFiles.GLOSSARY, language), 1, "The glossary is missing in this language: write it.");
        for (var yaml : terms.values()) for (var other : terms.values()) checkKeys(yaml, other, "/terms", "term");
    }

    private void checkInstruments() {
        var file = course + "/" + CourseFiles.INSTRUMENTS;
        var read = inspection.yaml(file, CourseSchema.INSTRUMENTS);
        if (read.isEmpty()) {
            if (inspection.folder().text(file).isEmpty())
                inspection.fault(file, 1, "The file is missing: name in it every instrument that lessons cite.");
            return;
        }
        var yaml = read.get();
        for (var name : yaml.keys("")) kinds.put(name, yaml.text(YamlFile.place("", name)));
        var words = CourseCheck.checkWords(
                inspection, yaml, course, CourseFiles.INSTRUMENTS, CourseSchema.INSTRUMENTS_WORDS, "", languages);
        for (var named : words) {
            checkKeys(yaml, named, "", "instrument");
            checkKeys(named, yaml, "", "instrument");
        }
    }

    /** Every key of the one file is in the other, too. */
    private void checkKeys(YamlFile from, YamlFile in, String place, String what) {
        Set<String> there = in.keys(place);
        for (var key : from.keys(place))
            if (!there.contains(key))
                fault(
                        in,
                        place,
                        "The " + what + " `" + key + "` of " + from.file()
                                + " is missing: add it, or take it out there.");
    }

    private String file(String name, Language language) {
        return course + "/" + CourseFiles.words(name, language);
    }

    private void fault(YamlFile file, String place, String message) {
        inspection.fault(file.file(), file.line(place), message);
    }
}
