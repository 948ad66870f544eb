package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Section;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Markup;

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
        var html = new Markup()
                .element("h3", getTranslation("learning.module", number, words.title()))
                .element("p", words.summary())
                .quiet(WorkWords.of(this, module, language))
                .quiet(getTranslation(
                        progress.hasPassed(module) ? "learning.module-passed" : "learning.module-time",
                        progress.finishedIn(module),
                        module.lessons().size(),
                        module.minutes()));
        if (isHere()) html.open("details", "open", "");
        else html.open("details");
        html.element("summary", getTranslation("learning.lessons-and-check"))
                .add(steps())
                .close()
                .into(this);
    }

    private boolean isHere() {
        return switch (progress.next()) {
            case Progress.Step.ReadLesson reading -> reading.module().equals(module);
            case Progress.Step.TakeCheck check -> check.module().equals(module);
            case Progress.Step.TakeFinal _, Progress.Step.Finished _ -> false;
        };
    }

    private Markup steps() {
        var steps = new PathSteps();
        for (var lesson : module.lessons()) step(lesson, steps);
        var passed = progress.hasPassed(module);
        var ready = progress.isReadyForCheck(module);
        steps.step(
                LearnAddress.check(
                        progress.course().id(), CheckId.of(module.id()), ReadingChoice.remembered(), language),
                getTranslation("learning.check-of", module.check().questions()),
                passed ? "done" : ready ? "now" : "later",
                getTranslation(passed ? "learning.passed" : ready ? "learning.check-ready" : "learning.check-later"));
        return steps.done();
    }

    private void step(Lesson lesson, PathSteps steps) {
        var reading = ReadingChoice.remembered();
        var finished = progress.hasFinished(module, lesson);
        steps.step(
                LearnAddress.lesson(progress.course().id(), module.id(), lesson.id(), reading, language),
                lesson.text(language, reading).title(),
                finished ? "done" : "later",
                getTranslation(finished ? "learning.finished" : "learning.minutes", lesson.minutes()));
    }
}
