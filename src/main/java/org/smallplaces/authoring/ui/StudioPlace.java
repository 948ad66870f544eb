package org.smallplaces.authoring.ui;

import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.router.BeforeEnterEvent;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;

/** What an address of the studio names; empty for what could be no name at all. */
final class StudioPlace {

    private StudioPlace() {}

    static Optional<CourseId> course(BeforeEnterEvent event) {
        return named(event, "course", CourseId::new);
    }

    /** The text of a lesson; that in the first language where the address names none. */
    static Optional<LessonFile> text(BeforeEnterEvent event, CourseDraft draft) {
        var outline = draft.outline();
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(StudioAddress.TEXT)
                .orElse(outline.languages().getFirst().tag());
        var module = named(event, "module", ModuleId::new).flatMap(outline::module);
        return named(event, "lesson", LessonId::new)
                .flatMap(lesson -> module.filter(known -> known.lesson(lesson).isPresent())
                        .flatMap(known -> TextChoice.named(wanted, outline.languages())
                                .map(choice -> choice.of(draft.course(), known.folder(), lesson))));
    }

    private static <T> Optional<T> named(BeforeEnterEvent event, String part, Function<String, T> read) {
        try {
            return event.getRouteParameters().get(part).map(read);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
