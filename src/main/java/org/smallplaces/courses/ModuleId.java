package org.smallplaces.courses;

/** Names a module within its course. */
public record ModuleId(String slug) {
    public ModuleId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
