package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

import org.smallplaces.courses.Reading;
import org.smallplaces.learning.Path;
import org.smallplaces.learning.Works;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

class MyLearningViewTests extends LearnerPageTests {

    @Test
    void theStreetIsToldInWordsToo() {
        finish(2);
        navigate(MyLearningView.class);
        var path = new Path(course, Works.none()).modules();
        var lessons = path.stream().mapToInt(each -> each.lessons().size()).sum();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.matches("Your street: 0 of " + path.size()
                        + " modules? passed, 2 of " + lessons
                        + " lessons finished\\.|Your street: 0 of 1 module passed, 2 of "
                        + lessons + " lessons finished\\."));
    }

    @Test
    void whoHasNotBegunIsOfferedToBeginWithTheFirstLesson() {
        navigate(MyLearningView.class);
        assertThat(said()).contains("Next: " + title(0), "Begin").doesNotContain("Continue");
        assertThat(addresses()).anyMatch(address -> address.startsWith("/" + lesson(0)));
    }

    @Test
    void whoHasBegunIsOfferedToContinueWithTheNextLesson() {
        finish(1);
        navigate(MyLearningView.class);
        assertThat(said()).contains("Next: " + title(1), "Continue");
        assertThat(addresses()).anyMatch(address -> address.startsWith("/" + lesson(1)));
    }

    @Test
    void afterTheLessonsTheCheckIsNext() {
        finish(module.lessons().size());
        navigate(MyLearningView.class);
        assertThat(said())
                .contains("Next: the check of “" + module.words(Language.EN).title() + "”");
        assertThat(addresses()).anyMatch(address -> address.startsWith("/" + check()));
    }

    @Test
    void peopleAreGreetedByTheirName() {
        navigate(MyLearningView.class);
        assertThat(said()).contains("Good to see you, Newcomer.");
    }

    private String title(int index) {
        return module.lessons().get(index).text(Language.EN, Reading.STANDARD).title();
    }
}
