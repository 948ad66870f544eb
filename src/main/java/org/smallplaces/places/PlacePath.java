package org.smallplaces.places;

import java.util.regex.Pattern;

/**
 * Where a place stands in the tree: the codes from the top, such as {@code /orvena/orvena-north/sel-marin/}.
 * What lies below a place begins with its path.
 */
public record PlacePath(String value) {
    private static final int LONGEST = 400;
    private static final Pattern SHAPE = Pattern.compile("/([a-z0-9-]+/)+");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    public PlacePath {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("Not the path of a place: " + value);
    }

    static PlacePath top(String code) {
        return new PlacePath("/" + checked(code) + "/");
    }

    PlacePath child(String code) {
        return new PlacePath(value + checked(code) + "/");
    }

    // A code with a slash would found a place somewhere else in the tree.
    private static String checked(String code) {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("Not the code of a place: " + code);
        return code;
    }

    /** Whether the other place is this one or lies below it. */
    public boolean covers(PlacePath other) {
        return other.value.startsWith(value);
    }

    /** Whether no place lies above this one. */
    public boolean isTop() {
        return value.indexOf('/', 1) == value.length() - 1;
    }

    /** The pattern for SQL {@code like} that finds this place and all below it. Codes hold no wild cards. */
    public String below() {
        return value + "%";
    }
}
