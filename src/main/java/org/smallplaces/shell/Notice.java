package org.smallplaces.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A place at the head of a page for a sentence that must be heard, spoken at once by screen readers. */
class Notice extends Div {

    Notice() {
        addClassNames("frame", "notice");
        getElement().setAttribute("role", "alert");
    }

    void say(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
    }

    void clear() {
        removeAll();
    }
}
