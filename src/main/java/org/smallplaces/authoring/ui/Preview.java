package org.smallplaces.authoring.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.LessonText;
import org.smallplaces.courses.Reading;

/** A text as learners would see it, folded away until somebody wants to look. */
class Preview extends HtmlContainer {

    private final Div shown = new Div();

    Preview() {
        super("details");
        addClassName("preview");
        getElement()
                .appendChild(new Element("summary").setText(getTranslation("authoring.preview")), shown.getElement());
    }

    /** @param text empty while there is nothing that could be shown */
    void show(LessonFile file, Optional<LessonText> text) {
        shown.removeAll();
        shown.add(text.<Component>map(known -> article(file, known))
                .orElseGet(() -> new Paragraph(getTranslation("authoring.preview.none"))));
    }

    private static Article article(LessonFile file, LessonText text) {
        var article = new Article();
        article.addClassName(file.reading() == Reading.EASY ? "easy" : "text");
        article.getElement().setAttribute("lang", file.language().tag());
        var body = new Div();
        body.addClassName("body");
        body.getElement().setProperty("innerHTML", text.html());
        article.add(new H3(text.title()), body);
        return article;
    }
}
