package org.smallplaces.journeys;

import java.util.Date;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A trainer writes, checks and publishes in the browser; learners read it. In a house of its own, because it publishes. */
@Journey
class TrainerJourneyTests {

    private static final String TRAINER = "ilse.brandt@orvena.example";
    private static final String LEARNER = "amina.sol@sel-marin.example";
    private static final String COURSE = "/studio/" + CourseText.COURSE;
    private static final String LESSON =
            COURSE + "/" + CourseText.MODULE + "/" + CourseText.lessons().getFirst();

    private static final int FAR = 40;

    private static House house;

    private static synchronized House house() {
        if (house == null) house = House.another();
        return house;
    }

    @ParameterizedTest
    @EnumSource
    void aTrainerChangesATextWithTheKeyboardAloneAndPublishesIt(Language language) {
        var title = "Rights, told anew in " + language.tag();
        try (var trainer = trainer(language)) {
            var keys = new Keys(trainer.page());
            keys.tabTo(trainer.say("authoring.menu"));
            keys.press("Enter");
            assertThat(trainer.heading()).hasText(trainer.say("authoring.title"));
            keys.tabTo(CourseText.title(language));
            keys.press("Enter");
            assertThat(trainer.heading()).hasText(CourseText.title(language));
            keys.tabTo(opening(trainer, language));
            keys.press("Enter");
            assertThat(trainer.heading()).hasText(CourseText.lessonTitle(1, language, false));

            typesATitle(trainer, keys, title);
            agree(trainer, keys);
            trainer.open(LESSON + "?text=zh");
            agree(trainer, keys);

            trainer.open(COURSE);
            keys.tabTo(trainer.say("authoring.gate.look"));
            keys.press("Enter");
            assertThat(trainer.page().getByText(trainer.say("authoring.gate.open")))
                    .isVisible();
            keys.tabTo(trainer.say("authoring.gate.publish"));
            keys.press("Enter");
            assertThat(trainer.page().getByText(trainer.say("authoring.gate.nothing")))
                    .isVisible();
            assertThat(trainer.problems()).isEmpty();
        }
        try (var learner = Guest.of(house(), Language.EN)) {
            learner.signIn(LEARNER);
            learner.open(CourseText.lessonAddress(1) + "?reading=standard&lang=en");
            assertThat(learner.heading()).hasText(title);
        }
    }

    @Test
    void aDraftWithAFaultIsNotPublishedAndTheGateLeadsToTheText() {
        try (var trainer = trainer(Language.EN)) {
            trainer.open(LESSON + "?text=zh.easy");
            var field = field(trainer, "authoring.text.easy", Language.ZH);
            field.fill("没有标题。");
            assertThat(saved(trainer)).isVisible();
            assertThat(trainer.page().locator(".findings .error").first()).isVisible();
            trainer.open(COURSE);
            trainer.button("authoring.gate.publish").click();
            var fault = trainer.main(".findings a").first();
            assertThat(fault).containsText(CourseText.lessons().getFirst() + ".zh.easy.md");
            fault.click();
            trainer.settle();
            assertThat(field(trainer, "authoring.text.easy", Language.ZH)).hasValue("没有标题。");

            trainer.button("authoring.discard").click();
            assertThat(trainer.page().getByText(trainer.say("authoring.discarded")))
                    .isVisible();
            assertThat(field(trainer, "authoring.text.easy", Language.ZH)).not().hasValue("没有标题。");
            trainer.button("authoring.discard.undo").click();
            assertThat(field(trainer, "authoring.text.easy", Language.ZH)).hasValue("没有标题。");
            trainer.button("authoring.discard").click();
            assertThat(trainer.page().getByText(trainer.say("authoring.discarded")))
                    .isVisible();
        }
    }

    @Test
    void ofTwoWhoWriteTheSameTextNobodyOverwritesTheOtherUnseen() {
        try (var one = trainer(Language.EN);
                var other = trainer(Language.ZH)) {
            for (var guest : new Guest[] {one, other}) guest.open(LESSON + "?text=en.easy");
            field(one, "authoring.text.easy", Language.EN).fill("# From the one");
            assertThat(saved(one)).isVisible();
            field(other, "authoring.text.easy", Language.EN).fill("# From the other");
            assertThat(other.button("authoring.conflict.keep")).isVisible();
            assertThat(other.page().locator(".compared pre")).hasText("# From the one");
            assertThat(field(other, "authoring.text.easy", Language.EN)).hasValue("# From the other");
            other.button("authoring.conflict.take").click();
            assertThat(field(other, "authoring.text.easy", Language.EN)).hasValue("# From the one");
            field(other, "authoring.text.easy", Language.EN).fill("# From both");
            assertThat(saved(other)).isVisible();
            one.open(LESSON + "?text=en.easy");
            assertThat(field(one, "authoring.text.easy", Language.EN)).hasValue("# From both");
            one.button("authoring.discard").click();
            assertThat(one.page().getByText(one.say("authoring.discarded"))).isVisible();
        }
    }

    private static void typesATitle(Guest trainer, Keys keys, String title) {
        var field = field(trainer, "authoring.text.standard", Language.EN);
        tabInto(field, keys);
        keys.press("Control+Home");
        keys.press("Shift+End");
        keys.type("# " + title);
        assertThat(saved(trainer)).isVisible();
        assertThat(field).hasValue(Pattern.compile("^# " + title + "\n"));
        // The text beside it is out of date now; what says so comes when the page is opened again.
        trainer.open(LESSON + "?text=en.easy");
    }

    private static void tabInto(Locator field, Keys keys) {
        for (var step = 0; step < FAR; step++) {
            keys.press("Tab");
            if (field.evaluate("each => each === document.activeElement").equals(true)) return;
        }
        throw new AssertionError("Tab never leads into the text");
    }

    private static void agree(Guest trainer, Keys keys) {
        keys.tabTo(trainer.say("authoring.confirm"));
        keys.press("Enter");
        assertThat(trainer.page().getByText(trainer.say("authoring.confirmed"))).isVisible();
    }

    private static String opening(Guest trainer, Language language) {
        return trainer.say(
                "authoring.texts.open",
                CourseText.lessonTitle(1, language, false),
                trainer.say("authoring.text.standard", Language.EN.ownName()),
                trainer.say("authoring.standing.published"));
    }

    private static Locator field(Guest trainer, String kind, Language text) {
        return trainer.page()
                .getByLabel(
                        trainer.say("authoring.text.label", trainer.say(kind, text.ownName())),
                        new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator saved(Guest trainer) {
        var words = trainer.say("authoring.saved", new Date(0));
        return trainer.page()
                .getByText(words.substring(0, words.indexOf(trainer.language() == Language.EN ? " at" : " ")));
    }

    private static Guest trainer(Language language) {
        var guest = Guest.of(house(), language);
        // Her account is in English, and she reads what she chooses.
        guest.open("/?lang=" + language.tag());
        guest.signIn(TRAINER);
        return guest;
    }
}
