package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.Lesson;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageLink;

/** The one thing to do next in a course, with the button that does it. */
class NextStep extends Div {

    NextStep(Progress progress, Language language) {
        addClassName("next-step");
        var course = progress.course().id();
        switch (progress.next()) {
            case Progress.Step.ReadLesson(var module, var lesson) ->
                lesson(course, module, lesson, progress.started(), language);
            case Progress.Step.TakeCheck(var module) -> check(course, module, language);
            case Progress.Step.TakeFinal() -> takeFinal(progress.course(), language);
            case Progress.Step.Finished() -> finished();
        }
    }

    private void lesson(CourseId course, CourseModule module, Lesson lesson, boolean started, Language language) {
        var reading = ReadingChoice.remembered();
        var title = lesson.text(language, reading).title();
        var number = module.lessons().indexOf(lesson) + 1;
        show(
                getTranslation("learning.next.lesson", title),
                getTranslation(
                        "learning.next.lesson-line", module.words(language).title(), number, lesson.minutes()),
                new PageLink(
                        LearnAddress.lesson(course, module.id(), lesson.id(), reading, language),
                        getTranslation(started ? "learning.next.continue" : "learning.next.begin")));
    }

    private void check(CourseId course, CourseModule module, Language language) {
        show(
                getTranslation("learning.next.check", module.words(language).title()),
                getTranslation("learning.next.check-line", module.check().questions()),
                new PageLink(
                        LearnAddress.check(course, CheckId.of(module.id()), ReadingChoice.remembered(), language),
                        getTranslation("learning.next.to-check")));
    }

    private void takeFinal(Course course, Language language) {
        show(
                getTranslation("learning.next.final"),
                getTranslation(
                        "learning.next.check-line",
                        course.finalCheck().map(FinalCheck::questions).orElse(0)),
                new PageLink(
                        LearnAddress.check(course.id(), CheckId.FINAL, ReadingChoice.remembered(), language),
                        getTranslation("learning.next.to-final")));
    }

    private void finished() {
        show(
                getTranslation("learning.next.finished"),
                getTranslation("learning.next.finished-line"),
                new PageLink("/certificates", getTranslation("learning.next.to-certificates")));
    }

    private void show(String title, String line, PageLink link) {
        var quiet = new Paragraph(line);
        quiet.addClassName("quiet");
        add(new Div(new H2(title), quiet), link.asButton());
    }
}
