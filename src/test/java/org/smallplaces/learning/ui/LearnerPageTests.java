package org.smallplaces.learning.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

import org.smallplaces.OnH2;
import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Position;
import org.smallplaces.people.AsPerson;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.PersonId;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of somebody who has just begun, in English, without a browser. */
@SpringBootTest
@OnH2
@AsPerson
abstract class LearnerPageTests extends SpringBrowserlessTest {

    @Autowired
    Learning learning;

    @Autowired
    CourseLibrary library;

    PersonId person;
    Course course;
    CourseModule module;

    @BeforeEach
    void somebodyNewBeforeACourse() {
        UI.getCurrent().setLocale(Language.EN.locale());
        person = Newcomer.signedIn();
        course = library.courses().getFirst();
        module = course.modules().getFirst();
    }

    void finish(int lessons) {
        module.lessons().stream()
                .limit(lessons)
                .forEach(lesson -> learning.finish(person, new Position(course.id(), module.id(), lesson.id())));
    }

    String lesson(int index) {
        return "learn/" + course.id() + "/" + module.id() + "/"
                + module.lessons().get(index).id();
    }

    String check() {
        return "learn/" + course.id() + "/" + module.id() + "/check";
    }

    String heading() {
        return find(H1.class).single().getText();
    }

    /** Everything that the page says, in one line. */
    String said() {
        return said((Component) getCurrentView());
    }

    static String said(Component part) {
        var own = part instanceof Html html
                ? html.getInnerHtml()
                : part.getElement().getText();
        var children = part.getChildren().map(LearnerPageTests::said).toList();
        return own + " " + String.join(" ", children);
    }

    List<String> addresses() {
        return find(Anchor.class).from((Component) getCurrentView()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    /** Opens an address, with its query, as a link within the pages does. */
    void open(String address) {
        LearnAddress.open(UI.getCurrent(), "/" + address);
    }

    void press(String words) {
        var button = find(NativeButton.class)
                .from((Component) getCurrentView())
                .withText(words)
                .single();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** Sends a form as the browser does, which tells what the expression makes of its fields. */
    static void send(Component form, String expression, String value) {
        send(form.getElement(), expression, value);
    }

    static void send(Element form, String expression, String value) {
        var data = JsonNodeFactory.instance.objectNode().put(expression, value);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }

    /** This part and all within it. */
    static Stream<Element> elements(Element from) {
        var below = from.getChildren().filter(child -> !child.isTextNode());
        return Stream.concat(Stream.of(from), below.flatMap(LearnerPageTests::elements));
    }

    /** Follows a link within the pages. */
    void follow(String words) {
        var link = find(Anchor.class)
                .from((Component) getCurrentView())
                .withText(words)
                .single();
        assertThat(link.getElement().hasAttribute("router-link")).as(words).isTrue();
        open(link.getHref().substring(1));
    }
}
