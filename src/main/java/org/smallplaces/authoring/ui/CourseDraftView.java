package org.smallplaces.authoring.ui;

import java.util.Optional;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.annotation.security.RolesAllowed;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.authoring.Drafts;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.shell.Page;
import org.smallplaces.shell.PageHeading;

/** A course as trainers see it: every text with where it stands, what was done to it, and the gate to publishing. */
@Route("studio/:course")
@RolesAllowed("TRAINER")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/administration.css")
@StyleSheet("styles/studio.css")
class CourseDraftView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Drafts drafts;
    private final Trainers trainers;
    private final WritersNames names;
    private String title = "";

    CourseDraftView(Drafts drafts, Trainers trainers, WritersNames names) {
        this.drafts = drafts;
        this.trainers = trainers;
        this.names = names;
        addClassName("studio");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var scope = trainers.scope();
        var draft = scope.flatMap(known -> StudioPlace.course(event).flatMap(id -> drafts.draft(known, id)));
        draft.ifPresentOrElse(
                known -> show(scope.orElseThrow(), known), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void show(PlaceScope scope, CourseDraft draft) {
        title = draft.outline().title(language());
        add(
                new StudioTrail(Optional.empty(), language()),
                new PageHeading(title),
                new Paragraph(getTranslation("authoring.course.published", draft.revision())),
                new Paragraph(getTranslation(
                        "authoring.course.changed", draft.changes().size())),
                new PublishGate(drafts, scope, draft, () -> again(scope, draft)),
                new TextTable(draft, language()),
                new ActsOfCourse(drafts.acts(scope, draft.course()), names, language()));
    }

    private void again(PlaceScope scope, CourseDraft before) {
        removeAll();
        drafts.draft(scope, before.course()).ifPresent(draft -> show(scope, draft));
    }
}
