package org.smallplaces.learning.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.smallplaces.courses.Question;
import org.smallplaces.shell.PageLink;

/** After an answer: what was chosen, and what a good colleague would say to each choice. */
class Answered extends Div {

    private final Div said = new Div();

    Answered(Question.Asked words, Question question, String chosen, PageLink stop, PageLink next) {
        var verdict = question.verdict(chosen);
        var best = verdict == Question.Verdict.BEST;
        var ask = QuestionPage.lines(words.ask());
        ask.addClassName("asked");
        said.addClassNames("said", best ? "good" : "again");
        said.getElement().setAttribute("tabindex", "-1");
        said.add(
                new H2(getTranslation("learning.verdict." + verdict.name().toLowerCase(Locale.ROOT))),
                QuestionPage.lines(words.option(chosen).say()),
                QuestionPage.lines(words.option(chosen).why()));
        var saved = new Paragraph(getTranslation("learning.check.saved"));
        saved.addClassName("quiet");
        var foot = new Div(stop, next);
        foot.addClassName("foot");
        add(ask, said, others(words, question, chosen), saved, foot);
    }

    void focus() {
        said.getElement().callJsFunction("focus");
    }

    private Div others(Question.Asked words, Question question, String chosen) {
        var list = new UnorderedList();
        for (var choice : question.choices()) {
            if (choice.equals(chosen)) continue;
            var verdict = question.verdict(choice) == Question.Verdict.BEST;
            var item = new ListItem(QuestionPage.lines(words.option(choice).say()));
            if (verdict) item.add(new Paragraph(getTranslation("learning.check.this-is-best")));
            item.add(QuestionPage.lines(words.option(choice).why()));
            list.add(item);
        }
        var others = new Div(new H2(getTranslation("learning.check.others")), list);
        others.addClassName("others");
        return others;
    }
}
