package org.smallplaces.learning.ui;

import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        return html(part).text();
    }

    /** The page as a browser has it. */
    Document page() {
        return html((Component) getCurrentView());
    }

    static Document html(Component part) {
        return Jsoup.parse(part.getElement().getOuterHTML());
    }

    List<String> addresses() {
        return page().select("a").eachAttr("href");
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
    static void send(Element form, String expression, String value) {
        var data = JsonNodeFactory.instance.objectNode().put(expression, value);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }

    /** Follows a link within the pages. */
    void follow(String words) {
        var links = page().select("a").stream()
                .filter(each -> each.text().equals(words))
                .toList();
        assertThat(links).as(words).hasSize(1);
        var link = links.getFirst();
        assertThat(link.hasAttr("router-link")).as(words).isTrue();
        open(link.attr("href").substring(1));
    }
}
