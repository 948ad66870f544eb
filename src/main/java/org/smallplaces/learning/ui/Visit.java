package org.smallplaces.learning.ui;

import java.util.Optional;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.CheckId;
import org.smallplaces.shell.Language;

/**
 * A check as somebody has opened it.
 *
 * @param module empty for the final of the course
 */
record Visit(Course course, Optional<CourseModule> module, Reading reading) {

    CheckId check() {
        return module.map(known -> CheckId.of(known.id())).orElse(CheckId.FINAL);
    }

    String question(int number, Language language) {
        return LearnAddress.question(course.id(), check(), number, reading, language);
    }

    String door(Language language) {
        return door(reading, language);
    }

    String door(Reading other, Language language) {
        return LearnAddress.check(course.id(), check(), other, language);
    }

    /** The module's title, or the course's for its final. */
    String title(Language language) {
        return module.map(known -> known.words(language).title())
                .orElseGet(() -> course.words(language).title());
    }

    int questions() {
        return module.map(known -> known.check().questions())
                .orElseGet(() -> course.finalCheck().map(FinalCheck::questions).orElse(0));
    }

    int minutes() {
        return module.map(known -> known.check().minutes())
                .orElseGet(() -> course.finalCheck().map(FinalCheck::minutes).orElse(0));
    }
}
