package org.smallplaces.learning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

import org.smallplaces.courses.Question;
import org.smallplaces.shell.Markup;

/** A question with the fields to answer it: one journey to the server, when the form is sent. */
@Tag("form")
class AnswerForm extends HtmlContainer {

    // Names and values are names of course files, which have neither colon nor space.
    private static final String ENTRIES =
            "Array.from(new FormData(event.target)).map(entry => entry.join(':')).join(' ')";

    private final AnswerFields fields;
    private final Paragraph missing = new Paragraph();

    AnswerForm(Question.Asked words, AnswerFields fields, Consumer<String> answer) {
        this.fields = fields;
        missing.addClassName("missing");
        missing.getElement().setAttribute("role", "alert");
        var send = new NativeButton(getTranslation("learning.check.answer"));
        send.getElement().setAttribute("type", "submit");
        send.addClassName("button");
        var foot = new Div(send);
        foot.addClassName("foot");
        add(asked(words), missing, foot);
        getElement()
                .addEventListener(
                        "submit", sent -> send(sent.getEventData().get(ENTRIES).asString(), answer))
                .addEventData(ENTRIES)
                .preventDefault();
    }

    // The fields are read from the form when it is sent; the server need not know each of them.
    private Div asked(Question.Asked words) {
        var html =
                new Markup().open("fieldset").open("legend").lines(words.ask()).close();
        fields.write(html);
        var asked = new Div();
        html.close().into(asked);
        return asked;
    }

    private void send(String sent, Consumer<String> answer) {
        fields.answer(entries(sent)).ifPresentOrElse(answer, () -> missing.setText(getTranslation(fields.missing())));
    }

    private static List<AnswerFields.Entry> entries(String sent) {
        var entries = new ArrayList<AnswerFields.Entry>();
        for (var entry : sent.split(" ")) {
            var colon = entry.indexOf(':');
            if (colon > 0) entries.add(new AnswerFields.Entry(entry.substring(0, colon), entry.substring(colon + 1)));
        }
        return entries;
    }
}
