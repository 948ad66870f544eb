package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.CheckId;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageLink;

/** The end of a lesson: back, or say that it is read and go on. */
class LessonFoot extends Div {

    LessonFoot(Course course, CourseModule module, Lesson lesson, Reading reading, Language language, Runnable finish) {
        addClassName("foot");
        module.before(lesson)
                .ifPresent(before -> add(new PageLink(
                                LearnAddress.lesson(course.id(), module.id(), before.id(), reading, language),
                                getTranslation("learning.back"))
                        .asSecondButton()));
        var next = module.after(lesson)
                .map(after -> LearnAddress.lesson(course.id(), module.id(), after.id(), reading, language))
                .orElseGet(() -> LearnAddress.check(course.id(), CheckId.of(module.id()), reading, language));
        var words = module.after(lesson).isPresent() ? "learning.read-next" : "learning.read-check";
        var done = new NativeButton(getTranslation(words), click -> {
            finish.run();
            click.getSource().getUI().ifPresent(ui -> LearnAddress.open(ui, next));
        });
        done.addClassName("button");
        add(done);
    }
}
