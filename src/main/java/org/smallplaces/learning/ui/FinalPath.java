package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Section;

import org.smallplaces.courses.FinalCheck;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Markup;

/** The final at the end of the path. */
class FinalPath extends Section {

    FinalPath(Progress progress, FinalCheck rule, Language language) {
        var passed = progress.hasPassedFinal();
        var ready = progress.isReadyForFinal();
        var step = new PathSteps()
                .step(
                        LearnAddress.check(progress.course().id(), CheckId.FINAL, ReadingChoice.remembered(), language),
                        getTranslation("learning.final-of", rule.questions()),
                        passed ? "done" : ready ? "now" : "later",
                        getTranslation(
                                passed ? "learning.passed" : ready ? "learning.check-ready" : "learning.final-later"));
        new Markup()
                .element("h3", getTranslation("learning.final-heading"))
                .element("p", getTranslation("learning.final-line"))
                .quiet(getTranslation("learning.final-time", rule.minutes()))
                .add(step.done())
                .into(this);
    }
}
