package org.smallplaces.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.smallplaces.shell.Language;

/** What the course files say of the first module, read as an editor of theirs would read them. */
final class CourseText {

    static final String COURSE = "human-rights-in-local-government";
    static final String MODULE = "rights-begin-in-small-places";

    static final String COURSE_ADDRESS = "/learn/" + COURSE;
    static final String CHECK_ADDRESS = COURSE_ADDRESS + "/" + MODULE + "/check";

    private static final Path COURSE_FOLDER = Path.of("courses", COURSE);
    private static final Path FOLDER = COURSE_FOLDER.resolve("01-" + MODULE);
    private static final YAMLMapper YAML = new YAMLMapper();

    private CourseText() {}

    static String title(Language language) {
        return read(COURSE_FOLDER.resolve("course." + language.tag() + ".yaml"))
                .path("title")
                .asString();
    }

    static String moduleTitle(Language language) {
        return read(FOLDER.resolve("module." + language.tag() + ".yaml"))
                .path("title")
                .asString();
    }

    static List<String> lessons() {
        return read(FOLDER.resolve("module.yaml")).path("lessons").values().stream()
                .map(lesson -> lesson.path("id").asString())
                .toList();
    }

    /** The address of a lesson, counted from 1, without its query. */
    static String lessonAddress(int number) {
        return COURSE_ADDRESS + "/" + MODULE + "/" + lessons().get(number - 1);
    }

    /** The title of a lesson, counted from 1; its easy-read form has one of its own. */
    static String lessonTitle(int number, Language language, boolean easy) {
        var file = FOLDER.resolve(lessons().get(number - 1) + "." + language.tag() + (easy ? ".easy.md" : ".md"));
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow().replaceFirst("^# ", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The question with exactly these choices. */
    static String question(List<String> choices) {
        var wanted = new TreeSet<>(choices);
        return questions()
                .filter(question -> choicesOf(question).equals(wanted))
                .map(question -> question.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question has the choices " + choices));
    }

    /** What a question asks, in standard text. */
    static String ask(String question, Language language) {
        return read(FOLDER.resolve("questions." + language.tag() + ".yaml"))
                .path("questions")
                .path(question)
                .path("ask")
                .asString();
    }

    static boolean isBest(String question, String choice) {
        var found = questions()
                .filter(one -> one.path("id").asString().equals(question))
                .findFirst()
                .orElseThrow();
        return found.has("key")
                ? found.path("key").asString().equals(choice)
                : found.path("ratings").path(choice).asString().equals("best");
    }

    private static Stream<JsonNode> questions() {
        return read(FOLDER.resolve("questions.yaml")).path("questions").values().stream();
    }

    private static Set<String> choicesOf(JsonNode question) {
        var choices = new TreeSet<String>();
        question.path("choices").values().forEach(choice -> choices.add(choice.asString()));
        return choices;
    }

    private static JsonNode read(Path file) {
        return YAML.readTree(file.toFile());
    }
}
