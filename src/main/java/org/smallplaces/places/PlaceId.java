package org.smallplaces.places;

import java.util.Optional;
import java.util.UUID;

/** Identifies a place for good, whatever it is called. */
public record PlaceId(UUID value) {

    /** The id written in an address; empty for what could be none. */
    public static Optional<PlaceId> read(String text) {
        try {
            return Optional.of(new PlaceId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static PlaceId fresh() {
        return new PlaceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
