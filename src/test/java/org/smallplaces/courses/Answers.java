package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.List;

/** Every answer that a question can be given. */
public final class Answers {

    private Answers() {}

    /** Every answer, as its question keeps it. */
    public static List<String> all(Question question) {
        return switch (question) {
            case SingleChoice single -> single.choices();
            case Situation situation -> situation.choices();
            case MultipleChoice multiple ->
                some(multiple.choices()).stream()
                        .filter(answer -> !answer.isEmpty())
                        .toList();
            case Ordering ordering -> orders(ordering.choices());
            case Sorting sorting -> placed(sorting.choices(), sorting.targets());
        };
    }

    /** An answer that is worth so much. */
    public static String worth(int credit, Question question) {
        return all(question).stream()
                .filter(answer -> question.verdict(answer).credit() == credit)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No answer to " + question.id() + " is worth " + credit));
    }

    /** Whether a question has an answer that is worth so much. */
    public static boolean canBeWorth(int credit, Question question) {
        return all(question).stream()
                .anyMatch(answer -> question.verdict(answer).credit() == credit);
    }

    private static List<String> some(List<String> choices) {
        if (choices.isEmpty()) return List.of("");
        var answers = new ArrayList<String>();
        for (var rest : some(choices.subList(1, choices.size()))) {
            answers.add(rest);
            answers.add(joined(choices.getFirst(), rest));
        }
        return answers;
    }

    private static List<String> orders(List<String> choices) {
        if (choices.isEmpty()) return List.of("");
        var answers = new ArrayList<String>();
        for (var first : choices) {
            var others =
                    choices.stream().filter(choice -> !choice.equals(first)).toList();
            for (var rest : orders(others)) answers.add(joined(first, rest));
        }
        return answers;
    }

    private static List<String> placed(List<String> choices, List<String> targets) {
        if (choices.isEmpty()) return List.of("");
        var answers = new ArrayList<String>();
        for (var rest : placed(choices.subList(1, choices.size()), targets))
            for (var target : targets) answers.add(joined(choices.getFirst() + ":" + target, rest));
        return answers;
    }

    private static String joined(String first, String rest) {
        return rest.isEmpty() ? first : first + " " + rest;
    }
}
