package org.smallplaces.shell;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A place at the head of a page for a sentence that must be heard, spoken at once by screen readers. */
public class Notice extends Div {

    Notice() {
        addClassNames("frame", "notice");
        getElement().setAttribute("role", "alert");
    }

    /** Takes the sentence away, once what it spoke of has been done after all. */
    public static void dismiss(Component page) {
        page.getUI().ifPresent(ui -> in(ui).forEach(Notice::clear));
    }

    static List<Notice> in(UI ui) {
        return ui.getChildren()
                .filter(MainLayout.class::isInstance)
                .map(layout -> ((MainLayout) layout).notice())
                .toList();
    }

    void say(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
    }

    void clear() {
        removeAll();
    }
}
