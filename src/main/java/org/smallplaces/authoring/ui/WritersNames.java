package org.smallplaces.authoring.ui;

import org.springframework.stereotype.Component;

import org.smallplaces.people.People;
import org.smallplaces.people.PersonId;

/** The names of those who write, as the studio shows them to each other. */
@Component
class WritersNames {

    private final People people;

    WritersNames(People people) {
        this.people = people;
    }

    /** The name of somebody who has written; empty when their account is gone. */
    String of(PersonId id) {
        return people.find(id).map(person -> person.name().value()).orElse("");
    }
}
