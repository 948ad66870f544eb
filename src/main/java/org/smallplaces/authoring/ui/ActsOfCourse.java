package org.smallplaces.authoring.ui;

import java.util.Date;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.Section;

import org.smallplaces.authoring.StudioAct;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Markup;

/** What was done to a course lately: who, what, when. */
class ActsOfCourse extends Section {

    ActsOfCourse(List<StudioAct> acts, WritersNames names, Language language) {
        var markup = new Markup().element("h2", getTranslation("authoring.acts"));
        if (acts.isEmpty()) markup.element("p", getTranslation("authoring.acts.none"));
        markup.open("ul");
        for (var act : acts)
            markup.element(
                    "li",
                    getTranslation(
                            "authoring.act." + act.kind().name().toLowerCase(Locale.ROOT),
                            names.of(act.person()),
                            act.path().map(ActsOfCourse::file).orElse(""),
                            Date.from(act.at()),
                            act.revision().orElse(0)));
        markup.close().into(this);
    }

    // The course itself is in the heading of the page.
    private static String file(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
