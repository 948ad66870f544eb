package org.smallplaces.places;

import java.util.UUID;

/** Identifies a place for good, whatever it is called. */
public record PlaceId(UUID value) {

    static PlaceId fresh() {
        return new PlaceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
