package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageHeading;
import org.smallplaces.shell.PageLink;

/** What stands before a check's first question and after its last: what it is, or how it went. */
class CheckDoor extends Div {

    private final Visit visit;
    private final Progress progress;
    private final Language language;
    private final Runnable begin;

    CheckDoor(
            Visit visit,
            Progress progress,
            Optional<Attempt> attempt,
            Function<Attempt, List<Integer>> harmfulAt,
            Runnable begin,
            Language language) {
        this.visit = visit;
        this.progress = progress;
        this.begin = begin;
        this.language = language;
        if (attempt.isEmpty()) unopened();
        else
            switch (attempt.get().outcome()) {
                case Attempt.Outcome.UnderWay(var position) -> underWay(position, attempt.get());
                case Attempt.Outcome.Passed(var percent) -> passed(percent);
                case Attempt.Outcome.TryAgain(var percent) -> tryAgain(percent, attempt.get());
                case Attempt.Outcome.Harmful(var percent) -> harmful(percent, harmfulAt.apply(attempt.get()));
            }
    }

    private void unopened() {
        title("title");
        var missing = missing();
        if (missing.isEmpty()) add(explanation(), foot(button("learning.check.begin")));
        else first(missing);
    }

    private List<PageLink> missing() {
        return visit.module().map(this::openLessons).orElseGet(this::openChecks);
    }

    private void first(List<PageLink> missing) {
        add(new Paragraph(getTranslation("learning." + kind() + ".first", missing.size())));
        var list = new UnorderedList();
        missing.forEach(link -> list.add(new ListItem(link)));
        add(list);
    }

    private List<PageLink> openLessons(CourseModule module) {
        return module.lessons().stream()
                .filter(lesson -> !progress.hasFinished(module, lesson))
                .map(lesson -> new PageLink(
                        LearnAddress.lesson(visit.course().id(), module.id(), lesson.id(), visit.reading(), language),
                        lesson.text(language, visit.reading()).title()))
                .toList();
    }

    private List<PageLink> openChecks() {
        return progress.path().modules().stream()
                .filter(module -> !progress.hasPassed(module))
                .map(module -> new PageLink(
                        LearnAddress.check(visit.course().id(), CheckId.of(module.id()), visit.reading(), language),
                        module.words(language).title()))
                .toList();
    }

    private UnorderedList explanation() {
        var list = new UnorderedList(
                new ListItem(getTranslation("learning." + kind() + ".explain.count", visit.questions())),
                new ListItem(getTranslation("learning.check.explain.time", visit.minutes())),
                new ListItem(getTranslation("learning.check.explain.saved")),
                new ListItem(getTranslation(
                        "learning.check.explain.pass", visit.course().passMark())));
        if (visit.module().isEmpty()) list.add(new ListItem(getTranslation("learning.final.explain.harm")));
        list.add(new ListItem(getTranslation("learning.check.explain.private")));
        return list;
    }

    private void underWay(int position, Attempt attempt) {
        title("title");
        add(
                new Paragraph(getTranslation(
                        "learning.check.under-way",
                        position - 1,
                        attempt.questions().size())),
                foot(new PageLink(visit.question(position, language), getTranslation("learning.check.go-on"))
                        .asButton()));
    }

    private void passed(int percent) {
        title("passed");
        add(new Paragraph(getTranslation("learning.check.percent", percent)));
        if (progress.hasPassedAll()) {
            add(new Paragraph(getTranslation(
                    "learning.check.completed", visit.course().words(language).title())));
            add(foot(
                    toCourse().asSecondButton(),
                    new PageLink("/certificates", getTranslation("learning.next.to-certificates")).asButton()));
        } else add(new NextStep(progress, language), foot(toCourse().asSecondButton()));
    }

    private void tryAgain(int percent, Attempt attempt) {
        title("not-yet");
        add(new Paragraph(getTranslation("learning.check.percent", percent)));
        passedBefore();
        add(new Paragraph(getTranslation("learning.check.again-line", attempt.passMark())));
        again();
    }

    // The points would do, but somebody would have been badly hurt.
    private void harmful(int percent, List<Integer> positions) {
        title("not-yet");
        add(new Paragraph(getTranslation("learning.check.percent", percent)));
        passedBefore();
        add(new Paragraph(getTranslation("learning.final.harmful", positions.size())));
        var list = new UnorderedList();
        for (var position : positions)
            list.add(new ListItem(new PageLink(
                    visit.question(position, language),
                    getTranslation("learning.check.question", position, visit.questions()))));
        add(list, new Paragraph(getTranslation("learning.final.harmful-line")));
        again();
    }

    private void passedBefore() {
        var before = visit.module().map(progress::hasPassed).orElseGet(progress::hasPassedFinal);
        if (before) add(new Paragraph(getTranslation("learning.check.passed-before")));
    }

    // Since the last try the path may have grown, or the module.
    private void again() {
        var missing = missing();
        if (!missing.isEmpty()) first(missing);
        var back = toCourse().asSecondButton();
        add(missing.isEmpty() ? foot(back, button("learning.check.again")) : foot(back));
    }

    private PageLink toCourse() {
        return new PageLink(LearnAddress.of(visit.course().id()), getTranslation("learning.check.to-course"));
    }

    private void title(String state) {
        add(new PageHeading(getTranslation("learning." + kind() + "." + state, visit.title(language))));
    }

    private String kind() {
        return visit.module().isPresent() ? "check" : "final";
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
