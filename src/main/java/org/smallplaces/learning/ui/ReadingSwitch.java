package org.smallplaces.learning.ui;

import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.smallplaces.courses.Reading;
import org.smallplaces.shell.PageLink;

/** Changes between standard and easy read without losing the place. */
class ReadingSwitch extends Div {

    ReadingSwitch(Reading now, Function<Reading, String> address) {
        addClassName("bar");
        var choices = new Div();
        choices.addClassName("switch");
        choices.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("learning.reading"));
        for (var reading : Reading.values()) {
            var link = new PageLink(address.apply(reading), getTranslation("learning.reading." + reading.inAddress()));
            if (reading == now) link.getElement().setAttribute("aria-current", "true");
            choices.add(link);
        }
        add(choices);
        // Only a reader check may call a text "easy read"; none is recorded yet for any lesson.
        if (now == Reading.EASY) {
            var label = new Span(getTranslation("learning.reading.draft"));
            label.addClassName("label");
            add(label);
        }
    }
}
