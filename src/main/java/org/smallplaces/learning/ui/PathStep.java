package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Span;

import org.smallplaces.shell.PageLink;

/** One step on a path: its number, what it is, and how it stands. */
class PathStep extends PageLink {

    PathStep(String address, int number, String title, String kind, String state) {
        super(address, number(number), new Span(title), state(kind, state));
    }

    // The list numbers its items for those who hear it; this number is for the eye.
    private static Span number(int number) {
        var shown = new Span(Integer.toString(number));
        shown.addClassName("n");
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }

    private static Span state(String kind, String words) {
        var state = new Span(words);
        state.addClassNames("state", kind);
        return state;
    }
}
