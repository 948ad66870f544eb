package org.smallplaces.learning.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.html.Aside;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.Instrument;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.ParagraphId;
import org.smallplaces.courses.Resolution;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Markup;

/** Beside a lesson: the paragraphs that it derives from, and the law that it names. */
class LessonSources extends Aside {

    LessonSources(Course course, Lesson lesson, Resolution resolution, Language language) {
        getElement().setAttribute("aria-label", getTranslation("learning.about-lesson"));
        var html = new Markup().open("div", "class", "card source");
        why(html, lesson, resolution, language);
        law(html, lesson, language);
        if (!course.glossary().terms(language).isEmpty())
            html.open("p")
                    .plainLink("/courses/" + course.id() + "/glossary", getTranslation("learning.glossary"))
                    .close();
        html.close().into(this);
    }

    private void why(Markup html, Lesson lesson, Resolution resolution, Language language) {
        var labels = lesson.sources().stream().map(ParagraphId::label).collect(Collectors.joining(", "));
        html.open("details")
                .element("summary", getTranslation("learning.why", labels))
                .open("div");
        for (var source : lesson.sources())
            resolution
                    .paragraph(source)
                    .ifPresent(paragraph -> html.element(
                                    "p", getTranslation("learning.paragraph", source.label(), paragraph.gist(language)))
                            .element("p", paragraph.text(), "lang", "zh", "class", "quoted"));
        html.open("p")
                .plainLink("/about/resolution", getTranslation("learning.all-paragraphs"))
                .close()
                .close()
                .close();
    }

    // Law that binds, and documents that guide, are told apart.
    private void law(Markup html, Lesson lesson, Language language) {
        html.open("details").element("summary", getTranslation("learning.law")).open("div");
        for (var binding : List.of(true, false)) {
            var cited = lesson.cites().stream()
                    .filter(citation -> isTreaty(citation) == binding)
                    .toList();
            if (cited.isEmpty()) continue;
            html.element("p", getTranslation(binding ? "learning.law.treaties" : "learning.law.guidance"))
                    .open("ul");
            for (var citation : cited) html.element("li", cited(citation, language));
            html.close();
        }
        html.close().close();
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
