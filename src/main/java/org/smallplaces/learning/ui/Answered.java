package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.Div;

import org.smallplaces.courses.Ordering;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.SingleChoice;
import org.smallplaces.courses.Situation;
import org.smallplaces.courses.Sorting;
import org.smallplaces.shell.Markup;
import org.smallplaces.shell.PageLink;

/** After an answer: what was answered, and what a good colleague would say to each choice. */
class Answered extends Div {

    private final Question question;
    private final Question.Asked words;
    private final Div said = new Div();

    Answered(Question.Asked words, Question question, String answer, PageLink stop, PageLink next) {
        this.question = question;
        this.words = words;
        var verdict = question.verdict(answer);
        said.addClassNames("said", verdict == Question.Verdict.BEST ? "good" : "again");
        said.getElement().setAttribute("tabindex", "-1");
        var summary = new Markup().element("h2", getTranslation("learning.verdict." + name(verdict)));
        var others = new Markup();
        switch (question) {
            case Question.InParts inParts -> parts(inParts.parts(answer), summary, others);
            case SingleChoice _, Situation _ -> chosen(answer, summary, others);
        }
        summary.into(said);
        var foot = new Div(stop, next);
        foot.addClassName("foot");
        add(
                shown(new Markup().lines(words.ask(), "lines asked")),
                said,
                shown(others.quiet(getTranslation("learning.check.saved"))),
                foot);
    }

    void focus() {
        said.getElement().callJsFunction("focus");
    }

    private static Div shown(Markup html) {
        var part = new Div();
        html.into(part);
        return part;
    }

    private String name(Question.Verdict verdict) {
        var right = verdict == Question.Verdict.BEST && question instanceof Question.InParts;
        return right ? "all_right" : verdict.name().toLowerCase(Locale.ROOT);
    }

    private void chosen(String chosen, Markup summary, Markup others) {
        summary.lines(words.option(chosen).say()).lines(words.option(chosen).why());
        openList("learning.check.others", others);
        for (var choice : question.choices()) {
            if (choice.equals(chosen)) continue;
            others.open("li").lines(words.option(choice).say());
            if (choice.equals(question.best())) others.element("p", getTranslation("learning.check.this-is-best"));
            others.lines(words.option(choice).why()).close();
        }
        others.close().close();
    }

    private void parts(List<Question.Part> parts, Markup summary, Markup others) {
        var right = parts.stream().filter(Question.Part::isRight).count();
        summary.element("p", getTranslation("learning.part.count", right, parts.size()));
        openList("learning.part.all", others);
        for (var part : parts) {
            others.open("li").lines(words.option(part.choice()).say());
            if (part.isRight()) others.element("p", getTranslation("learning.part.right", place(part.given())));
            else
                others.element("p", getTranslation("learning.part.yours", place(part.given())), "class", "yours")
                        .element("p", getTranslation("learning.part.better", place(part.right())));
            others.lines(words.option(part.choice()).why()).close();
        }
        others.close().close();
    }

    private void openList(String title, Markup others) {
        others.open("div", "class", "others")
                .element("h2", getTranslation(title))
                .open("ul");
    }

    private String place(String place) {
        return switch (question) {
            case Sorting _ -> words.target(place);
            case Ordering _ -> getTranslation("learning.part.position", place);
            default -> getTranslation("learning.part." + place);
        };
    }
}
