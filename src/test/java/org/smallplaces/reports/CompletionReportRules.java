package org.smallplaces.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.certificates.ExportFilter;
import org.smallplaces.certificates.Issued;
import org.smallplaces.courses.CourseId;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.people.Role;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Who completed what, on each database, each time in a new country of a region and two towns. */
@SpringBootTest
abstract class CompletionReportRules {

    @Autowired
    private CompletionReport report;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext house;

    private Place country;
    private Place region;
    private Place town;
    private Place neighbour;
    private Person head;

    @BeforeEach
    void aNewCountryWithAnAdministrator() {
        var code = "t" + UUID.randomUUID().toString().substring(0, 8);
        country = places.found(null, code, "country", "Riverland", Map.of(Language.ZH, "河国"));
        region = places.found(country, code + "-r", "region", "North", Map.of(Language.ZH, "北方"));
        town = places.found(region, code + "-r-a", "town", "Ford", Map.of(Language.ZH, "渡口"));
        // Its code begins like the region's: a list by bare prefix would take it in.
        neighbour = places.found(country, code + "-r2", "region", "South", Map.of());
        head = Newcomer.named("Head", code, people, places, Role.ADMINISTRATOR);
        Newcomer.signIn(head);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListHoldsThePlaceAndAllBelowItAndNothingBesideOrAbove() {
        completed("Above", country);
        completed("Beside", neighbour);
        completed("Here", region);
        completed("Below", town);
        learner("Beside too", neighbour);
        learner("Below too", town);
        assertThat(all(region, CompletionFilter.ALL))
                .extracting(Completion::name)
                .containsExactlyInAnyOrder("Here", "Below", "Below too");
        assertThat(all(town, CompletionFilter.ALL))
                .extracting(Completion::name)
                .containsExactlyInAnyOrder("Below", "Below too");
        assertThat(all(country, CompletionFilter.ALL)).hasSize(7);
    }

    @Test
    void theListGoesByPlaceAndThenByName() {
        learner("Bo", town);
        completed("Cy", town);
        learner("Al", town);
        completed("Zoe", region);
        assertThat(all(region, CompletionFilter.ALL))
                .extracting(Completion::name)
                .containsExactly("Zoe", "Al", "Bo", "Cy");
    }

    @Test
    void aRowSaysWhoWhereWhatWhenAndTheNumberAsPeopleReadIt() {
        var certificate = Issued.to(learner("林晓雨", town), town).in(house);
        assertThat(all(town, CompletionFilter.ALL))
                .containsExactly(new Completion(
                        "林晓雨",
                        "Ford",
                        "Rivers",
                        LocalDate.of(2026, 11, 22),
                        certificate.number().grouped()));
    }

    @Test
    void namesOfPlacesAndCoursesAreInTheLanguageOfThePage() {
        completed("Amina", town);
        learner("Bo", town);
        learner("Cy", neighbour);
        assertThat(report.page(scope(country), CompletionFilter.ALL, Language.ZH, 0, 100))
                .extracting(Completion::place, Completion::course)
                .containsExactly(tuple("河国", null), tuple("渡口", "河流"), tuple("渡口", null), tuple("South", null));
    }

    @Test
    void aCertificateWithoutWordsInTheLanguageOfThePageIsListedInAnother() {
        Issued.to(learner("Amina", town), town)
                .saying(Language.EN, "Ford", "Rivers")
                .in(house);
        Issued.to(learner("晓雨", town), town).saying(Language.ZH, "渡口", "河流").in(house);
        for (var language : Language.values()) {
            assertThat(report.page(scope(town), CompletionFilter.ALL, language, 0, 100))
                    .as(language.tag())
                    .extracting(Completion::course)
                    .containsExactlyInAnyOrder("Rivers", "河流");
            assertThat(report.size(scope(town), CompletionFilter.ALL, language)).isEqualTo(2);
        }
    }

    @Test
    void whoMovedAwayCountsWhereTheyCompletedUnderTheNameOfThatDay() {
        var person = learner("Newly Named", neighbour);
        Issued.to(person, town).inTheNameOf("Amina Sol").in(house);
        assertThat(all(town, CompletionFilter.ALL)).extracting(Completion::name).containsExactly("Amina Sol");
        assertThat(all(neighbour, CompletionFilter.ALL)).isEmpty();
    }

    @Test
    void whoHasNoCertificateIsListedOnceWithoutADate() {
        learner("Bo", town);
        assertThat(all(town, CompletionFilter.ALL)).containsExactly(new Completion("Bo", "Ford", null, null, null));
        assertThat(all(town, CompletionFilter.ALL)).noneMatch(Completion::isCompleted);
    }

    @Test
    void whoCompletedTwoCoursesHasTwoRowsAndNoneWithoutADate() {
        var person = learner("Bo", town);
        Issued.to(person, town).in(house);
        Issued.to(person, town).of("bridges").in(house);
        assertThat(all(town, CompletionFilter.ALL)).hasSize(2).allMatch(Completion::isCompleted);
    }

    @Test
    void forOneCourseWhoCompletedAnotherHasNotCompleted() {
        var both = learner("Both", town);
        Issued.to(both, town).in(house);
        Issued.to(both, town).of("bridges").in(house);
        Issued.to(learner("Other", town), town).in(house);
        var rows = all(town, new CompletionFilter(of("bridges"), false));
        assertThat(rows).extracting(Completion::name).containsExactly("Both", "Other");
        assertThat(rows).extracting(Completion::isCompleted).containsExactly(true, false);
    }

    @Test
    void theFirstAndTheLastDayBelongToTheListAndNobodyWithoutADateDoes() {
        learner("Without", town);
        var person = learner("With", town);
        for (var day : List.of("2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"))
            Issued.to(person, town).on(day).in(house);
        var march = new ExportFilter(
                Optional.empty(), Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 3, 31)));
        var until = new ExportFilter(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 2, 28)));
        assertThat(all(town, new CompletionFilter(march, false)))
                .extracting(Completion::completedOn)
                .containsExactlyInAnyOrder(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(all(town, new CompletionFilter(until, false)))
                .extracting(Completion::completedOn)
                .containsExactly(LocalDate.of(2026, 2, 28));
    }

    @Test
    void whoHasNotCompletedCanBeLeftOut() {
        learner("Without", town);
        completed("With", town);
        assertThat(all(town, new CompletionFilter(ExportFilter.ALL, true)))
                .extracting(Completion::name)
                .containsExactly("With");
        assertThat(all(town, new CompletionFilter(of("bridges"), true))).isEmpty();
    }

    @Test
    void pagesOfAnyLengthMakeUpTheWholeList() {
        // Many of one name: only the last part of the order tells them apart.
        for (var i = 0; i < 7; i++) completed("Same Name", town);
        for (var i = 0; i < 7; i++) learner("Same Name", town);
        var person = learner("Same Name", region);
        for (var day = 10; day < 17; day++)
            Issued.to(person, region).on("2026-01-" + day).in(house);
        var numbers = jdbc.sql("select number from certificates where place_path like :below")
                .param("below", region.path().below())
                .query(String.class)
                .list();
        var whole = report.page(scope(region), CompletionFilter.ALL, Language.EN, 0, 100);
        assertThat(whole).hasSize(21);
        assertThat(report.size(scope(region), CompletionFilter.ALL, Language.EN))
                .isEqualTo(21);
        assertThat(whole)
                .filteredOn(Completion::isCompleted)
                .extracting(row -> row.number().replace("-", "").substring(2))
                .containsExactlyInAnyOrderElementsOf(numbers);
        for (var length : new int[] {1, 4, 20, 21, 22}) {
            var pages = new ArrayList<Completion>();
            for (var offset = 0; offset < 21; offset += length)
                pages.addAll(report.page(scope(region), CompletionFilter.ALL, Language.EN, offset, length));
            assertThat(pages).as("pages of " + length).containsExactlyElementsOf(whole);
        }
        assertThat(report.page(scope(region), CompletionFilter.ALL, Language.EN, 21, 10))
                .isEmpty();
    }

    @Test
    void rowByRowTheListIsTheSame() {
        for (var name : List.of("Cy", "Al", "Bo")) completed(name, town);
        learner("Dee", region);
        var september = new ExportFilter(
                Optional.empty(), Optional.of(LocalDate.of(2026, 9, 1)), Optional.of(LocalDate.of(2026, 9, 30)));
        for (var filter : List.of(
                CompletionFilter.ALL,
                new CompletionFilter(ExportFilter.ALL, true),
                new CompletionFilter(of("bridges"), false),
                new CompletionFilter(september, false)))
            for (var language : Language.values()) {
                var rows = new ArrayList<Completion>();
                report.forEach(scope(region), filter, language, rows::add);
                assertThat(rows).isEqualTo(report.page(scope(region), filter, language, 0, 1000));
            }
    }

    @Test
    void aFaultAmidTheListEndsItAndTheNextListIsWhole() {
        for (var i = 0; i < 5; i++) completed("Same Name", town);
        var full = new IllegalStateException("The disk is full");
        assertThatThrownBy(() -> report.forEach(scope(town), CompletionFilter.ALL, Language.EN, _ -> {
                    throw full;
                }))
                .isSameAs(full);
        assertThat(all(town, CompletionFilter.ALL)).hasSize(5);
    }

    @Test
    void theMonthsAreThoseInWhichSomebodyCompletedTheNewestFirst() {
        var person = learner("Amina", town);
        for (var day : List.of("2025-12-31", "2026-01-01", "2026-01-31", "2024-02-29"))
            Issued.to(person, town).on(day).in(house);
        Issued.to(person, neighbour).on("2026-05-05").in(house);
        assertThat(report.months(scope(region)))
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2025, 12), YearMonth.of(2024, 2));
        assertThat(report.months(scope(neighbour))).containsExactly(YearMonth.of(2026, 5));
    }

    @Test
    void aPlaceWithoutPeopleHasAnEmptyList() {
        assertThat(all(town, CompletionFilter.ALL)).isEmpty();
        assertThat(report.months(scope(town))).isEmpty();
    }

    private Person learner(String name, Place place) {
        return Newcomer.named(name, place.code(), people, places);
    }

    private void completed(String name, Place place) {
        Issued.to(learner(name, place), place).in(house);
    }

    private PlaceScope scope(Place place) {
        return people.scope(head.id(), Role.ADMINISTRATOR, place.id()).orElseThrow();
    }

    /** The whole list in English; its announced length is always that of its rows. */
    private List<Completion> all(Place place, CompletionFilter filter) {
        var rows = report.page(scope(place), filter, Language.EN, 0, 1000);
        assertThat(report.size(scope(place), filter, Language.EN)).isEqualTo(rows.size());
        return rows;
    }

    private static ExportFilter of(String course) {
        return new ExportFilter(Optional.of(new CourseId(course)), Optional.empty(), Optional.empty());
    }
}
