package org.smallplaces.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;

import org.smallplaces.courses.Reading;
import org.smallplaces.learning.Progress;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

class LessonViewTests extends LearnerPageTests {

    @Test
    void aLessonIsShownInStandardWordsUnlessItsAddressAsksForEasyOnes() {
        navigate(lesson(0), LessonView.class);
        assertThat(heading()).isEqualTo(title(Reading.STANDARD));
        assertThat(find(Article.class).single().getClassNames()).containsExactly("text");
    }

    @Test
    void theOtherReadingIsOneLinkAwayAndTheSameLesson() {
        navigate(lesson(0), LessonView.class);
        follow("Easy read");
        assertThat(getCurrentView()).isInstanceOf(LessonView.class);
        assertThat(find(Article.class).single().getClassNames()).containsExactly("easy");
        assertThat(said()).contains("Simplified draft: readers have not checked it yet");
        assertThat(find(Anchor.class)
                        .withText("Easy read")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
        follow("Standard");
        assertThat(find(Article.class).single().getClassNames()).containsExactly("text");
    }

    @Test
    void openingALessonRemembersThePlaceAndFinishesNothing() {
        navigate(lesson(1), LessonView.class);
        assertThat(learning.stoppedAt(person))
                .hasValueSatisfying(
                        place -> assertThat(lesson(1)).endsWith(place.lesson().slug()));
        assertThat(progress().finished()).isEmpty();
    }

    @Test
    void sayingThatALessonIsReadFinishesItAndOpensTheNext() {
        navigate(lesson(0), LessonView.class);
        press("I have read this: next →");
        assertThat(getCurrentView()).isInstanceOf(LessonView.class);
        assertThat(heading())
                .isEqualTo(module.lessons()
                        .get(1)
                        .text(Language.EN, Reading.STANDARD)
                        .title());
        assertThat(progress().finishedIn(module)).isEqualTo(1);
    }

    @Test
    void theReadingStaysFromLessonToLesson() {
        open(lesson(0) + "?reading=easy");
        press("I have read this: next →");
        assertThat(find(Article.class).single().getClassNames()).containsExactly("easy");
    }

    @Test
    void theLastLessonLeadsToTheCheck() {
        var last = module.lessons().size() - 1;
        finish(last);
        navigate(lesson(last), LessonView.class);
        press("I have read this: to the check →");
        assertThat(getCurrentView()).isInstanceOf(CheckView.class);
        assertThat(find(NativeButton.class).withText("Begin").all()).hasSize(1);
    }

    @Test
    void theFirstLessonLeadsBackNowhereAndTheOthersToTheOneBefore() {
        navigate(lesson(0), LessonView.class);
        assertThat(find(Anchor.class).withText("← Back").all()).isEmpty();
        navigate(lesson(2), LessonView.class);
        assertThat(find(Anchor.class).withText("← Back").single().getHref()).startsWith("/" + lesson(1));
    }

    private String title(Reading reading) {
        return module.lessons().getFirst().text(Language.EN, reading).title();
    }

    private Progress progress() {
        return learning.in(course.id(), person).orElseThrow();
    }
}
