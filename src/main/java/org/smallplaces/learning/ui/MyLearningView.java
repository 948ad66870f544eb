package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Progress;
import org.smallplaces.people.CurrentPerson;
import org.smallplaces.people.SignedInPerson;
import org.smallplaces.shell.Page;
import org.smallplaces.shell.PageHeading;
import org.smallplaces.shell.PageLink;

/** My learning: each course as a street, and the one thing to do next. */
@Route("learn")
@Menu(title = "learning.menu", order = 1)
@PermitAll
class MyLearningView extends Page implements HasDynamicTitle {

    MyLearningView(Learning learning, CurrentPerson current) {
        add(greeting(current.get()), new PageHeading(getTranslation("learning.title")));
        var courses = learning.all(current.get().id());
        if (courses.isEmpty()) add(new Paragraph(getTranslation("learning.none")));
        courses.forEach(progress -> add(card(progress)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("learning.title"));
    }

    private Paragraph greeting(SignedInPerson person) {
        var greeting = new Paragraph(getTranslation("learning.greeting", person.name()));
        greeting.addClassNames("quiet", "greeting");
        return greeting;
    }

    private Div card(Progress progress) {
        var course = progress.course();
        var title = new H2(new PageLink(
                LearnAddress.of(course.id()), course.words(language()).title()));
        var sentence = PathWords.street(this, progress);
        var card = new Div(
                title, new Street(progress, sentence), new Paragraph(sentence), new NextStep(progress, language()));
        card.addClassNames("card", "course-card");
        return card;
    }
}
