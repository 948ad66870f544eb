package org.smallplaces.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** An address that a person signs in with; always lower case, so that databases need not agree on case. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("Not an e-mail address: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
