package org.smallplaces.learning.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import org.smallplaces.courses.Work;
import org.smallplaces.learning.Progress;
import org.smallplaces.learning.Works;

/** What the learner works at, so that the path has the modules for it. Nobody else sees it. */
class WorkChoice extends NativeDetails {

    private static final String CHOSEN = "new FormData(event.target).getAll('work').join(' ')";

    WorkChoice(Progress progress, Consumer<Works> choose) {
        addClassName("work");
        setSummary(new Span(getTranslation("learning.work.title")));
        setContent(new Form(progress.path().works(), choose));
    }

    /** Boxes to tick, in one form: one journey to the server. */
    @Tag("form")
    private static final class Form extends HtmlContainer {

        Form(Works works, Consumer<Works> choose) {
            var set = new FieldSet();
            set.getElement().appendChild(new Element("legend").setText(getTranslation("learning.work.ask")));
            for (var work : Work.values()) set.add(box(work, works.kinds().contains(work)));
            var save = new NativeButton(getTranslation("learning.work.save"));
            save.getElement().setAttribute("type", "submit");
            save.addClassNames("button", "second");
            var privately = new Paragraph(getTranslation("learning.work.private"));
            privately.addClassName("quiet");
            add(set, privately, new Div(save));
            getElement()
                    .addEventListener(
                            "submit",
                            sent -> choose.accept(
                                    read(sent.getEventData().get(CHOSEN).asString())))
                    .addEventData(CHOSEN)
                    .preventDefault();
        }

        private static Works read(String codes) {
            return Works.of(Arrays.stream(codes.split(" "))
                    .map(Work::of)
                    .flatMap(Optional::stream)
                    .toList());
        }

        private NativeLabel box(Work work, boolean ticked) {
            var input = new Input();
            input.setType("checkbox");
            input.getElement().setAttribute("name", "work").setAttribute("value", work.code());
            if (ticked) input.getElement().setAttribute("checked", true);
            var label = new NativeLabel();
            label.addClassName("choice");
            label.add(input, new Span(WorkWords.of(this, work)));
            return label;
        }
    }
}
