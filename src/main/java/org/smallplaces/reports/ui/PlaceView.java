package org.smallplaces.reports.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.annotation.security.RolesAllowed;

import org.smallplaces.certificates.Exports;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.people.CurrentPerson;
import org.smallplaces.people.People;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.people.Role;
import org.smallplaces.places.PlaceId;
import org.smallplaces.places.Places;
import org.smallplaces.reports.CompletionReport;
import org.smallplaces.shell.Page;
import org.smallplaces.shell.PageHeading;

/** Who completed what in a place and below it, and the export of their certificates. */
@Route("places/:place")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/administration.css")
class PlaceView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CompletionReport report;
    private final Exports exports;
    private final CourseLibrary library;
    private final Places places;
    private final People people;
    private final CurrentPerson current;
    private String title = "";

    PlaceView(
            CompletionReport report,
            Exports exports,
            CourseLibrary library,
            Places places,
            People people,
            CurrentPerson current) {
        this.report = report;
        this.exports = exports;
        this.library = library;
        this.places = places;
        this.people = people;
        this.current = current;
        addClassName("administration");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("place")
                .flatMap(PlaceId::read)
                .flatMap(place -> people.scope(current.get().id(), Role.ADMINISTRATOR, place))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void show(PlaceScope scope) {
        title = getTranslation("reports.title", scope.place().name(language()));
        var list = new CompletionGrid(report, scope, language());
        var panel = new ExportPanel(exports, scope, language(), list::filter);
        var within = people.placesHeld(scope.holder(), Role.ADMINISTRATOR).stream()
                .flatMap(held -> places.within(held.path()).stream())
                .distinct()
                .toList();
        var filters = new CompletionFilters(
                scope.place(), within, library.courses(), report.months(scope), language(), list::show);
        var privacy = new Paragraph(getTranslation("reports.private"));
        privacy.addClassName("quiet");
        add(new PageHeading(title), new Paragraph(getTranslation("reports.lead")), privacy, filters, list, panel);
    }
}
