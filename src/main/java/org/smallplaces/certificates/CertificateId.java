package org.smallplaces.certificates;

import java.util.UUID;

/** Identifies a certificate in the database; people know it by its number. */
public record CertificateId(UUID value) {

    static CertificateId fresh() {
        return new CertificateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
