package org.smallplaces.courses;

import java.util.List;
import java.util.Map;

import org.smallplaces.shell.Language;

/** One right answer among the choices. An answer is kept as the choice. */
public record SingleChoice(
        QuestionId id,
        List<ParagraphId> sources,
        String competency,
        List<String> choices,
        String right,
        Map<Language, Map<Reading, Question.Asked>> words)
        implements Question {
    public SingleChoice {
        sources = List.copyOf(sources);
        choices = Question.choices(choices);
        words = Map.copyOf(words);
        if (!choices.contains(right)) throw new IllegalArgumentException("The key is no choice of " + id);
    }

    @Override
    public boolean isAnswer(String answer) {
        return choices.contains(answer);
    }

    @Override
    public Verdict verdict(String answer) {
        if (!isAnswer(answer)) throw new IllegalArgumentException("No choice of " + id + ": " + answer);
        return answer.equals(right) ? Verdict.BEST : Verdict.NOT_THIS;
    }

    @Override
    public String best() {
        return right;
    }
}
