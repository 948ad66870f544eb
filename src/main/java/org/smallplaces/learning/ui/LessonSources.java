package org.smallplaces.learning.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.ParagraphId;
import org.smallplaces.courses.Resolution;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PlainLink;

/** Beside a lesson: the paragraphs that it derives from, and the law that it names. */
class LessonSources extends Aside {

    LessonSources(Lesson lesson, Resolution resolution, Language language) {
        getElement().setAttribute("aria-label", getTranslation("learning.about-lesson"));
        var card = new Div(why(lesson, resolution, language), law(lesson, language));
        card.addClassNames("card", "source");
        add(card);
    }

    private NativeDetails why(Lesson lesson, Resolution resolution, Language language) {
        var labels = lesson.sources().stream().map(ParagraphId::label).collect(Collectors.joining(", "));
        var content = new Div();
        for (var source : lesson.sources())
            resolution.paragraph(source).ifPresent(paragraph -> {
                content.add(
                        new Paragraph(getTranslation("learning.paragraph", source.label(), paragraph.gist(language))));
                var text = new Paragraph(paragraph.text());
                text.getElement().setAttribute("lang", "zh");
                text.addClassName("quoted");
                content.add(text);
            });
        content.add(new Paragraph(new PlainLink("/about/resolution", getTranslation("learning.all-paragraphs"))));
        return new NativeDetails(getTranslation("learning.why", labels), content);
    }

    private NativeDetails law(Lesson lesson, Language language) {
        var list = new UnorderedList();
        for (var citation : lesson.cites()) list.add(new ListItem(cited(citation, language)));
        return new NativeDetails(getTranslation("learning.law"), list);
    }

    private String cited(Lesson.Citation citation, Language language) {
        var articles = citation.articles().stream()
                .map(article -> article.replace('-', '–'))
                .toList();
        var instrument =
                getTranslation("learning.instrument." + citation.instrument().replace(' ', '-'));
        return getTranslation(
                isOne(articles) ? "learning.citation" : "learning.citations",
                instrument,
                ListFormatter.getInstance(language.locale()).format(articles));
    }

    private static boolean isOne(List<String> articles) {
        return articles.size() == 1 && articles.getFirst().indexOf('–') < 0;
    }
}
