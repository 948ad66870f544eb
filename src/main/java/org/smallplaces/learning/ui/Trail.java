package org.smallplaces.learning.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageLink;

/** Where you are: the course, the module, and the lesson; without a lesson its check, without a module the final. */
class Trail extends Nav {

    Trail(Course course, Optional<CourseModule> module, Optional<Lesson> lesson, Language language) {
        addClassNames("quiet", "trail");
        setAriaLabel(getTranslation("learning.trail"));
        add(new PageLink(LearnAddress.of(course.id()), course.words(language).title()));
        module.ifPresent(known -> step(known.words(language).title()));
        step(module.map(known -> inModule(known, lesson)).orElseGet(() -> getTranslation("learning.trail.final")));
    }

    private String inModule(CourseModule module, Optional<Lesson> lesson) {
        return lesson.map(known -> getTranslation(
                        "learning.trail.lesson",
                        module.lessons().indexOf(known) + 1,
                        module.lessons().size()))
                .orElseGet(() -> getTranslation("learning.trail.check"));
    }

    private void step(String words) {
        add(new Span(" / "), new Span(words));
    }
}
