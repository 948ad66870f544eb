package org.smallplaces.courses.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.smallplaces.courses.PictureSheet;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** Who made the pictures, as their licence asks us to say. */
@Controller
class PicturesPage {

    private final Words words;

    PicturesPage(Words words) {
        this.words = words;
    }

    @GetMapping("/about/pictures")
    String pictures(
            @ModelAttribute(name = "language", binding = false) Language language,
            HttpServletResponse response,
            Model model) {
        PublicPage.cache(response);
        model.addAttribute("title", words.say(language, "courses.pictures.title"));
        model.addAttribute("sheet", PictureSheet.IN_USE);
        return "courses/pictures";
    }
}
