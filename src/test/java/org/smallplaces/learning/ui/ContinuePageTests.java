package org.smallplaces.learning.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.Served;
import org.smallplaces.Visitor;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Position;
import org.smallplaces.people.DemoCountry;
import org.smallplaces.people.EmailAddress;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Where somebody lands after signing in. Each rule has a person of the demo country of its own. */
@Served
class ContinuePageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Learning learning;

    @Autowired
    private CourseLibrary library;

    @Autowired
    private People people;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasNotBegunSeesMyLearning() {
        assertThat(landing("desire.ouattanou@orvena.example")).isEqualTo("/learn");
    }

    @Test
    void whoStoppedInTheMiddleIsBackOnTheSameLesson() {
        var person = person("maeve.oshaughlin@dunmaro.example");
        learning.open(person.id(), lesson(0));
        learning.finish(person.id(), lesson(0));
        learning.open(person.id(), lesson(1));
        assertThat(landing(person.email().value()))
                .contains("/" + lesson(1).lesson() + "?")
                .contains("lang=en");
    }

    @Test
    void whoHasReadTheLastLessonGoesOnWithTheCheck() {
        var person = person("ximena.quispaya@orvena-hills.example");
        for (var number = 0; number < lessons(); number++) {
            learning.open(person.id(), lesson(number));
            learning.finish(person.id(), lesson(number));
        }
        assertThat(landing(person.email().value())).contains("/check?");
    }

    private String landing(String email) {
        var visitor = Visitor.at(port);
        visitor.signIn(email, DemoCountry.PASSWORD);
        return Visitor.leadsTo(visitor.open("/learn/continue"));
    }

    private Person person(String email) {
        var person = people.withEmail(new EmailAddress(email)).orElseThrow();
        Newcomer.signIn(person);
        return person;
    }

    private int lessons() {
        return library.courses().getFirst().modules().getFirst().lessons().size();
    }

    private Position lesson(int number) {
        var course = library.courses().getFirst();
        var module = course.modules().getFirst();
        return new Position(
                course.id(), module.id(), module.lessons().get(number).id());
    }
}
