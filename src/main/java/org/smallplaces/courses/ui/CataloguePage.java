package org.smallplaces.courses.ui;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** The catalogue: what can be learned here. */
@Controller
class CataloguePage {

    private final CourseLibrary library;
    private final Words words;

    CataloguePage(CourseLibrary library, Words words) {
        this.library = library;
        this.words = words;
    }

    @GetMapping("/courses")
    String catalogue(
            @ModelAttribute(name = "language", binding = false) Language language,
            HttpServletResponse response,
            Model model) {
        PublicPage.cache(response);
        model.addAttribute("title", words.say(language, "courses.catalogue.title"));
        model.addAttribute(
                "courses",
                library.courses().stream()
                        .map(course -> entry(course, language))
                        .toList());
        return "courses/catalogue";
    }

    private Entry entry(Course course, Language language) {
        var said = course.words(language);
        return new Entry(
                "/learn/" + course.id(),
                said.title(),
                said.summary(),
                words.say(language, "courses.catalogue.hours", course.hours()),
                course.languages(),
                course.modules().stream().map(module -> part(module, language)).toList());
    }

    private Part part(CourseModule module, Language language) {
        var said = module.words(language);
        return new Part(
                said.title(), said.summary(), words.say(language, "courses.catalogue.minutes", module.minutes()));
    }

    /** A course as the catalogue shows it. */
    record Entry(
            String address, String title, String summary, String hours, List<Language> languages, List<Part> modules) {}

    /** A module as the catalogue shows it. */
    record Part(String title, String summary, String minutes) {}
}
