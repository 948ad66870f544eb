package org.smallplaces.courses.ui;

import java.math.BigDecimal;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.LearningTime;
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
                course.id().slug(),
                "/learn/" + course.id(),
                said.title(),
                said.summary(),
                words.say(language, "courses.catalogue.hours", coreHours(course), course.hours()),
                course.languages(),
                course.modules().stream().map(module -> part(module, language)).toList(),
                !course.glossary().terms(language).isEmpty());
    }

    private static BigDecimal coreHours(Course course) {
        var ofFinal = course.finalCheck().map(FinalCheck::minutes).orElse(0);
        return LearningTime.hours(ofFinal
                + course.modules().stream()
                        .filter(CourseModule::isCore)
                        .mapToInt(CourseModule::minutes)
                        .sum());
    }

    private Part part(CourseModule module, Language language) {
        var said = module.words(language);
        return new Part(
                said.title(),
                said.summary(),
                words.say(language, module.isCore() ? "courses.catalogue.core" : "courses.catalogue.by-work"),
                words.say(language, "courses.catalogue.minutes", module.minutes()));
    }

    /** A course as the catalogue shows it. */
    record Entry(
            String id,
            String address,
            String title,
            String summary,
            String hours,
            List<Language> languages,
            List<Part> modules,
            boolean glossary) {}

    /** A module as the catalogue shows it. */
    record Part(String title, String summary, String path, String minutes) {}
}
