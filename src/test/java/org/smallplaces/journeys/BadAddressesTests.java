package org.smallplaces.journeys;

import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An address that leads nowhere says so in words, with a way home, and to programs by its status. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAddressesTests {

    private static final String LESSON = CourseText.COURSE_ADDRESS + "/" + CourseText.MODULE + "/";

    private final House house = House.onH2();
    private Guest learner;

    @BeforeAll
    void arrive() {
        learner = Guest.of(house, Language.EN);
        learner.signIn("pilar.echavarne@orvena-north.example");
    }

    @AfterAll
    void leave() {
        learner.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/learn/no-such-course",
                "/learn/no-such-course/final",
                "/learn/Not%20a%20name",
                CourseText.COURSE_ADDRESS + "/no-such-module/check",
                LESSON + "no-such-lesson",
                LESSON + "what-human-rights-are?reading=aloud",
                LESSON + "what-human-rights-are?lang=xx",
                LESSON + "check?question=first",
                "/certificates/SP-7K3M-9QXW-2RTV-H/en.pdf",
                "/places/not-an-id"
            })
    void anUnknownAddressSaysSoAndLeadsHome(String path) {
        assertIsMissing(learner, path);
    }

    @Test
    void whoAdministersNothingFindsNoPlace() {
        assertIsMissing(learner, "/places");
        assertIsMissing(learner, "/places/" + UUID.randomUUID());
    }

    @Test
    void aStrangerIsToldTooWithoutSigningIn() {
        try (var stranger = Guest.of(house, Language.ZH)) {
            assertIsMissing(stranger, "/about/nothing");
            assertIsMissing(stranger, "/courses?lang=xx");
            assertIsMissing(stranger, "/courses/no-such-course/glossary");
        }
    }

    private static void assertIsMissing(Guest guest, String path) {
        assertThat(guest.open(path).status()).as(path).isEqualTo(404);
        assertThat(guest.heading()).hasText(guest.say("shell.missing.title"));
        guest.main("a.button").click();
        assertThat(guest.heading()).not().hasText(guest.say("shell.missing.title"));
    }
}
