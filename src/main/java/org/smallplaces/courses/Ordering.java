package org.smallplaces.courses;

import java.util.List;
import java.util.Map;

import org.smallplaces.shell.Language;

/** Choices to be put in order. An answer is kept as the choices in the order given, a space between. */
public record Ordering(
        QuestionId id,
        List<ParagraphId> sources,
        String competency,
        List<String> choices,
        List<String> order,
        Map<Language, Map<Reading, Question.Asked>> words)
        implements Question.InParts {

    public Ordering {
        sources = List.copyOf(sources);
        choices = Question.choices(choices);
        order = Question.choices(order);
        words = Map.copyOf(words);
        if (order.size() != choices.size() || !order.containsAll(choices))
            throw new IllegalArgumentException("The key of " + id + " is its choices in another order");
    }

    @Override
    public boolean isAnswer(String answer) {
        var given = read(answer);
        return given.size() == choices.size() && given.containsAll(choices) && answer.equals(kept(given));
    }

    @Override
    public String best() {
        return kept(order);
    }

    /** At least half of the choices in their place. */
    @Override
    public boolean isPartlyRight(String answer) {
        return parts(answer).stream().filter(Question.Part::isRight).count() * 2 >= choices.size();
    }

    /** The positions count from 1. */
    @Override
    public List<Question.Part> parts(String answer) {
        var given = read(answer);
        return choices.stream()
                .map(choice -> new Question.Part(
                        choice, String.valueOf(given.indexOf(choice) + 1), String.valueOf(order.indexOf(choice) + 1)))
                .toList();
    }

    /** An order as an answer is kept. */
    public static String kept(List<String> given) {
        return String.join(" ", given);
    }

    private static List<String> read(String answer) {
        return List.of(answer.split(" "));
    }
}
