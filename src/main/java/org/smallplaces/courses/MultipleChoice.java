package org.smallplaces.courses;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.smallplaces.shell.Language;

/** Several right choices among others. An answer is kept as its choices in the order shown, a space between. */
public record MultipleChoice(
        QuestionId id,
        List<ParagraphId> sources,
        String competency,
        List<String> choices,
        Set<String> right,
        Map<Language, Map<Reading, Question.Asked>> words)
        implements Question.InParts {

    public static final String CHOSEN = "chosen";
    public static final String LEFT = "left";

    public MultipleChoice {
        sources = List.copyOf(sources);
        choices = Question.choices(choices);
        right = Set.copyOf(right);
        words = Map.copyOf(words);
        if (!Set.copyOf(choices).containsAll(right) || right.size() < 2 || right.size() == choices.size())
            throw new IllegalArgumentException("The key of " + id + " is two choices or more, and not all");
    }

    @Override
    public boolean isAnswer(String answer) {
        var chosen = chosen(answer);
        return !chosen.isEmpty() && answer.equals(kept(chosen));
    }

    @Override
    public String best() {
        return kept(right);
    }

    /** At least half of the right ones, where each wrong one takes one away: choosing all is worth nothing. */
    @Override
    public boolean isPartlyRight(String answer) {
        var chosen = chosen(answer);
        var hits = chosen.stream().filter(right::contains).count();
        return chosen.size() < choices.size() && (hits - (chosen.size() - hits)) * 2 >= right.size();
    }

    @Override
    public List<Question.Part> parts(String answer) {
        var chosen = chosen(answer);
        return choices.stream()
                .map(choice -> new Question.Part(
                        choice, chosen.contains(choice) ? CHOSEN : LEFT, right.contains(choice) ? CHOSEN : LEFT))
                .toList();
    }

    /** Choices as an answer is kept. */
    public String kept(Set<String> chosen) {
        return choices.stream().filter(chosen::contains).collect(Collectors.joining(" "));
    }

    private static Set<String> chosen(String answer) {
        return Arrays.stream(answer.split(" ")).filter(part -> !part.isEmpty()).collect(Collectors.toSet());
    }
}
