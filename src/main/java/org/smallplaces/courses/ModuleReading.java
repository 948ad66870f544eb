package org.smallplaces.courses;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.smallplaces.shell.Language;

/** Builds a module from files that were found right. */
record ModuleReading(
        LessonHtml html,
        CourseReading.Files files,
        List<Language> languages,
        Glossary glossary,
        Map<String, Instrument> instruments) {

    CourseModule read(CourseId course) {
        var yaml = files.yaml(CourseFiles.MODULE);
        var id = new ModuleId(yaml.text("/id"));
        var words = CourseReading.in(languages, language -> {
            var said = files.yaml(CourseFiles.words(CourseFiles.MODULE, language));
            return new CourseModule.Words(said.text("/title"), said.text("/summary"), said.texts("/objectives"));
        });
        var lessons = yaml.items("/lessons").stream()
                .map(place -> lesson(yaml, place, "/learn/" + course + "/" + id))
                .toList();
        return new CourseModule(
                id,
                CourseReading.paragraphs(yaml, "/sources"),
                CourseReading.paragraphs(yaml, "/alsoTouches"),
                yaml.texts("/competencies"),
                yaml.texts("/roles"),
                yaml.number("/minutes"),
                words,
                lessons,
                new Check(yaml.number("/check/questions"), yaml.number("/check/minutes"), bank()));
    }

    private Lesson lesson(YamlFile yaml, String place, String module) {
        var name = yaml.text(place + "/id");
        var cites = yaml.items(place + "/cites").stream()
                .map(cite -> citation(yaml, cite))
                .toList();
        var texts = CourseReading.in(languages, language -> {
            var readings = new EnumMap<Reading, LessonText>(Reading.class);
            for (var reading : Reading.values()) {
                var markdown = files.text(CourseFiles.lesson(name, language, reading));
                readings.put(reading, html.render(markdown, reading, language, module, glossary.terms(language)));
            }
            return Map.copyOf(readings);
        });
        return new Lesson(
                new LessonId(name),
                yaml.number(place + "/minutes"),
                CourseReading.paragraphs(yaml, place + "/sources"),
                cites,
                texts);
    }

    private Lesson.Citation citation(YamlFile yaml, String cite) {
        var name = yaml.text(cite + "/instrument");
        var instrument = instruments.getOrDefault(name, new Instrument(name, Instrument.Kind.TREATY, Map.of()));
        return new Lesson.Citation(
                instrument, numbers(yaml.text(cite + "/articles")), numbers(yaml.text(cite + "/paragraphs")));
    }

    private static List<String> numbers(String listed) {
        return listed.isEmpty() ? List.of() : List.of(listed.split(", "));
    }

    private List<Question> bank() {
        var words =
                CourseReading.in(languages, language -> files.yaml(CourseFiles.words(CourseFiles.QUESTIONS, language)));
        return new QuestionsReading(files.yaml(CourseFiles.QUESTIONS), words).bank();
    }
}
