package org.smallplaces.learning.ui;

import java.util.Optional;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.smallplaces.courses.Reading;
import org.smallplaces.shell.PageLanguage;

/**
 * Standard or easy read: as the address says, else as chosen before on this device. Easy read can say something
 * about a person's health, so the choice is kept on the device and nowhere else.
 */
final class ReadingChoice {

    private static final String NAME = "reading";

    private ReadingChoice() {}

    /** The reading of a page; empty when its address names one that does not exist. */
    static Optional<Reading> of(Location location) {
        var named = location.getQueryParameters().getSingleParameter(NAME);
        if (named.isEmpty()) return Optional.of(remembered());
        var reading = Reading.of(named.get());
        reading.filter(chosen -> chosen != remembered()).ifPresent(ReadingChoice::remember);
        return reading;
    }

    static Reading remembered() {
        return VaadinService.getCurrentRequest() instanceof VaadinServletRequest request
                ? of(request.getHttpServletRequest())
                : Reading.STANDARD;
    }

    static Reading of(HttpServletRequest request) {
        return PageLanguage.cookie(request, NAME).flatMap(Reading::of).orElse(Reading.STANDARD);
    }

    private static void remember(Reading reading) {
        if (VaadinService.getCurrentResponse() instanceof VaadinServletResponse response)
            PageLanguage.remember(response.getHttpServletResponse(), NAME, reading.inAddress());
    }
}
