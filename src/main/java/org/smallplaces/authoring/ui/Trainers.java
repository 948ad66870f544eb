package org.smallplaces.authoring.ui;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.smallplaces.people.CurrentPerson;
import org.smallplaces.people.People;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.people.Role;

/** For which place the person who asks is a trainer. */
@Component
class Trainers {

    private final People people;
    private final CurrentPerson current;

    Trainers(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    /** The highest place at which they train. */
    Optional<PlaceScope> scope() {
        var me = current.get().id();
        return people.placesHeld(me, Role.TRAINER).stream()
                .findFirst()
                .flatMap(place -> people.scope(me, Role.TRAINER, place.id()));
    }
}
