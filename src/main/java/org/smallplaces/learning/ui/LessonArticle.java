package org.smallplaces.learning.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;

import org.smallplaces.courses.LessonText;
import org.smallplaces.courses.Reading;
import org.smallplaces.shell.PageHeading;

/** The text of a lesson. Its body is one component whatever its length, which keeps a session light. */
class LessonArticle extends Article {

    LessonArticle(LessonText text, Reading reading) {
        addClassName(reading == Reading.EASY ? "easy" : "text");
        add(new PageHeading(text.title()), new Html("<div class=\"body\">" + text.html() + "</div>"));
    }
}
