package org.smallplaces.learning.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.Served;
import org.smallplaces.Visitor;
import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.OnSampleCourse;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Checks;
import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Path;
import org.smallplaces.learning.Position;
import org.smallplaces.learning.Works;
import org.smallplaces.people.DemoCountry;
import org.smallplaces.people.EmailAddress;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Where somebody lands whose course ends with a final. Each rule has a person of the demo country of its own. */
@OnSampleCourse
class ContinueToTheFinalTests extends ServedHouse {

    @LocalServerPort
    private int port;

    @Autowired
    private Learning learning;

    @Autowired
    private Checks checks;

    @Autowired
    private CourseLibrary library;

    @Autowired
    private People people;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasPassedEveryModuleOfThePathGoesOnWithTheFinal() {
        var person = person("maeve.oshaughlin@dunmaro.example");
        passCore(person);
        assertThat(landing(person)).startsWith("/learn/sample/final?").contains("lang=en");
    }

    @Test
    void whoDoesMoreWorkGoesOnWithALesson() {
        var person = person("ximena.quispaya@orvena-hills.example");
        passCore(person);
        learning.work(person.id(), course().id(), Works.read("PL"));
        assertThat(landing(person)).contains("/last-steps/");
    }

    @Test
    void whoHasPassedTheFinalSeesMyLearning() {
        var person = person("desire.ouattanou@orvena.example");
        passCore(person);
        pass(person, CheckId.FINAL);
        assertThat(landing(person)).isEqualTo("/learn");
    }

    @Test
    void theFinalIsForWhoeverHasSignedIn() {
        var visitor = Visitor.at(port);
        assertThat(Visitor.leadsTo(visitor.open("/learn/sample/final"))).startsWith("/sign-in");
        visitor.signIn("desire.ouattanou@orvena.example", DemoCountry.PASSWORD);
        assertThat(visitor.open("/learn/sample/final").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/learn/sample/final?reading=easy&lang=zh").statusCode())
                .isEqualTo(200);
        assertThat(visitor.open("/learn/sample/final?reading=aloud").statusCode())
                .isEqualTo(404);
        assertThat(visitor.open("/learn/sample/final/check").statusCode()).isEqualTo(404);
    }

    private String landing(Person person) {
        var visitor = Visitor.at(port);
        visitor.signIn(person.email().value(), DemoCountry.PASSWORD);
        return Visitor.leadsTo(visitor.open("/learn/continue"));
    }

    private Person person(String email) {
        var person = people.withEmail(new EmailAddress(email)).orElseThrow();
        Newcomer.signIn(person);
        return person;
    }

    private void passCore(Person person) {
        for (var module : new Path(course(), Works.none()).modules()) {
            for (var lesson : module.lessons()) {
                var place = new Position(course().id(), module.id(), lesson.id());
                learning.open(person.id(), place);
                learning.finish(person.id(), place);
            }
            pass(person, CheckId.of(module.id()));
        }
    }

    private void pass(Person person, CheckId check) {
        var attempt = checks.begin(person.id(), course().id(), check);
        for (var drawn : attempt.questions())
            checks.answer(
                    person.id(),
                    course().id(),
                    check,
                    drawn.position(),
                    checks.question(attempt, drawn).best());
    }

    private Course course() {
        return library.courses().getFirst();
    }
}

@Served
abstract class ServedHouse {}
