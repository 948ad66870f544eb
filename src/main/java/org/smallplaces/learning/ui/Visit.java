package org.smallplaces.learning.ui;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Reading;
import org.smallplaces.shell.Language;

/** A module's check as somebody has opened it. */
record Visit(Course course, CourseModule module, Reading reading) {

    String question(int number, Language language) {
        return LearnAddress.question(course.id(), module.id(), number, reading, language);
    }

    String door(Language language) {
        return LearnAddress.check(course.id(), module.id(), reading, language);
    }
}
