package org.smallplaces.certificates;

import java.util.Optional;
import java.util.UUID;

/** Identifies an export. */
public record ExportId(UUID value) {

    /** The id written in an address; empty for what could be none. */
    public static Optional<ExportId> read(String text) {
        try {
            return Optional.of(new ExportId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static ExportId fresh() {
        return new ExportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
