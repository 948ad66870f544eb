package org.smallplaces.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.authoring.Drafts;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.shell.Markup;
import org.smallplaces.shell.Page;
import org.smallplaces.shell.PageHeading;

/** The courses that a trainer writes. */
@Route("studio")
@Menu(title = "authoring.menu", order = 4)
@RolesAllowed("TRAINER")
@StyleSheet("styles/studio.css")
class StudioView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Drafts drafts;
    private final Trainers trainers;

    StudioView(Drafts drafts, Trainers trainers) {
        this.drafts = drafts;
        this.trainers = trainers;
        addClassName("studio");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        trainers.scope().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("authoring.title"));
    }

    private void show(PlaceScope scope) {
        add(new PageHeading(getTranslation("authoring.title")), new Paragraph(getTranslation("authoring.lead")));
        var courses = drafts.courses(scope);
        if (courses.isEmpty())
            add(new Paragraph(
                    getTranslation("authoring.no-course", scope.place().name(language()))));
        for (var course : courses) drafts.draft(scope, course.id()).ifPresent(draft -> add(card(draft)));
    }

    private Div card(CourseDraft draft) {
        var card = new Div();
        card.addClassName("card");
        new Markup()
                .open("h2")
                .openLink(StudioAddress.of(draft.course()))
                .text(draft.outline().title(language()))
                .close()
                .close()
                .element("p", getTranslation("authoring.course.published", draft.revision()))
                .element(
                        "p",
                        getTranslation(
                                "authoring.course.changed", draft.changes().size()))
                .into(card);
        return card;
    }
}
