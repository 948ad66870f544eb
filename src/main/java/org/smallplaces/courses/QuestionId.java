package org.smallplaces.courses;

/** Names a question within its module's bank. */
public record QuestionId(String slug) {
    public QuestionId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
