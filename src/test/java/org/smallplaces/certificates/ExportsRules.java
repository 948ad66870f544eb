package org.smallplaces.certificates;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

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

/** Exports as an administrator asks for them and fetches them, on each database, each time of a new country. */
@SpringBootTest
abstract class ExportsRules {

    private static final String[] COLUMNS = {"certificate number", "name", "place", "course", "date", "file", "SHA-256"
    };

    @Autowired
    private Exports exports;

    @Autowired
    private ExportRows rows;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationContext house;

    private Place country;
    private Place town;
    private Person administrator;
    private PlaceScope scope;

    @BeforeEach
    void anAdministratorOfANewCountry() {
        var code = "t" + UUID.randomUUID().toString().substring(0, 8);
        country = places.found(null, code, "country", "Riverland", Map.of(Language.ZH, "河国"));
        town = places.found(country, code + "-a", "town", "Ford", Map.of(Language.ZH, "渡口"));
        administrator = Newcomer.to(code, people, places, Role.ADMINISTRATOR);
        scope = scope(administrator, country);
        Newcomer.signIn(administrator);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        rows.deleteAll();
    }

    @Test
    void anExportWaitsAndIsReadyByItself() {
        Issued.to(administrator, country).in(house);
        var asked = exports.request(scope, ExportFilter.ALL, Language.EN);
        assertThat(asked.state()).isEqualTo(ExportJob.State.WAITING);
        assertThat(asked.progress()).isZero();
        var ready = ready(asked);
        assertThat(ready.state()).isEqualTo(ExportJob.State.READY);
        assertThat(ready.progress()).isEqualTo(1);
        assertThat(ready.finishedAt()).isAfterOrEqualTo(asked.requestedAt());
        assertThat(exports.recent(scope)).containsExactly(ready);
    }

    @Test
    void theArchiveHoldsOnePdfForEachCertificateAndTwoLists() {
        var one = Issued.to(administrator, country).in(house);
        var other = Issued.to(administrator, town).in(house);
        var archive = archive(ExportFilter.ALL, Language.EN);
        assertThat(archive.files()).containsOnlyKeys(pdf(one), pdf(other), "manifest.csv", "completions.xlsx");
        assertThat(archive.file(pdf(one))).startsWith('%', 'P', 'D', 'F');
        assertThat(archive.file(pdf(other))).startsWith('%', 'P', 'D', 'F').isNotEqualTo(archive.file(pdf(one)));
    }

    @Test
    void theManifestNamesEveryCertificateWithTheFingerprintOfItsFile() {
        var one = Issued.to(administrator, country).inTheNameOf("林晓雨, 大").in(house);
        var other =
                Issued.to(administrator, town).inTheNameOf("أمينة \"الأولى\"").in(house);
        var archive = archive(ExportFilter.ALL, Language.ZH);
        assertThat(archive.manifest())
                .containsExactly(
                        List.of(
                                "\uFEFF" + COLUMNS[0],
                                COLUMNS[1],
                                COLUMNS[2],
                                COLUMNS[3],
                                COLUMNS[4],
                                COLUMNS[5],
                                COLUMNS[6]),
                        List.of(
                                one.number().grouped(),
                                "林晓雨, 大",
                                "河国",
                                "河流",
                                "2026-11-22",
                                pdf(one),
                                Archive.sha256(archive.file(pdf(one)))),
                        List.of(
                                other.number().grouped(),
                                "أمينة \"الأولى\"",
                                "渡口",
                                "河流",
                                "2026-11-22",
                                pdf(other),
                                Archive.sha256(archive.file(pdf(other)))));
    }

