package org.smallplaces.authoring.ui;

import java.util.Optional;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.annotation.security.RolesAllowed;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.authoring.Drafts;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.Proofreading;
import org.smallplaces.courses.Reading;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.shell.Page;
import org.smallplaces.shell.PageHeading;

/** Two texts of a lesson side by side: one, and the one that it follows or that follows it. */
@Route("studio/:course/:module/:lesson")
@RolesAllowed("TRAINER")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/administration.css")
@StyleSheet("styles/studio.css")
class LessonEditorView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Drafts drafts;
    private final CourseLibrary library;
    private final Trainers trainers;
    private final WritersNames names;
    private String title = "";

    LessonEditorView(Drafts drafts, CourseLibrary library, Trainers trainers, WritersNames names) {
        this.drafts = drafts;
        this.library = library;
        this.trainers = trainers;
        this.names = names;
        addClassName("studio");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var scope = trainers.scope();
        var draft = scope.flatMap(known -> StudioPlace.course(event).flatMap(course -> drafts.draft(known, course)));
        var file = draft.flatMap(known -> StudioPlace.text(event, known));
        file.ifPresentOrElse(
                known -> show(scope.orElseThrow(), draft.orElseThrow(), known),
                () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void show(PlaceScope scope, CourseDraft draft, LessonFile file) {
        var lesson = draft.outline().lesson(file).orElseThrow();
        title = lesson.title(language());
        var desk = new WritingDesk(
                drafts, library, names, scope, new Proofreading(draft.files(), draft.course()), language());
        var source = draft.outline().follows(file).orElse(file);
        var twin = source.equals(file) ? file.in(file.language(), Reading.EASY) : file;
        var twins = new Div(new TextPanel(desk, draft, source), new TextPanel(desk, draft, twin));
        twins.addClassName("twins");
        add(
                new StudioTrail(Optional.of(draft), language()),
                new PageHeading(title),
                new TextsOfLesson(draft, lesson, twin),
                twins);
    }
}
