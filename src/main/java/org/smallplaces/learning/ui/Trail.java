package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageLink;

/** Where you are: the course, the module, and the lesson's number; 0 stands for the check. */
class Trail extends Nav {

    Trail(Course course, CourseModule module, int lesson, Language language) {
        addClassNames("quiet", "trail");
        setAriaLabel(getTranslation("learning.trail"));
        var here = lesson == 0
                ? getTranslation("learning.trail.check")
                : getTranslation(
                        "learning.trail.lesson", lesson, module.lessons().size());
        add(
                new PageLink(
                        LearnAddress.of(course.id()), course.words(language).title()),
                new Span(" / "),
                new Span(module.words(language).title()),
                new Span(" / "),
                new Span(here));
    }
}
