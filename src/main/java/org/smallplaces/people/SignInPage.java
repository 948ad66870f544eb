package org.smallplaces.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.smallplaces.shell.PageLanguage;
import org.smallplaces.shell.Words;

/** Signing in: a plain form, which begins no session before it succeeds. */
@Controller
class SignInPage {

    private final ObjectProvider<DemoCountry> demo;
    private final SignInProperties properties;
    private final Words words;

    SignInPage(ObjectProvider<DemoCountry> demo, SignInProperties properties, Words words) {
        this.demo = demo;
        this.properties = properties;
        this.words = words;
    }

    @GetMapping("/sign-in")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var language = PageLanguage.of(request);
        var wait = request.getAttribute(SignInGate.WAIT);
        var crowded = request.getAttribute(SignInGate.CROWDED) != null;
        var turnedAway = wait != null || crowded;
        var wrong = !turnedAway && request.getParameter("error") != null;
        model.addAttribute("title", words.say(language, "people.sign-in.title"));
        model.addAttribute("wait", wait);
        model.addAttribute("crowded", crowded);
        var trouble = !turnedAway && request.getParameter("trouble") != null;
        model.addAttribute("wrong", wrong);
        model.addAttribute("trouble", trouble);
        model.addAttribute("days", properties.stay().toDays());
        model.addAttribute(
                "accounts",
                demo.stream().flatMap(country -> country.accounts().stream()).toList());
        model.addAttribute("password", DemoCountry.PASSWORD);
        if (!turnedAway && !wrong && !trouble) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
            response.addHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
        }
        return "people/sign-in";
    }
}
