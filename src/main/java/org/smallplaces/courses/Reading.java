package org.smallplaces.courses;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two forms that every lesson and question has. */
public enum Reading {
    STANDARD,
    EASY;

    /** The reading named in an address, {@code standard} or {@code easy}. */
    public static Optional<Reading> of(String address) {
        return Arrays.stream(values())
                .filter(reading -> reading.inAddress().equals(address))
                .findFirst();
    }

    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
