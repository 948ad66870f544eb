package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;

import org.smallplaces.courses.MultipleChoice;
import org.smallplaces.courses.Question;

/** Choices to pick from: one with radio buttons, several with boxes to tick. */
record ChoiceFields(Question question, Question.Asked words) implements AnswerFields {

    @Override
    public FieldSet set() {
        var set = new FieldSet();
        for (var choice : question.choices()) set.add(choice(choice));
        return set;
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

    private NativeLabel choice(String choice) {
        var input = new Input();
        input.setType(question instanceof MultipleChoice ? "checkbox" : "radio");
        input.getElement().setAttribute("name", "choice").setAttribute("value", choice);
        var label = new NativeLabel();
        label.addClassName("choice");
        label.add(input, QuestionPage.lines(words.option(choice).say()));
        return label;
    }
}
