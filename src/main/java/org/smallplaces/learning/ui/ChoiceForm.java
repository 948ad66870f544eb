package org.smallplaces.learning.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import org.smallplaces.courses.Question;

/** The choices of a question as native radio buttons: one journey to the server, when the form is sent. */
@Tag("form")
class ChoiceForm extends HtmlContainer {

    private static final String CHOSEN = "(new FormData(event.target)).get('choice') || ''";

    private final Question question;
    private final Paragraph missing = new Paragraph();

    ChoiceForm(Question.Asked words, Question question, Consumer<String> answer) {
        this.question = question;
        var legend = new Element("legend")
                .appendChild(QuestionPage.lines(words.ask()).getElement());
        var choices = new FieldSet();
        choices.getElement().appendChild(legend);
        for (var choice : question.choices()) choices.add(choice(choice, words.option(choice)));
        missing.addClassName("missing");
        missing.getElement().setAttribute("role", "alert");
        var send = new NativeButton(getTranslation("learning.check.answer"));
        send.getElement().setAttribute("type", "submit");
        send.addClassName("button");
        var foot = new Div(send);
        foot.addClassName("foot");
        add(choices, missing, foot);
        getElement()
                .addEventListener(
                        "submit", sent -> send(sent.getEventData().get(CHOSEN).asString(), answer))
                .addEventData(CHOSEN)
                .preventDefault();
    }

    private void send(String choice, Consumer<String> answer) {
        if (question.choices().contains(choice)) answer.accept(choice);
        else missing.setText(getTranslation("learning.check.choose-first"));
    }

    private static NativeLabel choice(String choice, Question.Option words) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "choice").setAttribute("value", choice);
        var label = new NativeLabel();
        label.addClassName("choice");
        label.add(radio, QuestionPage.lines(words.say()));
        return label;
    }
}
