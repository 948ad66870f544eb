package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;

/**
 * A module on the path: for whom it is, how much of it is done, its lessons in order, and its check. The module in
 * which somebody stands is open; the others open on a press.
 */
class ModulePath extends Section {

    private final Progress progress;
    private final CourseModule module;
    private final Language language;

    ModulePath(Progress progress, CourseModule module, Language language) {
        this.progress = progress;
        this.module = module;
        this.language = language;
        addClassName("module");
        var words = module.words(language);
        var number = progress.course().modules().indexOf(module) + 1;
        var path = new OrderedList();
        path.addClassName("path");
        for (var lesson : module.lessons()) path.add(step(lesson));
        path.add(check());
        var lessons = new NativeDetails(new Span(getTranslation("learning.lessons-and-check")), path);
        lessons.setOpen(isHere());
        add(
                new H3(getTranslation("learning.module", number, words.title())),
                new Paragraph(words.summary()),
                quiet(WorkWords.of(this, module, language)),
                quiet(getTranslation(
                        progress.hasPassed(module) ? "learning.module-passed" : "learning.module-time",
                        progress.finishedIn(module),
                        module.lessons().size(),
                        module.minutes())),
                lessons);
    }

    private boolean isHere() {
        return switch (progress.next()) {
            case Progress.Step.ReadLesson reading -> reading.module().equals(module);
            case Progress.Step.TakeCheck check -> check.module().equals(module);
            case Progress.Step.TakeFinal _, Progress.Step.Finished _ -> false;
        };
    }

    private ListItem step(Lesson lesson) {
        var reading = ReadingChoice.remembered();
        var finished = progress.hasFinished(module, lesson);
        return new ListItem(new PathStep(
                LearnAddress.lesson(progress.course().id(), module.id(), lesson.id(), reading, language),
                module.lessons().indexOf(lesson) + 1,
                lesson.text(language, reading).title(),
                finished ? "done" : "later",
                getTranslation(finished ? "learning.finished" : "learning.minutes", lesson.minutes())));
    }

    private ListItem check() {
        var passed = progress.hasPassed(module);
        var ready = progress.isReadyForCheck(module);
        return new ListItem(new PathStep(
                LearnAddress.check(
                        progress.course().id(), CheckId.of(module.id()), ReadingChoice.remembered(), language),
                module.lessons().size() + 1,
                getTranslation("learning.check-of", module.check().questions()),
                passed ? "done" : ready ? "now" : "later",
                getTranslation(passed ? "learning.passed" : ready ? "learning.check-ready" : "learning.check-later")));
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
