package org.smallplaces.learning.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

import org.smallplaces.courses.Work;
import org.smallplaces.learning.Progress;
import org.smallplaces.learning.Works;
import org.smallplaces.shell.Markup;

/** What the learner works at, so that the path has the modules for it. Nobody else sees it. */
@Tag("details")
class WorkChoice extends HtmlContainer {

    private static final String CHOSEN = "new FormData(event.target).getAll('work').join(' ')";

    WorkChoice(Progress progress, Consumer<Works> choose) {
        addClassName("work");
        var summary = new Element("summary").setText(getTranslation("learning.work.title"));
        getElement().appendChild(summary, form(progress.path().works(), choose));
    }

    /** Boxes to tick, in one form: one journey to the server. */
    private Element form(Works works, Consumer<Works> choose) {
        var html = new Markup().open("fieldset").element("legend", getTranslation("learning.work.ask"));
        for (var work : Work.values()) box(html, work, works.kinds().contains(work));
        html.close()
                .quiet(getTranslation("learning.work.private"))
                .open("div")
                .element("button", getTranslation("learning.work.save"), "type", "submit", "class", "button second")
                .close();
        var form = new Element("form").setProperty("innerHTML", html.toString());
        form.addEventListener(
                        "submit",
                        sent -> choose.accept(
                                read(sent.getEventData().get(CHOSEN).asString())))
                .addEventData(CHOSEN)
                .preventDefault();
        return form;
    }

    private void box(Markup html, Work work, boolean ticked) {
        html.open("label", "class", "choice");
        if (ticked) html.open("input", "type", "checkbox", "name", "work", "value", work.code(), "checked", "");
        else html.open("input", "type", "checkbox", "name", "work", "value", work.code());
        html.element("span", WorkWords.of(this, work)).close();
    }

    private static Works read(String codes) {
        return Works.of(Arrays.stream(codes.split(" "))
                .map(Work::of)
                .flatMap(Optional::stream)
                .toList());
    }
}
