package org.smallplaces.courses;

/** Names a lesson within its module. */
public record LessonId(String slug) {
    public LessonId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
