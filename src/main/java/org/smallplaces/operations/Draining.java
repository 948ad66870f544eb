package org.smallplaces.operations;

import java.time.Duration;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Empties a server before it is stopped: nobody new comes, whoever is there goes on, and sessions that nobody uses
 * end soon. {@code POST /actuator/drain} on the operators' port begins it, {@code GET} tells how far it is.
 */
@Component
@Endpoint(id = "drain")
class Draining {

    /** Long enough to read a page in peace; whoever takes longer goes on at the same page, on another server. */
    static final Duration IDLE = Duration.ofMinutes(5);

    private final ApplicationAvailability availability;
    private final ApplicationEventPublisher events;
    private final OpenSessions sessions;

    Draining(ApplicationAvailability availability, ApplicationEventPublisher events, OpenSessions sessions) {
        this.availability = availability;
        this.events = events;
        this.sessions = sessions;
    }

    /** How far it is. */
    record State(boolean draining, int sessions) {}

    boolean isOn() {
        return availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC;
    }

    @WriteOperation
    State begin() {
        AvailabilityChangeEvent.publish(events, this, ReadinessState.REFUSING_TRAFFIC);
        sessions.endAfter(IDLE);
        return state();
    }

    @ReadOperation
    State state() {
        return new State(isOn(), sessions.count());
    }
}
