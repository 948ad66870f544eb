package org.smallplaces.learning;

import java.util.UUID;

/** Identifies one try at a module's check. */
public record AttemptId(UUID value) {

    static AttemptId fresh() {
        return new AttemptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
