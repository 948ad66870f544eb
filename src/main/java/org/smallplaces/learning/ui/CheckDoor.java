package org.smallplaces.learning.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageHeading;
import org.smallplaces.shell.PageLink;

/** What stands before a check's first question and after its last: what it is, or how it went. */
class CheckDoor extends Div {

    private final Visit visit;
    private final Language language;
    private final Runnable begin;

    CheckDoor(Visit visit, Progress progress, Optional<Attempt> attempt, Runnable begin, Language language) {
        this.visit = visit;
        this.begin = begin;
        this.language = language;
        if (attempt.isEmpty()) unopened(progress);
        else
            switch (attempt.get().outcome()) {
                case Attempt.Outcome.UnderWay(var position) -> underWay(position, attempt.get());
                case Attempt.Outcome.Passed(var percent) -> passed(percent, progress);
                case Attempt.Outcome.TryAgain(var percent) -> tryAgain(percent, attempt.get(), progress);
            }
    }

    private void unopened(Progress progress) {
        title("learning.check.title", visit.module().words(language).title());
        if (progress.isReadyForCheck(visit.module())) {
            explain();
            add(foot(button("learning.check.begin")));
        } else lessonsFirst(progress);
    }

    private void lessonsFirst(Progress progress) {
        var open = visit.module().lessons().stream()
                .filter(lesson -> !progress.hasFinished(visit.module(), lesson))
                .toList();
        add(new Paragraph(getTranslation("learning.check.lessons-first", open.size())));
        var list = new UnorderedList();
        for (var lesson : open)
            list.add(new ListItem(new PageLink(
                    LearnAddress.lesson(
                            visit.course().id(), visit.module().id(), lesson.id(), visit.reading(), language),
                    lesson.text(language, visit.reading()).title())));
        add(list);
    }

    private void explain() {
        var check = visit.module().check();
        add(new UnorderedList(
                new ListItem(getTranslation("learning.check.explain.count", check.questions())),
                new ListItem(getTranslation("learning.check.explain.time", check.minutes())),
                new ListItem(getTranslation("learning.check.explain.saved")),
                new ListItem(getTranslation(
                        "learning.check.explain.pass", visit.course().passMark())),
                new ListItem(getTranslation("learning.check.explain.private"))));
    }

    private void underWay(int position, Attempt attempt) {
        title("learning.check.title", visit.module().words(language).title());
        add(
                new Paragraph(getTranslation(
                        "learning.check.under-way",
                        position - 1,
                        attempt.questions().size())),
                foot(new PageLink(visit.question(position, language), getTranslation("learning.check.go-on"))
                        .asButton()));
    }

    private void passed(int percent, Progress progress) {
        title("learning.check.passed", visit.module().words(language).title());
        add(new Paragraph(getTranslation("learning.check.percent", percent)));
        var course = new PageLink(LearnAddress.of(visit.course().id()), getTranslation("learning.check.to-course"));
        if (progress.hasPassedAll()) {
            add(new Paragraph(getTranslation(
                    "learning.check.completed", visit.course().words(language).title())));
            add(foot(
                    course.asSecondButton(),
                    new PageLink("/certificates", getTranslation("learning.next.to-certificates")).asButton()));
        } else add(foot(course.asButton()));
    }

    private void tryAgain(int percent, Attempt attempt, Progress progress) {
        title("learning.check.not-yet", visit.module().words(language).title());
        add(new Paragraph(getTranslation("learning.check.percent", percent)));
        if (progress.hasPassed(visit.module())) add(new Paragraph(getTranslation("learning.check.passed-before")));
        add(
                new Paragraph(getTranslation("learning.check.again-line", attempt.passMark())),
                foot(
                        new PageLink(LearnAddress.of(visit.course().id()), getTranslation("learning.check.to-course"))
                                .asSecondButton(),
                        button("learning.check.again")));
    }

    private void title(String key, String module) {
        add(new PageHeading(getTranslation(key, module)));
    }

    private NativeButton button(String key) {
        var button = new NativeButton(getTranslation(key), _ -> begin.run());
        button.addClassName("button");
        return button;
    }

    private static Div foot(Component... parts) {
        var foot = new Div(parts);
        foot.addClassName("foot");
        return foot;
    }
}
