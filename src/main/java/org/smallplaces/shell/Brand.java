package org.smallplaces.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/** The house and the name, leading home. */
class Brand extends PageLink {

    private static final String HOUSE = """
            <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" focusable="false">\
            <path class="house" d="M3 14 15 3l12 11v13H3z"/><path class="door" d="M11 27v-7a4 4 0 0 1 8 0v7z"/></svg>""";

    Brand(String home) {
        super(home, new Svg(HOUSE));
        addClassName("brand");
        add(new Span(getTranslation("shell.brand")));
    }
}
