package org.smallplaces.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.smallplaces.shell.Language;

/**
 * Choices put to targets: each target belongs to one choice (matching), or takes any number of them (classifying).
 * An answer is kept as {@code choice:target} for each choice in the order shown, a space between.
 */
public record Sorting(
        QuestionId id,
        List<ParagraphId> sources,
        String competency,
        List<String> choices,
        List<String> targets,
        Map<String, String> key,
        Map<Language, Map<Reading, Question.Asked>> words)
        implements Question.InParts {

    public Sorting {
        sources = List.copyOf(sources);
        choices = Question.choices(choices);
        targets = List.copyOf(targets);
        key = Map.copyOf(key);
        words = Map.copyOf(words);
        if (!fits(choices, targets, key))
            throw new IllegalArgumentException("The key of " + id + " gives each choice one of its targets");
    }

    @Override
    public boolean isAnswer(String answer) {
        return read(answer).filter(given -> fits(choices, targets, given)).isPresent();
    }

    @Override
    public String best() {
        return kept(key);
    }

    /** At least two thirds of the choices at the right target. */
    @Override
    public boolean isPartlyRight(String answer) {
        return parts(answer).stream().filter(Question.Part::isRight).count() * 3 >= choices.size() * 2L;
    }

    @Override
    public List<Question.Part> parts(String answer) {
        var given = read(answer).orElseThrow();
        return choices.stream()
                .map(choice -> new Question.Part(choice, given.getOrDefault(choice, ""), key.getOrDefault(choice, "")))
                .toList();
    }

    /** Choices with their targets as an answer is kept. */
    public String kept(Map<String, String> given) {
        return choices.stream().map(choice -> choice + ":" + given.get(choice)).collect(Collectors.joining(" "));
    }

    private Optional<Map<String, String>> read(String answer) {
        var given = new LinkedHashMap<String, String>();
        for (var part : answer.split(" ")) {
            var colon = part.indexOf(':');
            if (colon < 0) return Optional.empty();
            given.put(part.substring(0, colon), part.substring(colon + 1));
        }
        return answer.equals(kept(given)) ? Optional.of(given) : Optional.empty();
    }

    private static boolean fits(List<String> choices, List<String> targets, Map<String, String> given) {
        return given.size() == choices.size()
                && given.keySet().containsAll(choices)
                && targets.containsAll(given.values());
    }
}
