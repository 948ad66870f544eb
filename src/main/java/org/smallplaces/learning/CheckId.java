package org.smallplaces.learning;

import java.util.Optional;

import org.smallplaces.courses.ModuleId;

/** Which check of a course: that of a module, by the module's name, or the final. */
public record CheckId(String slug) {

    /** The final of a course. No module can be called so. */
    public static final CheckId FINAL = new CheckId("final");

    public static CheckId of(ModuleId module) {
        return new CheckId(module.slug());
    }

    public boolean isFinal() {
        return equals(FINAL);
    }

    /** The module whose check it is; empty for the final. */
    public Optional<ModuleId> module() {
        return isFinal() ? Optional.empty() : Optional.of(new ModuleId(slug));
    }

    @Override
    public String toString() {
        return slug;
    }
}
