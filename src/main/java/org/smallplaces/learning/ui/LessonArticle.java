package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;

import org.smallplaces.courses.LessonText;
import org.smallplaces.courses.Reading;
import org.smallplaces.shell.PageHeading;

/** The text of a lesson. Its body is one component whatever its length, which keeps a session light. */
class LessonArticle extends Article {

    LessonArticle(LessonText text, Reading reading) {
        addClassName(reading == Reading.EASY ? "easy" : "text");
        var body = new Div();
        body.addClassName("body");
        // The text as it was rendered and sanitised at publishing: every session shares the one string.
        body.getElement().setProperty("innerHTML", text.html());
        add(new PageHeading(text.title()), body);
    }
}
