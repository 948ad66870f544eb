package org.smallplaces.people;

import java.text.Normalizer;

/**
 * A person's name as they write it, in any script: letters, marks, spaces, and the few signs that names hold.
 * Kept in Unicode's composed form (NFC). Signs that are no part of a name, emoji among them, are refused,
 * because a certificate could not print them.
 */
public record PersonName(String value) {
    private static final int LONGEST = 120;
    private static final String SIGNS = " '’ʼ-‐.,·・()\u200C\u200D";

    public PersonName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (value.isEmpty() || value.codePoints().allMatch(sign -> SIGNS.indexOf(sign) >= 0))
            throw new IllegalArgumentException("A name is needed.");
        if (value.length() > LONGEST)
            throw new IllegalArgumentException("The name is longer than " + LONGEST + " characters.");
        value.codePoints().filter(sign -> !belongs(sign)).findFirst().ifPresent(sign -> {
            throw new IllegalArgumentException(
                    "A name cannot hold " + Character.toString(sign) + ": write it with letters only.");
        });
        if (Character.getType(value.codePointAt(0)) == Character.NON_SPACING_MARK)
            throw new IllegalArgumentException("A name cannot begin with a mark that belongs on a letter.");
    }

    private static boolean belongs(int sign) {
        return Character.isLetter(sign)
                || Character.isDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK
                || SIGNS.indexOf(sign) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
