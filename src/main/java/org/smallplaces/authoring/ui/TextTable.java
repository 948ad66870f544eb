package org.smallplaces.authoring.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.authoring.Standing;
import org.smallplaces.courses.CourseOutline;
import org.smallplaces.courses.Reading;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Markup;

/** Every text of a course, module by module: where it stands, and the way to it. */
class TextTable extends Div {

    private final CourseDraft draft;
    private final Language language;

    TextTable(CourseDraft draft, Language language) {
        this.draft = draft;
        this.language = language;
        var markup = new Markup();
        for (var module : draft.outline().modules()) table(markup, module);
        markup.into(this);
    }

    private void table(Markup markup, CourseOutline.Module module) {
        var name = module.title(language);
        markup.element("h2", name);
        if (module.lessons().isEmpty()) {
            markup.element("p", getTranslation("authoring.module.empty"));
            return;
        }
        markup.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name)
                .open("table", "class", "texts")
                .element("caption", getTranslation("authoring.texts.caption"))
                .open("thead")
                .open("tr")
                .element("th", getTranslation("authoring.texts.lesson"), "scope", "col");
        for (var written : draft.outline().languages())
            for (var reading : Reading.values())
                markup.element("th", nameOf(new TextChoice(written, reading)), "scope", "col");
        markup.close().close().open("tbody");
        for (var lesson : module.lessons()) row(markup, lesson);
        markup.close().close().close();
    }

    private void row(Markup markup, CourseOutline.Lesson lesson) {
        var title = lesson.title(language);
        markup.open("tr").element("th", title, "scope", "row");
        for (var text : lesson.texts()) {
            var standing = draft.standing(text);
            var words = getTranslation(words(standing));
            markup.open("td")
                    .open(
                            "a",
                            "href",
                            StudioAddress.of(text.file()),
                            "router-link",
                            "",
                            "class",
                            "standing " + look(standing),
                            "aria-label",
                            getTranslation("authoring.texts.open", title, nameOf(TextChoice.of(text.file())), words))
                    .text(words)
                    .close()
                    .close();
        }
        markup.close();
    }

    private String nameOf(TextChoice choice) {
        return getTranslation(
                choice.reading() == Reading.EASY ? "authoring.text.easy" : "authoring.text.standard",
                choice.language().ownName());
    }

    /** The key of the words for where a text stands. */
    static String words(Standing standing) {
        return "authoring.standing." + look(standing);
    }

    /** The class name of a label that says where a text stands. */
    static String look(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
