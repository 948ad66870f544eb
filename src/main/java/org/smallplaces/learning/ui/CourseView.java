package org.smallplaces.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Progress;
import org.smallplaces.people.CurrentPerson;
import org.smallplaces.shell.Page;
import org.smallplaces.shell.PageHeading;

/** A course: its street, what comes next, and the path through its modules and lessons. */
@Route("learn/:course")
@PermitAll
class CourseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Learning learning;
    private final CurrentPerson current;
    private String title = "";

    CourseView(Learning learning, CurrentPerson current) {
        this.learning = learning;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoutePlace.course(event)
                .flatMap(course -> learning.in(course, current.get().id()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void show(Progress progress) {
        var words = progress.course().words(language());
        title = words.title();
        var sentence = PathWords.street(this, progress);
        var card = new Div(
                new Street(progress, sentence),
                new Paragraph(sentence),
                new Paragraph(PathWords.time(this, progress)),
                new NextStep(progress, language()));
        card.addClassNames("card", "course-card");
        var summary = new Paragraph(words.summary());
        summary.addClassName("lead");
        removeAll();
        add(new PageHeading(title), summary, card, new H2(getTranslation("learning.path")), work(progress));
        for (var module : progress.path().modules()) add(new ModulePath(progress, module, language()));
        progress.course().finalCheck().ifPresent(rule -> add(new FinalPath(progress, rule, language())));
        others(progress);
    }

    private Component work(Progress progress) {
        return new WorkChoice(progress, chosen -> {
            learning.work(current.get().id(), progress.course().id(), chosen);
            learning.in(progress.course().id(), current.get().id()).ifPresent(this::show);
        });
    }

    private void others(Progress progress) {
        if (progress.path().others().isEmpty()) return;
        add(new H2(getTranslation("learning.others")), new Paragraph(getTranslation("learning.others-line")));
        for (var module : progress.path().others()) add(new ModulePath(progress, module, language()));
    }
}
