package org.smallplaces.authoring.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageLink;

/** The way back: to the studio, and from a lesson to its course. */
class StudioTrail extends Nav {

    StudioTrail(Optional<CourseDraft> course, Language language) {
        addClassNames("quiet", "trail");
        setAriaLabel(getTranslation("learning.trail"));
        add(new PageLink(StudioAddress.HOME, getTranslation("authoring.title")));
        course.ifPresent(draft -> add(
                new Span(" / "),
                new PageLink(StudioAddress.of(draft.course()), draft.outline().title(language))));
    }
}
