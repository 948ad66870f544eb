package org.smallplaces.shell;

import com.vaadin.flow.component.html.H1;

/** The heading of a page, which takes the focus when the page has been opened from another. */
public class PageHeading extends H1 {

    public PageHeading(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }
}
