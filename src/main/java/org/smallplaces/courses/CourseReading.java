package org.smallplaces.courses;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/**
 * Builds a course from files that were found right. It checks nothing itself, so that a revision published under
 * earlier rules can always be read.
 */
final class CourseReading {

    private final LessonHtml html;

    CourseReading(Words words) {
        html = new LessonHtml(words);
    }

    /** @throws IllegalArgumentException when the files are not those of a course */
    Course read(CourseFolder folder, CourseId id, int revision) {
        var files = new Files(folder, id.slug());
        var yaml = files.yaml(CourseFiles.COURSE);
        var languages = yaml.texts("/languages").stream()
                .map(tag -> Language.of(tag).orElseThrow())
                .toList();
        var words = in(languages, language -> {
            var said = files.yaml(CourseFiles.words(CourseFiles.COURSE, language));
            return new Course.Words(said.text("/title"), said.text("/summary"));
        });
        var glossary = glossary(files, languages);
        var instruments = instruments(files, languages);
        var modules = yaml.texts("/modules").stream()
                .map(name -> new ModuleReading(
                                html, new Files(folder, id + "/" + name), languages, glossary, instruments)
                        .read(id))
                .toList();
        return new Course(
                id,
                revision,
                languages,
                yaml.number("/passMark"),
                yaml.decimal("/hours"),
                yaml.number("/validYears"),
                words,
                modules,
                finalCheck(yaml),
                glossary);
    }

    /** One text of a lesson in a course that may be unfinished; empty while it has no title. */
    Optional<LessonText> preview(CourseFolder folder, LessonFile file, String text) {
        if (LessonMarkdown.title(text).isEmpty()) return Optional.empty();
        var course = file.course();
        var terms = folder.yaml(course + "/" + CourseFiles.words(CourseFiles.GLOSSARY, file.language()))
                .map(GlossaryReading::terms)
                .orElse(List.of());
        var module = "/learn/" + course + "/" + ModuleCheck.idOf(file.folder());
        return Optional.of(html.render(text, file.reading(), file.language(), module, terms));
    }

    private static Optional<FinalCheck> finalCheck(YamlFile yaml) {
        if (!yaml.has("/final")) return Optional.empty();
        return Optional.of(new FinalCheck(
                yaml.number("/final/questions"), yaml.number("/final/minutes"), yaml.number("/final/critical")));
    }

    // Revisions of the first days have neither glossary nor instruments.
    private static Glossary glossary(Files files, List<Language> languages) {
        var terms = new EnumMap<Language, List<Glossary.Term>>(Language.class);
        for (var language : languages) {
            var file = CourseFiles.words(CourseFiles.GLOSSARY, language);
            if (files.has(file)) terms.put(language, GlossaryReading.terms(files.yaml(file)));
        }
        return new Glossary(terms);
    }

    private static Map<String, Instrument> instruments(Files files, List<Language> languages) {
        if (!files.has(CourseFiles.INSTRUMENTS)) return Map.of();
        var kinds = files.yaml(CourseFiles.INSTRUMENTS);
        var names = in(languages, language -> files.yaml(CourseFiles.words(CourseFiles.INSTRUMENTS, language)));
        var instruments = new HashMap<String, Instrument>();
        for (var name : kinds.keys("")) {
            var at = YamlFile.place("", name);
            var kind = Instrument.Kind.valueOf(kinds.text(at).toUpperCase(Locale.ROOT));
            instruments.put(
                    name,
                    new Instrument(
                            name,
                            kind,
                            in(
                                    languages,
                                    language -> Objects.requireNonNull(names.get(language))
                                            .text(at))));
        }
        return instruments;
    }

    static List<ParagraphId> paragraphs(YamlFile yaml, String place) {
        return yaml.texts(place).stream().map(ParagraphId::new).toList();
    }

    static <T> Map<Language, T> in(List<Language> languages, Function<Language, T> words) {
        var all = new EnumMap<Language, T>(Language.class);
        for (var language : languages) all.put(language, words.apply(language));
        return all;
    }

    /** The files below one folder, each of which must be there. */
    record Files(CourseFolder folder, String below) {

        boolean has(String name) {
            return folder.text(below + "/" + name).isPresent();
        }

        String text(String name) {
            return folder.text(below + "/" + name)
                    .orElseThrow(() -> new IllegalArgumentException("Missing: " + below + "/" + name));
        }

        YamlFile yaml(String name) {
            var faults = new Faults();
            return YamlReading.read(below + "/" + name, text(name), faults)
                    .orElseThrow(() -> new IllegalArgumentException("Unreadable: " + faults.sorted()));
        }
    }
}
