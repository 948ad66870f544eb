package org.smallplaces.courses;

import java.util.regex.Pattern;

/** The one shape of a name that stands in addresses and file names. */
final class Slug {

    static final int LONGEST = 80;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** @throws IllegalArgumentException for anything but lower-case letters, digits and single hyphens, at most 80 */
    static void check(String text) {
        if (!fits(text))
            throw new IllegalArgumentException("Not a name of lower-case letters, digits and hyphens: " + text);
    }

    static boolean fits(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
