package org.smallplaces.authoring.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.authoring.Drafts;
import org.smallplaces.courses.Fault;
import org.smallplaces.courses.Publishing.Outcome;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.shell.Markup;

/** The gate between a draft and the learners: it opens when nothing is wrong, and says what is. */
class PublishGate extends Section {

    private final Drafts drafts;
    private final PlaceScope scope;
    private final CourseDraft draft;
    private final Runnable published;
    private final Div said = new Div();

    /** @param published what happens once a revision is there */
    PublishGate(Drafts drafts, PlaceScope scope, CourseDraft draft, Runnable published) {
        this.drafts = drafts;
        this.scope = scope;
        this.draft = draft;
        this.published = published;
        said.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("authoring.gate")));
        if (draft.changes().isEmpty()) add(new Paragraph(getTranslation("authoring.gate.nothing")));
        else add(buttons(), said);
    }

    private Component buttons() {
        var look = new NativeButton(getTranslation("authoring.gate.look"), _ -> look());
        look.addClassNames("button", "second");
        var publish = new NativeButton(getTranslation("authoring.gate.publish"), _ -> publish());
        publish.addClassName("button");
        var buttons = new Paragraph(look, publish);
        buttons.addClassName("actions");
        return buttons;
    }

    private void look() {
        var overtaken = draft.overtaken();
        if (!overtaken.isEmpty()) overtaken();
        else say(drafts.faults(scope, draft));
    }

    private void publish() {
        switch (drafts.publish(scope, draft.course())) {
            case Outcome.Published _ -> published.run();
            case Outcome.Faulty faulty -> say(faulty.faults());
            case Outcome.Overtaken _ -> overtaken();
        }
    }

    private void overtaken() {
        new Markup().element("p", getTranslation("authoring.gate.overtaken")).into(said);
    }

    private void say(List<Fault> faults) {
        if (faults.isEmpty()) {
            new Markup().element("p", getTranslation("authoring.gate.open")).into(said);
            return;
        }
        var markup = new Markup()
                .element("p", getTranslation("authoring.gate.closed", faults.size()))
                .open("ul", "class", "findings");
        for (var fault : faults) {
            markup.open("li", "class", "error");
            draft.outline().modules().stream()
                    .flatMap(module -> module.lessons().stream())
                    .flatMap(lesson -> lesson.texts().stream())
                    .filter(text -> text.file().path().equals(fault.file()))
                    .findFirst()
                    .ifPresentOrElse(
                            text -> markup.openLink(StudioAddress.of(text.file()))
                                    .text(name(fault))
                                    .close(),
                            () -> markup.text(name(fault)));
            markup.element("span", fault.message()).close();
        }
        markup.close().into(said);
    }

    private static String name(Fault fault) {
        return fault.file().substring(fault.file().indexOf('/') + 1) + ", " + fault.line() + ": ";
    }
}
