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

import org.smallplaces.courses.Course;
import org.smallplaces.courses.Instrument;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.ParagraphId;
import org.smallplaces.courses.Resolution;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PlainLink;

/** Beside a lesson: the paragraphs that it derives from, and the law that it names. */
class LessonSources extends Aside {

    LessonSources(Course course, Lesson lesson, Resolution resolution, Language language) {
        getElement().setAttribute("aria-label", getTranslation("learning.about-lesson"));
        var card = new Div(why(lesson, resolution, language), law(lesson, language));
        card.addClassNames("card", "source");
        if (!course.glossary().terms(language).isEmpty())
            card.add(new Paragraph(
                    new PlainLink("/courses/" + course.id() + "/glossary", getTranslation("learning.glossary"))));
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

    // Law that binds, and documents that guide, are told apart.
    private NativeDetails law(Lesson lesson, Language language) {
        var content = new Div();
        for (var binding : List.of(true, false)) {
            var list = new UnorderedList();
            for (var citation : lesson.cites())
                if (isTreaty(citation) == binding) list.add(new ListItem(cited(citation, language)));
            if (list.getElement().getChildCount() > 0)
                content.add(
                        new Paragraph(getTranslation(binding ? "learning.law.treaties" : "learning.law.guidance")),
                        list);
        }
        return new NativeDetails(getTranslation("learning.law"), content);
    }

    private static boolean isTreaty(Lesson.Citation citation) {
        return citation.instrument().kind() == Instrument.Kind.TREATY;
    }

    private String cited(Lesson.Citation citation, Language language) {
        var name = citation.instrument().fullName(language);
        if (!citation.articles().isEmpty()) return cited("learning.citation", name, citation.articles(), language);
        if (!citation.paragraphs().isEmpty())
            return cited("learning.cited-paragraph", name, citation.paragraphs(), language);
        return name;
    }

    private String cited(String key, String name, List<String> numbers, Language language) {
        var spelled = numbers.stream().map(number -> number.replace('-', '–')).toList();
        return getTranslation(
                isOne(spelled) ? key : key + "s",
                name,
                ListFormatter.getInstance(language.locale()).format(spelled));
    }

    private static boolean isOne(List<String> articles) {
        return articles.size() == 1 && articles.getFirst().indexOf('–') < 0;
    }
}
