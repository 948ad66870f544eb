package org.smallplaces.people;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person without saying who it is. */
public record PersonId(UUID value) implements Serializable {

    static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
