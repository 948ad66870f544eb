package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.smallplaces.courses.FinalCheck;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;

/** The final at the end of the path. */
class FinalPath extends Section {

    FinalPath(Progress progress, FinalCheck rule, Language language) {
        var passed = progress.hasPassedFinal();
        var ready = progress.isReadyForFinal();
        var link = new PathStep(
                LearnAddress.check(progress.course().id(), CheckId.FINAL, ReadingChoice.remembered(), language),
                1,
                getTranslation("learning.final-of", rule.questions()),
                passed ? "done" : ready ? "now" : "later",
                getTranslation(passed ? "learning.passed" : ready ? "learning.check-ready" : "learning.final-later"));
        var path = new OrderedList(new ListItem(link));
        path.addClassName("path");
        var time = new Paragraph(getTranslation("learning.final-time", rule.minutes()));
        time.addClassName("quiet");
        add(new H3(getTranslation("learning.final-heading")), new Paragraph(getTranslation("learning.final-line")));
        add(time, path);
    }
}
