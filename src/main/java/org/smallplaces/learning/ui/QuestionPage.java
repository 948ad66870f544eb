package org.smallplaces.learning.ui;

import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;

import org.smallplaces.courses.MultipleChoice;
import org.smallplaces.courses.Ordering;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.SingleChoice;
import org.smallplaces.courses.Situation;
import org.smallplaces.courses.Sorting;
import org.smallplaces.learning.Attempt;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Markup;
import org.smallplaces.shell.Notice;
import org.smallplaces.shell.PageHeading;
import org.smallplaces.shell.PageLink;

/** One question of a check: first the fields to answer it, then what was answered and why it is, or is not, right. */
class QuestionPage extends Div {

    private final Visit visit;
    private final Question question;
    private final Language language;
    private final int number;
    private final int count;

    QuestionPage(
            Visit visit,
            Attempt attempt,
            Attempt.Drawn drawn,
            Question question,
            Language language,
            Function<String, Attempt> answer) {
        this.visit = visit;
        this.question = question;
        this.language = language;
        this.number = drawn.position();
        this.count = attempt.questions().size();
        add(steps(attempt), heading());
        drawn.answer()
                .ifPresentOrElse(
                        given -> add(answered(given.given())),
                        () -> add(new AnswerForm(words(), fields(), given -> showAnswer(given, answer))));
    }

    private AnswerFields fields() {
        return switch (question) {
            case Sorting sorting -> PlacingFields.of(sorting, words(), getTranslation("learning.check.pick"));
            case Ordering ordering -> PlacingFields.of(ordering, words(), getTranslation("learning.check.pick-place"));
            case SingleChoice _, Situation _, MultipleChoice _ -> new ChoiceFields(question, words());
        };
    }

    private void showAnswer(String given, Function<String, Attempt> answer) {
        var kept = answer.apply(given).at(number).flatMap(Attempt.Drawn::answer).orElseThrow();
        removeAll();
        var said = answered(kept.given());
        add(heading(), said);
        said.focus();
        Notice.dismiss(this);
    }

    private Question.Asked words() {
        return question.asked(language, visit.reading());
    }

    private PageHeading heading() {
        var heading = new PageHeading(getTranslation("learning.check.question", number, count));
        heading.addClassName("small");
        return heading;
    }

    private Answered answered(String answer) {
        var last = number == count;
        var next = new PageLink(
                        last ? visit.door(language) : visit.question(number + 1, language),
                        getTranslation(last ? "learning.check.results" : "learning.check.next"))
                .asButton();
        var stop = new PageLink(LearnAddress.of(visit.course().id()), getTranslation("learning.check.stop"))
                .asSecondButton();
        return new Answered(words(), question, answer, stop, next);
    }

    /** How far the check is, for the eye; the heading says it in words. */
    private OrderedList steps(Attempt attempt) {
        var html = new Markup();
        for (var drawn : attempt.questions()) {
            var done = drawn.answer().isPresent() ? "done" : "";
            html.element("li", "", "class", drawn.position() == number ? done + " now" : done);
        }
        var steps = new OrderedList();
        steps.addClassName("steps");
        steps.getElement().setAttribute("aria-hidden", "true");
        html.into(steps);
        return steps;
    }
}
