package org.smallplaces.courses.ui;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.ParagraphId;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.Reading;
import org.smallplaces.courses.Resolution;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** The resolution paragraph by paragraph, each with the lessons that derive from it. */
@Controller
class ResolutionPage {

    private final CourseLibrary library;
    private final Words words;

    ResolutionPage(CourseLibrary library, Words words) {
        this.library = library;
        this.words = words;
    }

    @GetMapping("/about/resolution")
    String resolution(
            @ModelAttribute(name = "language", binding = false) Language language,
            HttpServletResponse response,
            Model model) {
        PublicPage.cache(response);
        var resolution = library.resolution();
        // Message formats know instants only; at the server's noon it is that day for its formats too.
        var adopted = Date.from(resolution
                .adopted()
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.systemDefault())
                .toInstant());
        model.addAttribute("title", words.say(language, "courses.resolution.title"));
        model.addAttribute("symbol", resolution.symbol());
        model.addAttribute("adopted", words.say(language, "courses.resolution.adopted", adopted));
        model.addAttribute("covered", covered(resolution, language));
        model.addAttribute(
                "parts",
                List.of(part(resolution, "preamble", "PP", language), part(resolution, "operative", "OP", language)));
        return "courses/resolution";
    }

    private Part part(Resolution resolution, String name, String prefix, Language language) {
        var entries = resolution.paragraphs().stream()
                .filter(paragraph -> paragraph.id().label().startsWith(prefix))
                .map(paragraph -> new Entry(
                        paragraph.id().label(),
                        paragraph.gist(language),
                        paragraph.text(),
                        paragraph.note(),
                        derived(paragraph.id(), language),
                        words.say(language, "courses.resolution.questions", questions(paragraph.id()))))
                .toList();
        return new Part(words.say(language, "courses.resolution." + name), entries);
    }

    /** How many paragraphs have a lesson, and how many questions belong to any of them. */
    private String covered(Resolution resolution, Language language) {
        var covered = resolution.paragraphs().stream()
                .filter(paragraph -> !derived(paragraph.id(), language).isEmpty())
                .count();
        var questions = banks().count();
        return words.say(
                language,
                "courses.resolution.covered",
                covered,
                resolution.paragraphs().size(),
                questions);
    }

    private long questions(ParagraphId paragraph) {
        return banks().filter(question -> question.sources().contains(paragraph))
                .count();
    }

    private Stream<Question> banks() {
        return library.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.check().bank().stream());
    }

    private List<Derived> derived(ParagraphId paragraph, Language language) {
        var lessons = new ArrayList<Derived>();
        for (var course : library.courses())
            for (var module : course.modules())
                for (var lesson : module.lessons())
                    if (lesson.sources().contains(paragraph))
                        lessons.add(new Derived(
                                "/learn/" + course.id() + "/" + module.id() + "/" + lesson.id(),
                                lesson.text(language, Reading.STANDARD).title()));
        return lessons;
    }

    /** The preamble, or the operative part. */
    record Part(String title, List<Entry> paragraphs) {}

    /** A paragraph as the page shows it. */
    record Entry(String label, String gist, String text, String note, List<Derived> lessons, String questions) {}

    /** A lesson that derives from a paragraph. */
    record Derived(String address, String title) {}
}
