package org.smallplaces.journeys;

import java.util.Set;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The server dies in the middle of its work, and comes back on the same data: nothing that it had said is untrue. */
@Stations
class ExportOutlivesAKillTests {

    private static final int EXPORTS = 4;
    private static final double A_MINUTE = 60_000;

    private final House house = House.another();

    @Test
    @Order(1)
    void lessonsAndAnswersThatWereCalledSavedAreThereAfterAKill() {
        try (var learner = Guest.of(house, Language.EN)) {
            learner.signIn("amina.sol@sel-marin.example");
            var walk = new CheckWalk(learner);
            walk.readLessonsFrom(1);
            walk.begin("learning.check.begin");
            walk.answer(true);
            var said = learner.main(".said").textContent();
            house.killHard();

            house.start();
            learner.signIn("amina.sol@sel-marin.example");
            learner.open(CourseText.COURSE_ADDRESS);
            assertThat(learner.main(".path .done"))
                    .hasCount(CourseText.lessons().size());
            learner.open(CourseText.CHECK_ADDRESS + "?question=1");
            assertThat(learner.main(".said")).hasText(said);
        }
    }

    @Test
    @Order(2)
    void exportsThatRanWhenTheServerDiedAreCompleteWithinAMinuteOfItsStart() {
        try (var administrator = Guest.of(house, Language.ZH)) {
            administrator.signIn("zhou.ming@orvena.example");
            var list = new CompletionsPage(administrator).open();
            for (var export = 1; export <= EXPORTS; export++) {
                list.askForExport();
                assertThat(administrator.main("section .card")).hasCount(export);
            }
            list.progress().first().waitFor();
            house.killHard();
            assertThat(list.files().count()).isLessThan(EXPORTS);

            house.start();
            administrator.signIn("zhou.ming@orvena.example");
            list.open();
            assertThat(list.files()).hasCount(EXPORTS, new LocatorAssertions.HasCountOptions().setTimeout(A_MINUTE));
            Set<String> completed = DemoSeeds.completed("orvena", _ -> true);
            for (var export = 0; export < EXPORTS; export++) {
                var archive = Archive.checked(list.download(list.files().nth(export)));
                assertThat(archive.names()).isEqualTo(completed);
                assertThat(archive.sheets()).isEqualTo(completed.size());
            }
        }
    }
}
