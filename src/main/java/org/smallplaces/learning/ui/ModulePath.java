package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageLink;

/** A module on the path: its lessons in order, and its check. */
class ModulePath extends Section {

    private final Progress progress;
    private final CourseModule module;
    private final Language language;

    ModulePath(Progress progress, CourseModule module, Language language) {
        this.progress = progress;
        this.module = module;
        this.language = language;
        var words = module.words(language);
        var number = progress.course().modules().indexOf(module) + 1;
        var time = new Paragraph(
                getTranslation("learning.module-time", module.lessons().size(), module.minutes()));
        time.addClassName("quiet");
        var path = new OrderedList();
        path.addClassName("path");
        for (var lesson : module.lessons()) path.add(step(lesson));
        path.add(check());
        add(
                new H3(getTranslation("learning.module", number, words.title())),
                new Paragraph(words.summary()),
                time,
                path);
    }

    private ListItem step(Lesson lesson) {
        var reading = ReadingChoice.remembered();
        var finished = progress.hasFinished(module, lesson);
        var link = new PageLink(
                LearnAddress.lesson(progress.course().id(), module.id(), lesson.id(), reading, language),
                number(module.lessons().indexOf(lesson) + 1),
                new Span(lesson.text(language, reading).title()),
                state(
                        finished ? "done" : "later",
                        finished ? "learning.finished" : "learning.minutes",
                        lesson.minutes()));
        return new ListItem(link);
    }

    private ListItem check() {
        var passed = progress.hasPassed(module);
        var ready = progress.isReadyForCheck(module);
        var key = passed ? "learning.passed" : ready ? "learning.check-ready" : "learning.check-later";
        var link = new PageLink(
                LearnAddress.check(progress.course().id(), module.id(), ReadingChoice.remembered(), language),
                number(module.lessons().size() + 1),
                new Span(getTranslation("learning.check-of", module.check().questions())),
                state(
                        passed ? "done" : ready ? "now" : "later",
                        key,
                        module.check().minutes()));
        return new ListItem(link);
    }

    // The list numbers its items for those who hear it; this number is for the eye.
    private static Span number(int number) {
        var shown = new Span(Integer.toString(number));
        shown.addClassName("n");
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }

    private Span state(String kind, String key, int minutes) {
        var state = new Span(getTranslation(key, minutes));
        state.addClassNames("state", kind);
        return state;
    }
}
