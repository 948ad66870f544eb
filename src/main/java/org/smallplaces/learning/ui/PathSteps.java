package org.smallplaces.learning.ui;

import org.smallplaces.shell.Markup;

/** The steps of a path, in their order: for each its number, what it is, and how it stands. */
final class PathSteps {

    private final Markup html = new Markup().open("ol", "class", "path");
    private int number;

    /**
     * Writes the next step.
     *
     * @param kind how it stands, for the eye: done, now or later
     * @param state how it stands, in words
     */
    PathSteps step(String address, String title, String kind, String state) {
        number++;
        // The list numbers its items for those who hear it; this number is for the eye.
        html.open("li")
                .openLink(address)
                .element("span", Integer.toString(number), "class", "n", "aria-hidden", "true")
                .element("span", title)
                .element("span", state, "class", "state " + kind)
                .close()
                .close();
        return this;
    }

    Markup done() {
        return html.close();
    }
}
