package org.smallplaces.shell;

import com.vaadin.flow.component.html.Anchor;

/** A link to a plain page or a file, which Vaadin's client must not take for one of its views. */
public class PlainLink extends Anchor {

    public PlainLink(String address, String text) {
        super(address, text);
        setRouterIgnore(true);
    }
}
