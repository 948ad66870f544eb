package org.smallplaces.learning.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.smallplaces.courses.Reading;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Position;
import org.smallplaces.learning.Progress;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.people.SignedInPerson;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PageLanguage;

/** Where people land after signing in: the lesson at which they stopped, or else their learning. */
@Controller
class ContinuePage {

    private final Learning learning;
    private final People people;

    ContinuePage(Learning learning, People people) {
        this.learning = learning;
        this.people = people;
    }

    @GetMapping("/learn/continue")
    String goOn(
            @AuthenticationPrincipal SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var language = language(person, request, response);
        return "redirect:"
                + learning.stoppedAt(person.id())
                        .map(place -> address(person, place, ReadingChoice.of(request), language))
                        .orElse(LearnAddress.HOME);
    }

    // Whoever has read the last lesson goes on with the check.
    private String address(SignedInPerson person, Position place, Reading reading, Language language) {
        var next = learning.in(place.course(), person.id()).map(Progress::next);
        return switch (next.orElseGet(Progress.Step.Finished::new)) {
            case Progress.Step.TakeCheck check ->
                LearnAddress.check(place.course(), CheckId.of(check.module().id()), reading, language);
            case Progress.Step.TakeFinal _ -> LearnAddress.check(place.course(), CheckId.FINAL, reading, language);
            case Progress.Step.ReadLesson _, Progress.Step.Finished _ -> LearnAddress.of(place, reading, language);
        };
    }

    // A device on which nobody has chosen a language yet speaks the language of the person.
    private Language language(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        if (PageLanguage.isChosen(request)) return PageLanguage.of(request);
        var own = people.find(person.id()).map(Person::language).orElse(PageLanguage.of(request));
        PageLanguage.remember(response, own);
        return own;
    }
}