    @Test
    void theManifestBeginsWithTheMarkOfUtf8() {
        assertThat(archive(ExportFilter.ALL, Language.EN).file("manifest.csv"))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'c');
    }

    @Test
    void theWorkbookHoldsTheSameRowsWithDatesThatAreDates() {
        var one = Issued.to(administrator, country).on("2024-02-29").in(house);
        var rowsOfBook = archive(ExportFilter.ALL, Language.EN).workbook();
        assertThat(rowsOfBook).hasSize(2);
        assertThat(rowsOfBook.getFirst().stream().map(cell -> cell.getText()))
                .containsExactly("certificate number", "name", "place", "course", "date");
        var row = rowsOfBook.getLast();
        assertThat(List.of(row.getCellText(0), row.getCellText(1), row.getCellText(2), row.getCellText(3)))
                .containsExactly(one.number().grouped(), "Newcomer", "Riverland", "Rivers");
        assertThat(row.getCellAsDate(4)).map(date -> date.toLocalDate()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void anExportOfNothingHoldsTheHeadingsOnly() {
        var archive = archive(ExportFilter.ALL, Language.EN);
        assertThat(archive.files()).containsOnlyKeys("manifest.csv", "completions.xlsx");
        assertThat(archive.manifest())
                .singleElement()
                .satisfies(line -> assertThat(line).hasSize(COLUMNS.length));
        assertThat(archive.workbook()).hasSize(1);
        assertThat(exports.recent(scope).getFirst().progress()).isZero();
    }

    @Test
    void aCellThatASpreadsheetWouldCalculateIsWrittenAsText() {
        for (var start : List.of("=", "+", "-", "@"))
            Issued.to(administrator, country)
                    .inTheNameOf(start + "1")
                    .saying(Language.EN, start + "cmd", start + "SUM(A1)")
                    .in(house);
        var archive = archive(ExportFilter.ALL, Language.EN);
        assertThat(archive.manifest().subList(1, 5))
                .flatExtracting(line -> line.subList(1, 4))
                .hasSize(12)
                .allMatch(cell -> cell.matches("'[=+@-].+"));
        assertThat(archive.workbook().subList(1, 5))
                .flatExtracting(row -> List.of(row.getCellText(1), row.getCellText(2), row.getCellText(3)))
                .hasSize(12)
                .allMatch(cell -> cell.matches("'[=+@-].+"));
    }

    @Test
    void aCertificateThatCannotBePrintedStandsInTheManifestWithoutAFileAndIsCounted() {
        var printable = Issued.to(administrator, country).inTheNameOf("Amina").in(house);
        var not = Issued.to(administrator, country).inTheNameOf("नम").in(house);
        var archive = archive(ExportFilter.ALL, Language.EN);
        assertThat(archive.printed()).containsExactly(pdf(printable));
        assertThat(archive.manifest().getLast())
                .containsExactly(not.number().grouped(), "नम", "Riverland", "Rivers", "2026-11-22", "", "");
        assertThat(archive.workbook()).hasSize(3);
        assertThat(exports.recent(scope).getFirst()).satisfies(job -> {
            assertThat(job.total()).isEqualTo(2);
            assertThat(job.done()).isEqualTo(2);
            assertThat(job.failed()).isEqualTo(1);
        });
    }

    @Test
    void aCertificateThatIsTooLongForItsPaperDoesNotStopTheOthers() {
        var printable = Issued.to(administrator, country).inTheNameOf("Amina").in(house);
        Issued.to(administrator, country)
                .inTheNameOf("Zoe")
                .saying(Language.EN, "Riverland", "R".repeat(CertificateSheet.LONGEST_TEXT + 1))
                .in(house);
        assertThat(archive(ExportFilter.ALL, Language.EN).printed()).containsExactly(pdf(printable));
        assertThat(exports.recent(scope).getFirst().failed()).isEqualTo(1);
    }

    @Test
    void anExportHoldsWhatTheListShows() {
        var wanted =
                Issued.to(administrator, town).of("bridges").on("2026-03-31").in(house);
        Issued.to(administrator, town).of("bridges").on("2026-04-01").in(house);
        Issued.to(administrator, town).of("bridges").on("2026-02-28").in(house);
        Issued.to(administrator, town).on("2026-03-31").in(house);
        Issued.to(administrator, country).of("bridges").on("2026-03-31").in(house);
        var march = new ExportFilter(
                Optional.of(new CourseId("bridges")),
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of(LocalDate.of(2026, 3, 31)));
        var below = scope(administrator, town);
        var job = ready(exports.request(below, march, Language.EN));
        assertThat(Archive.at(exports.file(below, job.id()).orElseThrow()).printed())
                .containsExactly(pdf(wanted));
    }

    @Test
    void nobodyElseGetsTheFile() {
        var job = ready(exports.request(scope, ExportFilter.ALL, Language.EN));
        var colleague = Newcomer.to(country.code(), people, places, Role.ADMINISTRATOR);
        assertThat(exports.file(scope, job.id())).isPresent();
        assertThat(exports.file(scope(colleague, country), job.id())).isEmpty();
        assertThat(exports.recent(scope(colleague, country))).isEmpty();
    }

    @Test
    void theFileIsFetchedAtThePlaceWhereItWasAskedForOnly() {
        var job = ready(exports.request(scope, ExportFilter.ALL, Language.EN));
        assertThat(exports.file(scope(administrator, town), job.id())).isEmpty();
        assertThat(exports.recent(scope(administrator, town))).isEmpty();
    }

    @Test
    void anExportThatIsNotFinishedHasNoFileEvenIfOneLiesThere() throws Exception {
        var folder = house.getBean(ExportFolder.class);
        for (var state : List.of(ExportJob.State.RUNNING, ExportJob.State.FAILED)) {
            var job = rows.save(Exported.job(administrator.id(), country, state, ExportRunnerRules.LATER, null));
            folder.write(folder.archive(job), to -> to.write(1));
            assertThat(exports.file(scope, job.id())).as(state.name()).isEmpty();
            folder.forget(job);
        }
    }

    @Test
    void aFileThatWasThrownAwayIsGone() {
        var job = ready(exports.request(scope, ExportFilter.ALL, Language.EN));
        Path file = exports.file(scope, job.id()).orElseThrow();
        house.getBean(ExportFolder.class).forget(job);
        assertThat(file).doesNotExist();
        assertThat(exports.file(scope, job.id())).isEmpty();
    }

    @Test
    void anExportThatNobodyAskedForHasNoFile() {
        assertThat(exports.file(scope, ExportId.fresh())).isEmpty();
    }

    @Test
    void theNewestFiveExportsAreShownTheNewestFirst() {
        ExportJob last = null;
        for (var i = 0; i < 6; i++) last = ready(exports.request(scope, ExportFilter.ALL, Language.EN));
        assertThat(exports.recent(scope))
                .hasSize(5)
                .startsWith(last)
                .extracting(ExportJob::requestedAt)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private PlaceScope scope(Person person, Place place) {
        return people.scope(person.id(), Role.ADMINISTRATOR, place.id()).orElseThrow();
    }

    private Archive archive(ExportFilter filter, Language language) {
        var job = ready(exports.request(scope, filter, language));
        return Archive.at(exports.file(scope, job.id()).orElseThrow());
    }

    private ExportJob ready(ExportJob asked) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> rows.findById(asked.id()).orElseThrow().state().isOver());
        var job = rows.findById(asked.id()).orElseThrow();
        assertThat(job.state()).isEqualTo(ExportJob.State.READY);
        return job;
    }

    private static String pdf(Certificate certificate) {
        return "certificates/" + certificate.number().grouped() + ".pdf";
    }
}
