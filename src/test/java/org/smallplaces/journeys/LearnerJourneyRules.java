package org.smallplaces.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** One learner's way from the door to a certificate that a stranger can verify. The tests are its stations, in order. */
@Stations
abstract class LearnerJourneyRules {

    private static final Pattern NUMBER = Pattern.compile("SP-[0-9A-Z-]+");

    private final House house;
    private final Language language;
    private final String email;
    private final String name;
    private Guest learner;
    private CheckWalk walk;
    private List<String> asked;
    private CertificateProof certificate;

    LearnerJourneyRules(House house, Language language, String email, String name) {
        this.house = house;
        this.language = language;
        this.email = email;
        this.name = name;
    }

    private void arrive(Guest guest) {
        leave();
        learner = guest;
        walk = new CheckWalk(guest);
    }

    @AfterAll
    void leave() {
        if (learner != null) learner.close();
    }

    @Test
    @Order(1)
    void whoeverComesInChoosesALanguageAndSignsInWithADemoAccount() {
        arrive(Guest.fromAbroad(house, language));
        learner.open("/");
        learner.main(".languages").getByText(language.ownName()).click();
        assertThat(learner.heading()).hasText(learner.say("shell.door.title"));
        learner.link("shell.door.sign-in").click();

        assertThat(learner.heading()).hasText(learner.say("people.sign-in.title"));
        assertThat(learner.main("table")).containsText(email);
        assertThat(learner.main("code")).hasText(Guest.PASSWORD);
        learner.sendSignIn(email, Guest.PASSWORD);

        assertThat(learner.heading()).hasText(learner.say("learning.title"));
        assertThat(learner.main(".greeting")).hasText(learner.say("learning.greeting", name));
        walk.awaitLanguage(language);
    }

    @Test
    @Order(2)
    void changingTheReadingOrTheLanguageKeepsTheLesson() {
        learner.main("h2 a").click();
        assertThat(learner.heading()).hasText(CourseText.title(language));
        learner.main(".path a").first().click();
        walk.awaitLesson(1, language, false);

        learner.link("learning.reading.easy").click();
        walk.awaitLesson(1, language, true);
        assertThat(learner.page().getByText(learner.say("learning.reading.draft")))
                .isVisible();
        learner.inLanguage(other()).click();
        walk.awaitLesson(1, other(), true);
        learner.inLanguage(language).click();
        walk.awaitLesson(1, language, true);
        learner.link("learning.reading.standard").click();
        walk.awaitLesson(1, language, false);
    }

    @Test
    @Order(3)
    void anotherBrowserGoesOnAtTheLessonWhereTheFirstStopped() {
        for (var number = 1; number <= 2; number++) {
            walk.awaitLesson(number, language, false);
            learner.button("learning.read-next").click();
        }
        walk.awaitLesson(3, language, false);
        assertThat(learner.problems()).isEmpty();

        arrive(Guest.fromAbroad(house, Language.EN));
        learner.open("/sign-in");
        learner.sendSignIn(email, Guest.PASSWORD);
        walk.awaitLesson(3, language, false);

        arrive(Guest.of(house, language));
        learner.signIn(email);
        walk.awaitLesson(3, language, false);
    }

    @Test
    @Order(4)
    void aCheckSaysWhenNothingIsChosenAndAFailedOneBringsNewQuestions() {
        walk.readLessonsFrom(3);
        walk.begin("learning.check.begin");
        learner.button("learning.check.answer").click();
        assertThat(learner.alert()).hasText(learner.say(missing(walk.question())));
        assertThat(learner.main("legend")).hasText(walk.question().ask(language));

        asked = walk.answerFrom(1, false);
        assertThat(learner.heading()).hasText(learner.say("learning.check.not-yet", CourseText.moduleTitle(language)));
        assertThat(learner.main("p").filter(new Locator.FilterOptions().setHasText("%")))
                .not()
                .hasCount(0);
        walk.begin("learning.check.again");
        assertThat(asked)
                .hasSize(CheckWalk.QUESTIONS)
                .doesNotContain(walk.question().id());
    }

    @Test
    @Order(5)
    void answersThatWereGivenAreThereWhenThePageIsLoadedAgain() {
        var first = walk.question();
        walk.answer(true);
        var said = learner.main(".said").textContent();
        learner.page().reload();
        walk.awaitQuestion(1);
        assertThat(learner.main(".said")).hasText(said);
        assertThat(learner.main(".asked")).hasText(first.ask(language));

        learner.open(CourseText.CHECK_ADDRESS);
        learner.link("learning.check.go-on").click();
        walk.awaitQuestion(2);
        assertThat(asked).doesNotContain(walk.question().id());
        walk.answer(true);
    }

    @Test
    @Order(6)
    void aModuleIsPassedHoweverOftenItsEndIsRepeated() {
        walk.goOn(2);
        walk.answerToTheEndInAHurry(3);
        assertIsPassed();
        learner.page().reload();
        assertIsPassed();
    }

    @Test
    @Order(7)
    void theWholePathAndItsFinalBringOneCertificateHoweverOftenTheEndIsRepeated() {
        for (var module : CourseText.core()) {
            if (!module.equals(CourseText.first())) walk.pass(module);
        }
        if (CourseText.hasFinal()) takeTheFinal();

        learner.link("learning.next.to-certificates").click();
        assertThat(learner.main("h2")).hasText(CourseText.title(language));
        learner.page().reload();
        assertThat(learner.main(".card")).hasCount(1);
        certificate = shown();
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    @Order(8)
    void thePdfSaysTheNameTheCourseAndTheNumber() {
        for (var printed : Language.values()) {
            var file = learner.page()
                    .waitForDownload(() -> learner.link("certificates.download", printed.ownName())
                            .click());
            certificate.assertIsPrintedIn(file.path(), printed);
        }
    }

    @Test
    @Order(9)
    void aStrangerCanVerifyTheCertificate() {
        try (var stranger = Guest.of(house, language)) {
            certificate.assertIsVerifiedBy(stranger);
        }
    }

    private void takeTheFinal() {
        learner.open(CourseText.COURSE_ADDRESS);
        learner.link("learning.next.to-final").click();
        assertThat(learner.heading()).hasText(learner.say("learning.final.title", CourseText.title(language)));
        assertThat(Looks.faults(learner.page(), "final, before")).isEmpty();
        walk.begin("learning.check.begin", CourseText.askedInFinal());
        walk.answerToTheEndInAHurry(1);
        assertFinalIsPassed();
        learner.page().reload();
        assertFinalIsPassed();
    }

    private void assertFinalIsPassed() {
        assertThat(learner.heading()).hasText(learner.say("learning.final.passed", CourseText.title(language)));
    }

    /** What is said when a form is sent empty. */
    private static String missing(AskedQuestion question) {
        return "learning.check."
                + switch (question.type()) {
                    case "multiple" -> "choose-some";
                    case "ordering" -> "order-all";
                    case "matching", "classify" -> "place-all";
                    default -> "choose-first";
                };
    }

    private void assertIsPassed() {
        assertThat(learner.heading()).hasText(learner.say("learning.check.passed", CourseText.moduleTitle(language)));
    }

    private Language other() {
        return language == Language.EN ? Language.ZH : Language.EN;
    }

    private CertificateProof shown() {
        var number = NUMBER.matcher(learner.main(".card").innerText());
        assertThat(number.find()).isTrue();
        return new CertificateProof(name, number.group());
    }
}
