package org.smallplaces.certificates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

import org.smallplaces.learning.AtOnce;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Several servers that work on exports, on each database. Their clocks show a day on which the leases of the tests have
 * run out; for the house's own runner they are held for years, so that it keeps its hands off.
 */
@SpringBootTest
abstract class ExportRunnerRules {

    static final Instant LATER = Instant.parse("2037-06-01T00:00:00Z");
    private static final Instant AFTER_LATER = LATER.plusSeconds(60);

    @Autowired
    private ExportRows rows;

    @Autowired
    private CertificateRows certificateRows;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationContext house;

    @TempDir
    private Path disk;

    private final ArrayList<ExportRunner> runners = new ArrayList<>();
    private ExportFolder folder;
    private Place place;
    private Person person;

    @BeforeEach
    void aNewPlaceWithThreeCertificates() {
        folder = new ExportFolder(settings());
        place = places.found(null, "t" + UUID.randomUUID().toString().substring(0, 8), "town", "Ford", Map.of());
        person = Newcomer.to(place.code(), people, places);
        for (var i = 0; i < 3; i++) Issued.to(person, place).in(house);
    }

    @AfterEach
    void everybodyStops() {
        runners.forEach(ExportRunner::destroy);
        rows.deleteAll();
    }

    @Test
    void anExportWhoseServerDiedIsFinishedByAnother() {
        var job = abandoned();
        Set<String> seen = new ConcurrentSkipListSet<>();
        var press = new Press(house, () -> seen.add(state(job) + " " + now(job).leasedUntil()));
        runner(press, AFTER_LATER).wake();
        awaitEnd(job);
        assertThat(seen).containsExactly("RUNNING " + AFTER_LATER.plusSeconds(15));
        assertThat(now(job)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(ExportJob.State.READY);
            assertThat(done.total()).isEqualTo(3);
            assertThat(done.done()).isEqualTo(3);
            assertThat(done.failed()).isZero();
        });
        assertThat(Archive.at(folder.archive(job)).printed()).hasSize(3);
    }

    @Test
    void ofTwoServersExactlyOneTakesAnAbandonedExport() {
        var job = abandoned();
        var presses = List.of(new Press(house, () -> {}), new Press(house, () -> {}));
        var both = presses.stream().map(press -> runner(press, AFTER_LATER)).toList();
        both.forEach(ExportRunner::wake);
        awaitEnd(job);
        // Each runner works in the order in which it is asked: after this, both have looked.
        var next = abandoned();
        both.forEach(ExportRunner::wake);
        awaitEnd(next);
        assertThat(presses.stream().mapToInt(press -> press.printed().size()).sum())
                .isEqualTo(6);
        assertThat(presses).allMatch(press -> press.printed().size() % 3 == 0);
    }

    @Test
    void ofEightServersThatReachForAnExportOneGetsIt() throws InterruptedException {
        var job = abandoned();
        var taken = AtOnce.inAllTabs(_ -> rows.take(job.id().toString(), AFTER_LATER, AFTER_LATER.plusSeconds(15)));
        assertThat(taken).containsOnly(0, 1).containsOnlyOnce(1);
        assertThat(now(job).leasedUntil()).isEqualTo(AFTER_LATER.plusSeconds(15));
    }

    @Test
    void theLeaseIsRenewedWhileAnArchiveIsPacked() throws IOException {
        var job = taken();
        var time = new TickingClock(AFTER_LATER);
        var lease = new ExportLease(rows, job, time);
        var seen = new ArrayList<Instant>();
        new ExportArchive(job, all(), folder, () -> {
                    time.pass(Duration.ofSeconds(6));
                    lease.tellAtTimes(3, 3, 0);
                    seen.add(now(job).leasedUntil());
                })
                .write();
        assertThat(seen)
                .containsExactly(
                        AFTER_LATER.plusSeconds(21),
                        AFTER_LATER.plusSeconds(27),
                        AFTER_LATER.plusSeconds(33),
                        AFTER_LATER.plusSeconds(39));
    }

    @Test
    void aServerThatWasTooSlowLeavesTheExportToWhoeverTookIt() {
        var job = taken();
        var slow = new ExportLease(rows, job, Clock.fixed(AFTER_LATER.plusSeconds(30), ZoneOffset.UTC));
        rows.take(job.id().toString(), AFTER_LATER.plusSeconds(20), AFTER_LATER.plusSeconds(35));
        var others = now(job);
        assertThatThrownBy(() -> new ExportArchive(job, all(), folder, () -> slow.tellAtTimes(3, 3, 0)).write())
                .isInstanceOf(ExportLease.LostException.class);
        assertThatThrownBy(() -> slow.tell(3, 3, 0)).isInstanceOf(ExportLease.LostException.class);
        assertThatThrownBy(() -> slow.end(ExportJob.State.FAILED)).isInstanceOf(ExportLease.LostException.class);
        assertThat(folder.archive(job)).doesNotExist();
        assertThat(now(job)).isEqualTo(others);
    }

    @Test
    void anExportOnWhichAServerWorksIsLeftToIt() {
        var held = rows.save(Exported.running(person.id(), place, AFTER_LATER.plusSeconds(1)));
        var abandoned = abandoned();
        var press = new Press(house, () -> {});
        runner(press, AFTER_LATER).wake();
        awaitEnd(abandoned);
        assertThat(now(held)).isEqualTo(held);
        assertThat(press.printed()).hasSize(3);
        assertThat(folder.archive(held)).doesNotExist();
    }

    @Test
    void aFinishedExportIsNotTakenAgain() {
        for (var state : new ExportJob.State[] {ExportJob.State.READY, ExportJob.State.FAILED}) {
            var over = rows.save(Exported.job(person.id(), place, state, LATER, LATER));
            assertThat(rows.open(AFTER_LATER))
                    .as(state.name())
                    .doesNotContain(over.id().toString());
            assertThat(rows.take(over.id().toString(), AFTER_LATER, AFTER_LATER.plusSeconds(15)))
                    .as(state.name())
                    .isZero();
        }
    }

    @Test
    void whatWasPrintedBeforeThePowerCutIsNotPrintedAgain() throws IOException {
        var job = abandoned();
        var before = certificateRows
                .findByPersonIdOrderByCompletedOnDesc(person.id())
                .getFirst()
                .number();
        folder.write(folder.sheet(job, before), to -> to.write("printed before".getBytes(StandardCharsets.UTF_8)));
        var press = new Press(house, () -> {});
        runner(press, AFTER_LATER).wake();
        awaitEnd(job);
        assertThat(press.printed()).hasSize(2).doesNotContain(before);
        assertThat(Archive.at(folder.archive(job)).file("certificates/" + before.grouped() + ".pdf"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("printed before");
    }

    @Test
    void theSingleSheetsAreThrownAwayOnceTheyArePacked() {
        var job = abandoned();
        runner(new Press(house, () -> {}), AFTER_LATER).wake();
        awaitEnd(job);
        Awaitility.await().untilAsserted(() -> assertThat(disk).isDirectoryNotContaining("glob:**/" + job.id()));
        assertThat(folder.archive(job)).isRegularFile();
    }

    @Test
    void aFullDiskEndsAnExportAndSparesTheNext() {
        var broken = abandoned();
        var next = abandoned();
        var press = new Press(house, () -> {
            if (state(broken) == ExportJob.State.RUNNING
                    && now(next).leasedUntil().equals(LATER)) throw new IOException("No space left on device");
        });
        runner(press, AFTER_LATER).wake();
        awaitEnd(next);
        assertThat(state(broken)).isEqualTo(ExportJob.State.FAILED);
        assertThat(folder.archive(broken)).doesNotExist();
        assertThat(state(next)).isEqualTo(ExportJob.State.READY);
    }

    @Test
    void anExportIsThrownAwayWhenItsTimeIsOverAndNotBefore() throws IOException {
        var now = Instant.parse("1990-01-09T00:00:00Z");
        var old = finished(now.minus(Duration.ofDays(7)).minusMillis(1));
        var young = finished(now.minus(Duration.ofDays(7)).plusMillis(1));
        var running = abandoned();
        runner(new Press(house, () -> {}), now).tidy();
        assertThat(rows.findById(old.id())).isEmpty();
        assertThat(folder.archive(old)).doesNotExist();
        assertThat(rows.findById(young.id())).isPresent();
        assertThat(folder.archive(young)).isRegularFile();
        assertThat(rows.findById(running.id())).isPresent();
    }

    private ExportJob finished(Instant at) throws IOException {
        var job = rows.save(Exported.job(person.id(), place, ExportJob.State.READY, null, at));
        folder.write(folder.archive(job), to -> to.write(1));
        return job;
    }

    /** An export whose server has not been heard of since {@link #LATER}. */
    private ExportJob abandoned() {
        return rows.save(Exported.running(person.id(), place, LATER));
    }

    /** An export that a server took at {@link #AFTER_LATER}. */
    private ExportJob taken() {
        var job = abandoned();
        rows.take(job.id().toString(), AFTER_LATER, AFTER_LATER.plus(ExportLease.TIME));
        return now(job);
    }

    private List<Certificate> all() {
        return certificateRows.findByPersonIdOrderByCompletedOnDesc(person.id());
    }

    private ExportRunner runner(Certificates certificates, Instant now) {
        var runner = new ExportRunner(
                rows, certificateRows, certificates, folder, settings(), Clock.fixed(now, ZoneOffset.UTC));
        runners.add(runner);
        return runner;
    }

    private ExportProperties settings() {
        return new ExportProperties(disk, Duration.ofDays(7));
    }

    private ExportJob now(ExportJob job) {
        return rows.findById(job.id()).orElseThrow();
    }

    private ExportJob.State state(ExportJob job) {
        return now(job).state();
    }

    private void awaitEnd(ExportJob job) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> state(job).isOver());
    }
}
