package org.smallplaces.courses;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        var modules = yaml.texts("/modules").stream()
                .map(name -> module(new Files(folder, id + "/" + name), id, languages))
                .toList();
        return new Course(
                id,
                revision,
                languages,
                yaml.number("/passMark"),
                yaml.decimal("/hours"),
                yaml.number("/validYears"),
                words,
                modules);
    }

    private CourseModule module(Files files, CourseId course, List<Language> languages) {
        var yaml = files.yaml(CourseFiles.MODULE);
        var id = new ModuleId(yaml.text("/id"));
        var words = in(languages, language -> {
            var said = files.yaml(CourseFiles.words(CourseFiles.MODULE, language));
            return new CourseModule.Words(said.text("/title"), said.text("/summary"), said.texts("/objectives"));
        });
        var lessons = yaml.items("/lessons").stream()
                .map(place -> lesson(files, yaml, place, "/learn/" + course + "/" + id, languages))
                .toList();
        return new CourseModule(
                id,
                paragraphs(yaml, "/sources"),
                paragraphs(yaml, "/alsoTouches"),
                yaml.texts("/competencies"),
                yaml.texts("/roles"),
                yaml.number("/minutes"),
                words,
                lessons,
                new Check(yaml.number("/check/questions"), yaml.number("/check/minutes"), bank(files, languages)));
    }

    private Lesson lesson(Files files, YamlFile yaml, String place, String module, List<Language> languages) {
        var name = yaml.text(place + "/id");
        var cites = yaml.items(place + "/cites").stream()
                .map(cite -> new Lesson.Citation(
                        yaml.text(cite + "/instrument"),
                        List.of(yaml.text(cite + "/articles").split(", "))))
                .toList();
        var texts = in(languages, language -> {
            var readings = new EnumMap<Reading, LessonText>(Reading.class);
            for (var reading : Reading.values()) {
                var markdown = files.text(CourseFiles.lesson(name, language, reading));
                readings.put(reading, html.render(markdown, reading, language, module));
            }
            return Map.copyOf(readings);
        });
        return new Lesson(
                new LessonId(name),
                yaml.number(place + "/minutes"),
                paragraphs(yaml, place + "/sources"),
                cites,
                texts);
    }

    private static List<Question> bank(Files files, List<Language> languages) {
        var yaml = files.yaml(CourseFiles.QUESTIONS);
        var words = in(languages, language -> files.yaml(CourseFiles.words(CourseFiles.QUESTIONS, language)));
        return yaml.items("/questions").stream()
                .map(place -> question(yaml, place, words))
                .toList();
    }

    private static Question question(YamlFile yaml, String place, Map<Language, YamlFile> words) {
        var id = new QuestionId(yaml.text(place + "/id"));
        var sources = paragraphs(yaml, place + "/sources");
        var competency = yaml.text(place + "/competency");
        var choices = yaml.texts(place + "/choices");
        var said = new EnumMap<Language, Map<Reading, Question.Asked>>(Language.class);
        words.forEach((language, file) -> {
            var standard = "/questions/" + id;
            said.put(
                    language,
                    Map.of(
                            Reading.STANDARD,
                            asked(file, standard, choices),
                            Reading.EASY,
                            asked(file, standard + "/easy", choices)));
        });
        if (yaml.text(place + "/type").equals("single"))
            return new Question.SingleChoice(id, sources, competency, choices, yaml.text(place + "/key"), said);
        var ratings = new LinkedHashMap<String, Question.Verdict>();
        for (var choice : yaml.keys(place + "/ratings")) {
            var rating = yaml.text(place + "/ratings/" + choice).toUpperCase(Locale.ROOT);
            ratings.put(choice, Question.Verdict.valueOf(rating));
        }
        var critical = yaml.at(place + "/critical").asBoolean(false);
        return new Question.Situation(id, sources, competency, critical, choices, ratings, said);
    }

    private static Question.Asked asked(YamlFile words, String place, List<String> choices) {
        var options = new HashMap<String, Question.Option>();
        for (var choice : choices) {
            var at = place + "/choices/" + choice;
            options.put(choice, new Question.Option(words.text(at + "/say"), words.text(at + "/why")));
        }
        return new Question.Asked(words.text(place + "/ask"), options);
    }

    private static List<ParagraphId> paragraphs(YamlFile yaml, String place) {
        return yaml.texts(place).stream().map(ParagraphId::new).toList();
    }

    private static <T> Map<Language, T> in(List<Language> languages, Function<Language, T> words) {
        var all = new EnumMap<Language, T>(Language.class);
        for (var language : languages) all.put(language, words.apply(language));
        return all;
    }

    /** The files below one folder, each of which must be there. */
    private record Files(CourseFolder folder, String below) {

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
