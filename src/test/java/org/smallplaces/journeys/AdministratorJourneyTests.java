package org.smallplaces.journeys;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator sees who completed what in their place, and takes the certificates with them. */
@Journey
class AdministratorJourneyTests {

    private static final String REGION = "orvena-north";
    private static final String COUNTRY = "orvena";

    private final House house = House.onH2();

    @ParameterizedTest
    @EnumSource
    void anAdministratorSeesSixThingsOfEveryoneInTheirPlace(Language language) {
        try (var administrator = administrator(language)) {
            var list = new CompletionsPage(administrator).open();
            var place = place(language);
            assertThat(administrator.heading())
                    .hasText(administrator.say("reports.title", DemoSeeds.place(place, language)));
            assertThat(list.columns())
                    .containsExactly(
                            administrator.say("reports.column.name"),
                            administrator.say("reports.column.place"),
                            administrator.say("reports.column.completed"),
                            administrator.say("reports.column.course"),
                            administrator.say("reports.column.date"),
                            administrator.say("reports.column.number"));
            var people = DemoSeeds.people(place);
            assertThat(list.names(people.size())).isEqualTo(people);
            assertThat(administrator.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListAndItsFileAreNarrowedByCourseMonthDaysAndPlace(Language language) {
        var place = place(language);
        var june = YearMonth.of(2026, Month.JUNE);
        try (var administrator = administrator(language)) {
            var list = new CompletionsPage(administrator).open();
            list.choose("reports.filter.course", CourseText.title(language));
            list.names(DemoSeeds.people(place).size());

            var format =
                    DateTimeFormatter.ofPattern(administrator.say("reports.filter.month-format"), language.locale());
            list.choose("reports.filter.month", june.format(format));
            var inJune = DemoSeeds.completed(place, day -> YearMonth.from(day).equals(june));
            assertThat(inJune).isNotEmpty();
            assertThat(list.names(inJune.size())).isEqualTo(inJune);

            var days = DateTimeFormatter.ofPattern(administrator.say("reports.day.format"), language.locale());
            var first = LocalDate.of(2026, Month.JULY, 15);
            var last = LocalDate.of(2026, Month.AUGUST, 31);
            list.chooseDay("reports.filter.until", last.format(days));
            list.chooseDay("reports.filter.from", first.format(days));
            var between = DemoSeeds.completed(place, day -> !day.isBefore(first) && !day.isAfter(last));
            assertThat(list.names(between.size())).isEqualTo(between);
            assertThat(list.namesInFile()).isEqualTo(between);

            list.choosePlace(DemoSeeds.place("osk", language));
            assertThat(list.names(DemoSeeds.people("osk").size())).isEqualTo(DemoSeeds.people("osk"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExportTellsHowItGoesAndHoldsACertificateForEachLine(Language language) {
        try (var administrator = administrator(language)) {
            var list = new CompletionsPage(administrator).open();
            var until = LocalDate.of(2026, Month.OCTOBER, 31);
            var days = DateTimeFormatter.ofPattern(administrator.say("reports.day.format"), language.locale());
            list.chooseDay("reports.filter.until", until.format(days));
            var wanted = DemoSeeds.completed(place(language), day -> !day.isAfter(until));
            assertThat(list.names(wanted.size())).isEqualTo(wanted);

            list.askForExport();
            assertThat(list.news()).hasText(administrator.say("reports.export.running"));
            assertThat(list.news()).hasText(administrator.say("reports.export.news"));
            assertThat(list.files().first()).hasText(administrator.say("reports.export.download", wanted.size()));
            var archive = Archive.checked(list.download(list.files().first()));
            assertThat(archive.names()).isEqualTo(wanted);
            assertThat(archive.sheets()).isEqualTo(wanted.size());
            assertThat(administrator.problems()).isEmpty();
        }
    }

    @Test
    void anotherRegionLooksAsIfItDidNotExist() {
        String elsewhere;
        try (var minister = administrator(Language.ZH)) {
            new CompletionsPage(minister).open().choosePlace(DemoSeeds.place("orvena-valley", Language.ZH));
            elsewhere = minister.page().url();
        }
        try (var administrator = administrator(Language.EN)) {
            assertThat(administrator.open(elsewhere).status()).isEqualTo(404);
            assertThat(administrator.heading()).hasText(administrator.say("shell.missing.title"));
            assertThat(administrator.page().locator("body"))
                    .not()
                    .containsText(DemoSeeds.place("orvena-valley", Language.EN));
        }
    }

    private static String place(Language language) {
        return language == Language.EN ? REGION : COUNTRY;
    }

    private Guest administrator(Language language) {
        var guest = Guest.of(house, language);
        guest.signIn(language == Language.EN ? "ngozi.hale@orvena-north.example" : "zhou.ming@orvena.example");
        return guest;
    }
}
