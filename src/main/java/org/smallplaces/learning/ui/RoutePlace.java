package org.smallplaces.learning.ui;

import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.router.BeforeEnterEvent;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;

/** What an address names; empty for what could be no name at all. */
final class RoutePlace {

    private RoutePlace() {}

    static Optional<CourseId> course(BeforeEnterEvent event) {
        return named(event, "course", CourseId::new);
    }

    static Optional<ModuleId> module(BeforeEnterEvent event) {
        return named(event, "module", ModuleId::new);
    }

    static Optional<LessonId> lesson(BeforeEnterEvent event) {
        return named(event, "lesson", LessonId::new);
    }

    private static <T> Optional<T> named(BeforeEnterEvent event, String part, Function<String, T> read) {
        try {
            return event.getRouteParameters().get(part).map(read);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
