package org.smallplaces.learning;

import java.util.UUID;

/** Identifies one person's way through one course. */
public record EnrolmentId(UUID value) {

    static EnrolmentId fresh() {
        return new EnrolmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
