package org.smallplaces.courses.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** The words of a course that need a sentence. */
@Controller
class GlossaryPage {

    private final CourseLibrary library;
    private final Words words;

    GlossaryPage(CourseLibrary library, Words words) {
        this.library = library;
        this.words = words;
    }

    @GetMapping("/courses/{course}/glossary")
    String glossary(
            @PathVariable("course") String name,
            @ModelAttribute(name = "language", binding = false) Language language,
            HttpServletResponse response,
            Model model) {
        var course = library.courses().stream()
                .filter(known -> known.id().slug().equals(name))
                .filter(known -> !known.glossary().terms(language).isEmpty())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PublicPage.cache(response);
        show(course, language, model);
        return "courses/glossary";
    }

    private void show(Course course, Language language, Model model) {
        model.addAttribute("title", words.say(language, "courses.glossary.title"));
        model.addAttribute("course", course.words(language).title());
        model.addAttribute("terms", course.glossary().terms(language));
    }
}
