package org.smallplaces.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.Checks;
import org.smallplaces.learning.Learning;
import org.smallplaces.people.CurrentPerson;
import org.smallplaces.people.PersonId;
import org.smallplaces.shell.Page;

/**
 * The check of a module: what it is, its questions one a page, and how it went. The address holds the number of a
 * question; what was answered is in the database, so any device goes on at the same place.
 */
@Route("learn/:course/:module/check")
@PermitAll
class CheckView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Learning learning;
    private final Checks checks;
    private final CourseLibrary library;
    private final PersonId person;
    private String title = "";

    CheckView(Learning learning, Checks checks, CourseLibrary library, CurrentPerson current) {
        this.learning = learning;
        this.checks = checks;
        this.library = library;
        this.person = current.get().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var course = RoutePlace.course(event).flatMap(library::newest);
        var module = course.flatMap(known -> RoutePlace.module(event).flatMap(known::module));
        var reading = ReadingChoice.of(event.getLocation());
        if (module.isEmpty() || reading.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(new Visit(course.orElseThrow(), module.get(), reading.get()), event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void show(Visit visit, BeforeEnterEvent event) {
        var asked = asked(event.getLocation());
        var attempt = checks.newest(person, visit.course().id(), visit.module().id());
        if (asked < 0) event.rerouteToError(NotFoundException.class);
        else if (asked > 0 && attempt.isPresent()) question(visit, attempt.get(), asked, event);
        else door(visit);
    }

    /** Before the first question, and after the last. */
    private void door(Visit visit) {
        var words = visit.module().words(language());
        title = getTranslation("learning.check.title", words.title()) + " – "
                + visit.course().words(language()).title();
        var progress = learning.in(visit.course().id(), person).orElseThrow();
        var attempt = checks.newest(person, visit.course().id(), visit.module().id());
        frame(visit, "", new CheckDoor(visit, progress, attempt, () -> begin(visit), language()));
    }

    private void question(Visit visit, Attempt attempt, int number, BeforeEnterEvent event) {
        var drawn = attempt.at(number);
        var reachable = attempt.open()
                .map(Attempt.Drawn::position)
                .orElse(attempt.questions().size());
        if (drawn.isEmpty() || number > reachable) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = getTranslation(
                        "learning.check.question", number, attempt.questions().size()) + " – "
                + visit.course().words(language()).title();
        var asked = checks.question(attempt, drawn.get());
        frame(
                visit,
                "&question=" + number,
                new QuestionPage(
                        visit,
                        attempt,
                        drawn.get(),
                        asked,
                        language(),
                        choice -> checks.answer(
                                person, visit.course().id(), visit.module().id(), number, choice)));
    }

    private void frame(Visit visit, String query, Component content) {
        var body = new Div(content);
        body.addClassNames("ask", visit.reading() == Reading.EASY ? "easy" : "plainly");
        add(
                new Trail(visit.course(), visit.module(), 0, language()),
                new ReadingSwitch(
                        visit.reading(),
                        other -> LearnAddress.check(
                                        visit.course().id(), visit.module().id(), other, language())
                                + query),
                body);
    }

    private void begin(Visit visit) {
        checks.begin(person, visit.course().id(), visit.module().id());
        getUI().ifPresent(ui -> LearnAddress.open(ui, visit.question(1, language())));
    }

    // 0 where the address names no question, less where it names nonsense.
    private static int asked(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("question")
                .map(number -> number.matches("[1-9][0-9]?") ? Integer.parseInt(number) : -1)
                .orElse(0);
    }
}
