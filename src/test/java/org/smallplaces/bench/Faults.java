package org.smallplaces.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** {@code ./dev bench faults}: learners go on learning while one thing after the other breaks. Afterwards, nothing that was acknowledged may be lost. */
final class Faults {

    private static final int USERS = 64;
    /** So many that each walks once: whoever has passed a check cannot take it again. */
    private static final int LEARNERS = 5_000;

    /** How long a session is kept after its last use: shorter than in production, so that those who leave make room within the run. */
    private static final Duration STAY = Duration.ofMinutes(2);

    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final int GUESSES = 10_000;

    private final House house;
    private final Duration time;
    private final URI sessions;
    private final long begin = System.nanoTime();
    private final Timings timings = new Timings();
    private final Acknowledged acknowledged = new Acknowledged();
    private final List<String> report = new ArrayList<>();

    private Faults(House house, Duration time, URI sessions) {
        this.house = house;
        this.time = time;
        this.sessions = sessions;
    }

    /** Takes how many minutes it lasts, 20 unless told. */
    static void main(String[] arguments) throws Exception {
        var minutes = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        var disk = SmallDisk.make();
        var operators = Server.freePort();
        try (var house = House.open(
                LEARNERS,
                disk.setting(),
                "--management.server.port=" + operators,
                "--server.servlet.session.timeout=" + STAY.toSeconds() + "s")) {
            house.country().almostFinish();
            var sessions = URI.create("http://127.0.0.1:" + operators + "/actuator/drain");
            new Faults(house, Duration.ofMinutes(minutes), sessions).run(disk);
        } finally {
            disk.remove();
        }
        System.exit(0);
    }

    private void run(SmallDisk disk) throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var walking = crowd.submit(() -> {
                new Crowd(house.country(), house.server().address(), USERS, Duration.ofSeconds(1), 0, acknowledged)
                        .walk(timings, time);
                return null;
            });
            at(0.08);
            memory("when everybody is there");
            // Of the last learners: nobody of the crowd is one of them soon.
            var witness = new Witness(house.server(), house.country().learners().getLast());
            databaseStops(witness);
            serverIsKilled(witness);
            diskIsFull(disk);
            // From now on the fonts of certificates are there: what comes later is growth.
            memory("when certificates have been printed");
            hostile();
            guessed(witness);
            at(0.95);
            memory("when everybody is still there");
            walking.get();
        }
        // As long as a session stays, and some rounds of those who end them.
        Thread.sleep(STAY.multipliedBy(2));
        judge();
    }

    private void databaseStops(Witness witness) throws Exception {
        at(0.12);
        var from = System.nanoTime();
        house.mysql().kill();
        var seen = witness.tryToGoOn("database-stopped");
        Thread.sleep(OUTAGE.minusNanos(System.nanoTime() - from).toMillis());
        house.mysql().start();
        after("the database is stopped for 20 s", from, seen);
        tell("  and then: %s", witness.openAgain("database-back"));
    }

    private void serverIsKilled(Witness witness) throws Exception {
        at(0.30);
        var from = System.nanoTime();
        house.server().kill();
        var seen = witness.tryToGoOn("server-killed");
        tell("started again in %.1f s", house.server().start().toMillis() / 1000.0);
        after("the server is killed and started", from, seen);
        tell("  and then: %s", witness.openAgain("server-back"));
        witness.open();
        tell(
                "resident memory now: %.0f MB",
                Machine.residentMegabytes(house.server().process()));
    }

    private void diskIsFull(SmallDisk disk) throws Exception {
        at(0.50);
        if (!disk.isSmall()) {
            tell("the disk for exports was not filled: that needs root, to mount one that is small");
            return;
        }
        var from = System.nanoTime();
        var lists = new Lists(house);
        var hall = house.country().graduate("full-hall", 300);
        tell("an export to a full disk ends as %s", lists.exportState(hall, Duration.ofMinutes(2)));
        disk.grow();
        tell("asked for again with room, it ends as %s", lists.exportState(hall, Duration.ofMinutes(2)));
        after("the disk for exports is full", from, "");
    }

    private void hostile() throws Exception {
        at(0.65);
        var from = System.nanoTime();
        var learner = house.country().learners().get(house.country().learners().size() - 2);
        var caller = new Caller(Caller.lines(), house.server().address());
        var tab = new Journey(learner, caller, new Timings(), Duration.ZERO, acknowledged).signIn(false);
        tell("%s", new Hostile(house.server()).garbage(tab));
        after("a learner sends garbage", from, "");
    }

    private void guessed(Witness witness) throws Exception {
        at(0.72);
        var from = System.nanoTime();
        tell("%s", new Hostile(house.server()).guess(house.country(), GUESSES, 50));
        after("10,000 guesses from one address", from, witness.openAgain("guesses"));
    }

    /** What the crowd met from the moment of a fault until now, and how soon all was well again. */
    private void after(String fault, long from, String seen) throws InterruptedException {
        Thread.sleep(20_000);
        var window = timings.between(from, System.nanoTime());
        var last = window.failed().stream().mapToLong(Timings.Failed::at).max().orElse(from);
        tell(
                "%s: %d steps, %d failed, the last %.0f s after it began%s; p95 of signing in %.0f ms, of the slowest step %.0f ms",
                fault,
                window.steps(),
                window.errors(),
                (last - from) / 1e9,
                window.errors() == 0 ? "" : " (" + window.firstError() + ")",
                window.milliseconds(Step.SIGN_IN, 0.95),
                window.worst(0.95));
        if (!seen.isEmpty()) tell("  a learner sees: %s", seen);
    }

    private void judge() throws IOException, InterruptedException, SQLException {
        memory("when everybody has left");
        var calm = timings.between(begin, System.nanoTime());
        tell("in all: %,d steps, %d failed", calm.steps(), calm.errors());
        try (var connection = house.country().connection()) {
            tell(
                    "acknowledged: %,d answers, %,d lessons; lost: %d",
                    acknowledged.answers(), acknowledged.lessons(), acknowledged.lost(connection));
            tell(
                    "courses completed: %d, without a certificate: %d, with more than one: %d, events left over: %d",
                    count("select count(*) from enrolments where completed_at is not null"),
                    count("""
                            select count(*) from enrolments e where completed_at is not null
                               and not exists (select 1 from certificates c where c.enrolment_id = e.id)"""),
                    count(
                            "select count(*) from (select enrolment_id from certificates group by enrolment_id having count(*) > 1) twice"),
                    count("select count(*) from EVENT_PUBLICATION where completion_date is null"));
        }
        Files.createDirectories(Path.of("target", "bench-faults"));
        Files.write(Path.of("target", "bench-faults", "report.txt"), report);
    }

    private void memory(String when) throws IOException, InterruptedException {
        var server = house.server().process();
        tell(
                "%s: live heap %.0f MB, resident %.0f MB, %s",
                when, Machine.liveMegabytes(server), Machine.residentMegabytes(server), Server.get(sessions));
    }

    private int count(String sql) throws SQLException {
        try (var connection = house.country().connection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Waits for a share of the whole time. */
    private void at(double share) throws InterruptedException {
        var left = begin + (long) (time.toNanos() * share) - System.nanoTime();
        if (left > 0) Thread.sleep(Duration.ofNanos(left));
    }

    private void tell(String what, Object... values) {
        var line = what.formatted(values);
        report.add(line);
        System.out.printf("%5.0f s  %s%n", (System.nanoTime() - begin) / 1e9, line);
    }
}
