package org.smallplaces.shell;

import com.vaadin.flow.component.html.Main;

/** The main part of a page, where the skip link leads. */
public abstract class Page extends Main {

    protected Page() {
        setId("main");
        addClassName("frame");
        getElement().setAttribute("tabindex", "-1");
    }

    /** The language of this page. */
    protected Language language() {
        return Language.of(getLocale());
    }
}
