package org.smallplaces.authoring.ui;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonFile;

/** The addresses of the studio. */
final class StudioAddress {

    static final String HOME = "/studio";
    static final String TEXT = "text";

    private StudioAddress() {}

    static String of(CourseId course) {
        return HOME + "/" + course;
    }

    /** The page on which a text is written. */
    static String of(LessonFile file) {
        return of(file.course()) + "/" + file.module() + "/" + file.lesson() + "?" + TEXT + "="
                + TextChoice.of(file).name();
    }
}
