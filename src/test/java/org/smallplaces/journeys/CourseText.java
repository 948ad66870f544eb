package org.smallplaces.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.smallplaces.shell.Language;

/** What the course files say, read as an editor of theirs would read them. Without a module, it is the first that is meant. */
public final class CourseText {

    public static final String COURSE = "human-rights-in-local-government";
    static final String MODULE = "rights-begin-in-small-places";

    public static final String COURSE_ADDRESS = "/learn/" + COURSE;
    static final String CHECK_ADDRESS = COURSE_ADDRESS + "/" + MODULE + "/check";
    static final String FINAL_ADDRESS = COURSE_ADDRESS + "/final";
    static final String GLOSSARY_ADDRESS = "/courses/" + COURSE + "/glossary";

    private static final Path COURSE_FOLDER = Path.of("courses", COURSE);
    private static final YAMLMapper YAML = new YAMLMapper();

    // Read once: a journey looks up each question that it answers.
    private static final Map<Path, JsonNode> READ = new ConcurrentHashMap<>();

    private CourseText() {}

    /**
     * A module, by its folder.
     *
     * @param folder its number and its id, such as {@code 01-rights-begin-in-small-places}
     */
    public record Module(String folder) {

        public String id() {
            return folder.replaceFirst("^[0-9]{2}-", "");
        }

        public String title(Language language) {
            return read("module." + language.tag() + ".yaml").path("title").asString();
        }

        /** Whether everybody takes it, whatever their work. */
        boolean isCore() {
            return texts(read("module.yaml").path("roles")).contains("ALL");
        }

        public List<String> lessons() {
            return read("module.yaml").path("lessons").values().stream()
                    .map(lesson -> lesson.path("id").asString())
                    .toList();
        }

        /** The address of a lesson, counted from 1, without its query. */
        public String lessonAddress(int number) {
            return COURSE_ADDRESS + "/" + id() + "/" + lessons().get(number - 1);
        }

        /** The title of a lesson, counted from 1; its easy-read form has one of its own. */
        public String lessonTitle(int number, Language language, boolean easy) {
            var file = path(lessons().get(number - 1) + "." + language.tag() + (easy ? ".easy.md" : ".md"));
            try (var lines = Files.lines(file)) {
                return lines.findFirst().orElseThrow().replaceFirst("^# ", "").strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String checkAddress() {
            return COURSE_ADDRESS + "/" + id() + "/check";
        }

        /** How many questions its check asks. */
        public int asked() {
            return read("module.yaml").path("check").path("questions").asInt();
        }

        /** The types of the questions in its bank. */
        Set<String> types() {
            var types = new TreeSet<String>();
            bank().forEach(question -> types.add(question.type()));
            return types;
        }

        /** The questions of its bank. */
        public List<AskedQuestion> bank() {
            var words = Stream.of(Language.values())
                    .map(language -> read("questions." + language.tag() + ".yaml"))
                    .toList();
            return read("questions.yaml").path("questions").values().stream()
                    .map(question -> new AskedQuestion(
                            id(),
                            question,
                            words.stream().map(said -> said.path("questions")).toList()))
                    .toList();
        }

        private JsonNode read(String name) {
            return CourseText.read(path(name));
        }

        private Path path(String name) {
            return COURSE_FOLDER.resolve(folder).resolve(name);
        }
    }

    /** The modules in their order. */
    public static List<Module> modules() {
        return texts(course().path("modules")).stream().map(Module::new).toList();
    }

    /** The modules that everybody takes. */
    static List<Module> core() {
        return modules().stream().filter(Module::isCore).toList();
    }

    static Module first() {
        return modules().getFirst();
    }

    static boolean hasFinal() {
        return course().has("final");
    }

    /** How many situations the final asks. */
    static int askedInFinal() {
        return course().path("final").path("questions").asInt();
    }

    public static String title(Language language) {
        return read(COURSE_FOLDER.resolve("course." + language.tag() + ".yaml"))
                .path("title")
                .asString();
    }

    static String moduleTitle(Language language) {
        return first().title(language);
    }

    static List<String> lessons() {
        return first().lessons();
    }

    static String lessonAddress(int number) {
        return first().lessonAddress(number);
    }

    static String lessonTitle(int number, Language language, boolean easy) {
        return first().lessonTitle(number, language, easy);
    }

    /** The question with exactly these choices that asks this, in whatever language and reading. */
    static AskedQuestion question(List<String> choices, String asked) {
        return modules().stream()
                .flatMap(module -> module.bank().stream())
                .filter(question -> question.hasChoices(choices) && question.asks(asked))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No question has the choices " + choices + " and asks: " + asked));
    }

    static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    private static JsonNode course() {
        return read(COURSE_FOLDER.resolve("course.yaml"));
    }

    private static JsonNode read(Path file) {
        return READ.computeIfAbsent(file, each -> YAML.readTree(each.toFile()));
    }
}
