package org.smallplaces.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import org.smallplaces.shell.Language;

/**
 * A question as the course files have it.
 *
 * @param words those of its bank, in the order of the languages
 */
public record AskedQuestion(String module, JsonNode question, List<JsonNode> words) {

    /** What a form is filled in with: values of fields; several values where several boxes are ticked. */
    public record Filling(Map<String, Set<String>> fields) {}

    /** Its name in the whole course. */
    String id() {
        return module + "/" + name();
    }

    String type() {
        return question.path("type").asString();
    }

    /** What it asks, in standard text. */
    String ask(Language language) {
        return words.get(language.ordinal()).path(name()).path("ask").asString();
    }

    public boolean hasChoices(List<String> choices) {
        return new TreeSet<>(choices()).equals(new TreeSet<>(choices));
    }

    public boolean asks(String asked) {
        return words.stream()
                .map(said -> said.path(name()))
                .anyMatch(said -> bare(said.path("ask").asString()).equals(bare(asked))
                        || bare(said.path("easy").path("ask").asString()).equals(bare(asked)));
    }

    /** The best answer; or else one that is worth nothing, or less than the best where nothing is worth nothing. */
    public Filling filling(boolean best) {
        return switch (type()) {
            case "single", "situation" -> choosing(Set.of(oneOf(best)));
            case "multiple" -> choosing(best ? Set.copyOf(key()) : Set.of(firstWithout(key())));
            case "ordering" -> placing(best ? key() : key().reversed());
            case "matching", "classify" -> sorting(best);
            default -> throw new AssertionError("Of a type that no journey answers: " + type());
        };
    }

    private String oneOf(boolean best) {
        var right = question.has("key") ? question.path("key").asString() : best();
        return best ? right : firstWithout(List.of(right));
    }

    private String best() {
        return choices().stream()
                .filter(choice ->
                        question.path("ratings").path(choice).asString().equals("best"))
                .findFirst()
                .orElseThrow();
    }

    private String firstWithout(List<String> others) {
        return choices().stream()
                .filter(choice -> !others.contains(choice))
                .findFirst()
                .orElseThrow();
    }

    private static Filling choosing(Set<String> choices) {
        return new Filling(Map.of("choice", choices));
    }

    private static Filling placing(List<String> order) {
        var fields = new LinkedHashMap<String, Set<String>>();
        for (var choice : order) fields.put(choice, Set.of(Integer.toString(order.indexOf(choice) + 1)));
        return new Filling(fields);
    }

    private Filling sorting(boolean best) {
        var fields = new LinkedHashMap<String, Set<String>>();
        for (var choice : choices()) {
            var right = question.path("key").path(choice).asString();
            var wrong = CourseText.texts(question.path("targets")).stream()
                    .filter(target -> !target.equals(right))
                    .findFirst()
                    .orElseThrow();
            fields.put(choice, Set.of(best ? right : wrong));
        }
        return new Filling(fields);
    }

    private List<String> choices() {
        return CourseText.texts(question.path("choices"));
    }

    private List<String> key() {
        return CourseText.texts(question.path("key"));
    }

    private String name() {
        return question.path("id").asString();
    }

    // Lines and spaces are the page's matter.
    private static String bare(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
