package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.smallplaces.courses.Ordering;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.SingleChoice;
import org.smallplaces.courses.Situation;
import org.smallplaces.courses.Sorting;
import org.smallplaces.shell.PageLink;

/** After an answer: what was answered, and what a good colleague would say to each choice. */
class Answered extends Div {

    private final Div said = new Div();

    Answered(Question.Asked words, Question question, String answer, PageLink stop, PageLink next) {
        var verdict = question.verdict(answer);
        var ask = QuestionPage.lines(words.ask());
        ask.addClassName("asked");
        said.addClassNames("said", verdict == Question.Verdict.BEST ? "good" : "again");
        said.getElement().setAttribute("tabindex", "-1");
        said.add(new H2(getTranslation("learning.verdict." + name(verdict, question))));
        add(ask, said);
        switch (question) {
            case Question.InParts inParts -> parts(inParts.parts(answer), inParts, words);
            case SingleChoice _, Situation _ -> chosen(question, answer, words);
        }
        var saved = new Paragraph(getTranslation("learning.check.saved"));
        saved.addClassName("quiet");
        var foot = new Div(stop, next);
        foot.addClassName("foot");
        add(saved, foot);
    }

    void focus() {
        said.getElement().callJsFunction("focus");
    }

    private static String name(Question.Verdict verdict, Question question) {
        var right = verdict == Question.Verdict.BEST && question instanceof Question.InParts;
        return right ? "all_right" : verdict.name().toLowerCase(Locale.ROOT);
    }

    private void chosen(Question question, String chosen, Question.Asked words) {
        said.add(
                QuestionPage.lines(words.option(chosen).say()),
                QuestionPage.lines(words.option(chosen).why()));
        var list = new UnorderedList();
        for (var choice : question.choices()) {
            if (choice.equals(chosen)) continue;
            var item = new ListItem(QuestionPage.lines(words.option(choice).say()));
            if (choice.equals(question.best())) item.add(new Paragraph(getTranslation("learning.check.this-is-best")));
            item.add(QuestionPage.lines(words.option(choice).why()));
            list.add(item);
        }
        add(others("learning.check.others", list));
    }

    private void parts(List<Question.Part> parts, Question question, Question.Asked words) {
        var right = parts.stream().filter(Question.Part::isRight).count();
        said.add(new Paragraph(getTranslation("learning.part.count", right, parts.size())));
        var list = new UnorderedList();
        for (var part : parts) {
            var item =
                    new ListItem(QuestionPage.lines(words.option(part.choice()).say()));
            var given = new Paragraph(getTranslation(
                    part.isRight() ? "learning.part.right" : "learning.part.yours",
                    place(part.given(), question, words)));
            if (!part.isRight()) given.addClassName("yours");
            item.add(given);
            if (!part.isRight())
                item.add(new Paragraph(getTranslation("learning.part.better", place(part.right(), question, words))));
            item.add(QuestionPage.lines(words.option(part.choice()).why()));
            list.add(item);
        }
        add(others("learning.part.all", list));
    }

    private String place(String place, Question question, Question.Asked words) {
        return switch (question) {
            case Sorting _ -> words.target(place);
            case Ordering _ -> getTranslation("learning.part.position", place);
            default -> getTranslation("learning.part." + place);
        };
    }

    private Div others(String title, UnorderedList list) {
        var others = new Div(new H2(getTranslation(title)), list);
        others.addClassName("others");
        return others;
    }
}
