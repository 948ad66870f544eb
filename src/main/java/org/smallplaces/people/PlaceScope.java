package org.smallplaces.people;

import org.smallplaces.places.Place;
import org.smallplaces.places.PlacePath;

/**
 * A place and all below it, as a person with a role there may see it. Only {@link People} makes one, after it
 * has looked at the roles: whoever asks for a scope as an argument cannot forget the question.
 */
public final class PlaceScope {

    private final Place place;
    private final PersonId holder;

    PlaceScope(Place place, PersonId holder) {
        this.place = place;
        this.holder = holder;
    }

    public Place place() {
        return place;
    }

    public PlacePath path() {
        return place.path();
    }

    /** Who looks through this scope. */
    public PersonId holder() {
        return holder;
    }
}
