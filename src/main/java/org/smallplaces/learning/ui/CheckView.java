package org.smallplaces.learning.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.Checks;
import org.smallplaces.learning.Learning;
import org.smallplaces.people.CurrentPerson;
import org.smallplaces.people.PersonId;
import org.smallplaces.shell.Page;

/**
 * The check of a module, or the final of a course: what it is, its questions one a page, and how it went. The address holds the number of a
 * question; what was answered is in the database, so any device goes on at the same place.
 */
@Route("learn/:course/:module/check")
@RouteAlias("learn/:course/final")
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
        var reading = ReadingChoice.of(event.getLocation());
        var visit = RoutePlace.course(event)
                .flatMap(library::newest)
                .flatMap(course -> reading.flatMap(chosen -> visit(course, chosen, event)));
        if (visit.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(visit.get(), event);
    }

    private static Optional<Visit> visit(Course course, Reading reading, BeforeEnterEvent event) {
        if (event.getRouteParameters().get("module").isEmpty())
            return course.finalCheck().map(_ -> new Visit(course, Optional.empty(), reading));
        return RoutePlace.module(event)
                .flatMap(course::module)
                .map(module -> new Visit(course, Optional.of(module), reading));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void show(Visit visit, BeforeEnterEvent event) {
        var asked = asked(event.getLocation());
        var attempt = checks.newest(person, visit.course().id(), visit.check());
        if (asked < 0) event.rerouteToError(NotFoundException.class);
        else if (asked > 0 && attempt.isPresent()) question(visit, attempt.get(), asked, event);
        else door(visit, attempt);
    }

    /** Before the first question, and after the last. */
    private void door(Visit visit, Optional<Attempt> attempt) {
        title = getTranslation(
                        visit.module().isPresent() ? "learning.check.title" : "learning.final.title",
                        visit.title(language()))
                + " – " + visit.course().words(language()).title();
        var progress = learning.in(visit.course().id(), person).orElseThrow();
        frame(visit, "", new CheckDoor(visit, progress, attempt, checks::harmfulAt, () -> begin(visit), language()));
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
                        given -> checks.answer(person, visit.course().id(), visit.check(), number, given)));
    }

    private void frame(Visit visit, String query, Component content) {
        var body = new Div(content);
        body.addClassNames("ask", visit.reading() == Reading.EASY ? "easy" : "plainly");
        add(
                new Trail(visit.course(), visit.module(), Optional.empty(), language()),
                new ReadingSwitch(visit.reading(), other -> visit.door(other, language()) + query),
                body);
    }

    private void begin(Visit visit) {
        checks.begin(person, visit.course().id(), visit.check());
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
