package org.smallplaces.reports.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.smallplaces.people.CurrentPerson;
import org.smallplaces.people.People;
import org.smallplaces.people.Role;
import org.smallplaces.shell.Page;

/** Leads an administrator to the completions of the highest place that they administer. */
@Route("places")
@Menu(title = "reports.menu", order = 5)
@RolesAllowed("ADMINISTRATOR")
class PlacesView extends Page implements BeforeEnterObserver {

    private final People people;
    private final CurrentPerson current;

    PlacesView(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        people.placesHeld(current.get().id(), Role.ADMINISTRATOR).stream()
                .findFirst()
                .ifPresentOrElse(
                        place -> lead(event, "places/" + place.id()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    // When a page begins here, the client would put the old address back over that of a mere forward.
    private static void lead(BeforeEnterEvent event, String address) {
        if (event.getTrigger() == NavigationTrigger.PAGE_LOAD) event.forwardToUrl("/" + address);
        else event.forwardTo(address);
    }
}
