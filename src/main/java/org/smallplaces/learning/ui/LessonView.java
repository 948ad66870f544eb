package org.smallplaces.learning.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Lesson;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Position;
import org.smallplaces.people.CurrentPerson;
import org.smallplaces.shell.Page;

/** A lesson, in the reading and language of its address. */
@Route("learn/:course/:module/:lesson")
@PermitAll
class LessonView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Learning learning;
    private final CourseLibrary library;
    private final CurrentPerson current;
    private String title = "";

    LessonView(Learning learning, CourseLibrary library, CurrentPerson current) {
        this.learning = learning;
        this.library = library;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var course = RoutePlace.course(event).flatMap(library::newest);
        var module = course.flatMap(known -> RoutePlace.module(event).flatMap(known::module));
        var lesson = module.flatMap(known -> RoutePlace.lesson(event).flatMap(known::lesson));
        var reading = ReadingChoice.of(event.getLocation());
        if (lesson.isEmpty() || reading.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(course.orElseThrow(), module.orElseThrow(), lesson.get(), reading.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void show(Course course, CourseModule module, Lesson lesson, Reading reading) {
        var place = new Position(course.id(), module.id(), lesson.id());
        learning.open(current.get().id(), place);
        var text = lesson.text(language(), reading);
        title = text.title() + " – " + course.words(language()).title();
        var article = new LessonArticle(text, reading);
        article.add(new LessonFoot(course, module, lesson, reading, language(), () -> finish(place)));
        var columns = new Div(article, new LessonSources(course, lesson, library.resolution(), language()));
        columns.addClassName("reading");
        add(
                new Trail(course, Optional.of(module), Optional.of(lesson), language()),
                new ReadingSwitch(
                        reading,
                        other -> LearnAddress.lesson(course.id(), module.id(), lesson.id(), other, language())),
                columns);
    }

    private void finish(Position place) {
        learning.finish(current.get().id(), place);
    }
}
