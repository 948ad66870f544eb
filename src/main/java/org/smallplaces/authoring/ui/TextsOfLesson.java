package org.smallplaces.authoring.ui;

import com.vaadin.flow.component.html.Nav;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.courses.CourseOutline;
import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.Reading;
import org.smallplaces.shell.Markup;

/** The texts of a lesson, each beside the one that it follows, and where each stands. */
class TextsOfLesson extends Nav {

    /** @param open the text that is open now, beside the one that it follows */
    TextsOfLesson(CourseDraft draft, CourseOutline.Lesson lesson, LessonFile open) {
        setAriaLabel(getTranslation("authoring.texts.of-lesson"));
        addClassName("texts-of-lesson");
        var markup = new Markup().open("ul");
        for (var text : lesson.texts()) {
            // The text that all others follow stands beside each of them.
            if (draft.outline().follows(text.file()).isEmpty()) continue;
            var standing = getTranslation(TextTable.words(draft.standing(text)));
            markup.open("li");
            if (text.file().equals(open))
                markup.open("a", "href", StudioAddress.of(text.file()), "router-link", "", "aria-current", "page");
            else markup.openLink(StudioAddress.of(text.file()));
            markup.text(getTranslation("authoring.texts.pair", name(text.file()), standing))
                    .close()
                    .close();
        }
        markup.close().into(this);
    }

    private String name(LessonFile file) {
        return getTranslation(
                file.reading() == Reading.EASY ? "authoring.text.easy" : "authoring.text.standard",
                file.language().ownName());
    }
}
