package org.smallplaces.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The door, and what stands where there is no page. */
@Controller
class PlainPages implements ErrorController {

    private final Words words;

    PlainPages(Words words) {
        this.words = words;
    }

    @GetMapping(FrontDoor.PAGE)
    String door(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        response.addHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
        model.addAttribute("title", words.say(PageLanguage.of(request), "shell.door.title"));
        return "shell/door";
    }

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var kind = status instanceof Integer code && code < 500 ? "missing" : "broken";
        var language = PageLanguage.of(request);
        model.addAttribute("title", words.say(language, "shell." + kind + ".title"));
        model.addAttribute("line", words.say(language, "shell." + kind + ".line"));
        return "shell/error";
    }
}
