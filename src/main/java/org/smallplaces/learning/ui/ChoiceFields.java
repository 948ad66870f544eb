package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.smallplaces.courses.MultipleChoice;
import org.smallplaces.courses.Question;
import org.smallplaces.shell.Markup;

/** Choices to pick from: one with radio buttons, several with boxes to tick. */
record ChoiceFields(Question question, Question.Asked words) implements AnswerFields {

    @Override
    public void write(Markup to) {
        var type = question instanceof MultipleChoice ? "checkbox" : "radio";
        for (var choice : question.choices())
            to.open("label", "class", "choice")
                    .open("input", "type", type, "name", "choice", "value", choice)
                    .lines(words.option(choice).say())
                    .close();
    }

    @Override
    public Optional<String> answer(List<Entry> entries) {
        var picked = entries.stream().map(Entry::value).collect(Collectors.toSet());
        var answer = question instanceof MultipleChoice multiple ? multiple.kept(picked) : String.join(" ", picked);
        return Optional.of(answer).filter(question::isAnswer);
    }

    @Override
    public String missing() {
        return question instanceof MultipleChoice ? "learning.check.choose-some" : "learning.check.choose-first";
    }
}
