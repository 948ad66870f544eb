package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.smallplaces.shell.Language;

/**
 * A situational judgement: what would you do? An answer is kept as the choice.
 *
 * @param critical where a harmful act would hurt somebody badly
 */
public record Situation(
        QuestionId id,
        List<ParagraphId> sources,
        String competency,
        boolean critical,
        List<String> choices,
        Map<String, Question.Verdict> ratings,
        Map<Language, Map<Reading, Question.Asked>> words)
        implements Question {
    public Situation {
        sources = List.copyOf(sources);
        choices = Question.choices(choices);
        ratings = Map.copyOf(ratings);
        words = Map.copyOf(words);
        if (!ratings.keySet().equals(Set.copyOf(choices)))
            throw new IllegalArgumentException("Every choice of " + id + " needs a rating");
    }

    @Override
    public boolean isAnswer(String answer) {
        return ratings.containsKey(answer);
    }

    @Override
    public Verdict verdict(String answer) {
        var rating = ratings.get(answer);
        if (rating == null) throw new IllegalArgumentException("No choice of " + id + ": " + answer);
        return rating;
    }

    @Override
    public String best() {
        return choices.stream()
                .filter(choice -> ratings.get(choice) == Verdict.BEST)
                .findFirst()
                .orElseThrow();
    }
}
