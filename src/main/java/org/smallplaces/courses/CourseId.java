package org.smallplaces.courses;

/** Names a course, as in its address: lower-case letters, digits and hyphens. */
public record CourseId(String slug) {
    public CourseId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
