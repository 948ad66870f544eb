package org.smallplaces.certificates;

import java.util.UUID;

/** Identifies an export. */
public record ExportId(UUID value) {

    static ExportId fresh() {
        return new ExportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
