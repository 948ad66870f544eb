package org.smallplaces.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another of our views, opened without loading the frame anew. */
public class PageLink extends Anchor {

    public PageLink(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }

    public PageLink(String address, Component... content) {
        super(address, content);
        getElement().setAttribute("router-link", true);
    }

    /** The one thing to do on a page. */
    public PageLink asButton() {
        addClassName("button");
        return this;
    }

    /** The other choice. */
    public PageLink asSecondButton() {
        addClassNames("button", "second");
        return this;
    }
}
