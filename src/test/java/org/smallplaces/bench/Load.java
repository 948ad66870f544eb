package org.smallplaces.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.smallplaces.BundledMySql;

/** The journey, walked by crowds of several sizes. */
final class Load {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Server server;
    private final BundledMySql database;
    private final Country country;
    private final Duration time;

    Load(Server server, BundledMySql database, Country country, Duration time) {
        this.server = server;
        this.database = database;
        this.country = country;
        this.time = time;
    }

    /** Walks until the JVM has compiled what it will. */
    void warm(Duration warming) throws IOException, InterruptedException, SQLException {
        measure(16, Duration.ZERO, 0, warming, Duration.ofSeconds(1));
    }

    List<Crowd.Measured> levels() throws IOException, InterruptedException, SQLException {
        var measured = new ArrayList<Crowd.Measured>();
        for (var users : new int[] {1, 16, 64, 256, 1_000}) measured.add(measure(users, SECOND, 0));
        measured.add(measure(1_000, SECOND, 1));
        measured.add(measure(16, Duration.ZERO, 0));
        measured.add(measure(16, Duration.ZERO, 16));
        return measured;
    }

    private Crowd.Measured measure(int users, Duration think, int signedIn)
            throws IOException, InterruptedException, SQLException {
        return measure(users, think, signedIn, think.isZero() ? Duration.ofSeconds(8) : Duration.ofSeconds(40), time);
    }

    private Crowd.Measured measure(int users, Duration think, int signedIn, Duration warm, Duration counted)
            throws IOException, InterruptedException, SQLException {
        country.forget();
        var acknowledged = new Acknowledged();
        var measured = new Crowd(country, server.address(), users, think, signedIn, acknowledged)
                .run(warm, counted, this::look);
        System.out.println(line(measured));
        try (var connection = country.connection()) {
            var lost = acknowledged.lost(connection);
            if (lost > 0)
                throw new IOException(lost + " answers or lessons that the server had acknowledged are not there");
            System.out.printf(
                    "  in the database: all of %d answers and %d lessons that were acknowledged%n",
                    acknowledged.answers(), acknowledged.lessons());
        }
        return measured;
    }

    private Crowd.Use look() throws IOException {
        return new Crowd.Use(
                Machine.seconds(server.process()),
                Machine.seconds(database.process()),
                Machine.seconds(ProcessHandle.current()),
                Machine.secondsOfAll());
    }

    static String line(Crowd.Measured m) {
        var t = m.timings();
        var text = new StringBuilder();
        text.append("%,d users, %s think, %s: %.1f journeys/s, %.0f steps/s, %d errors%s%n"
                .formatted(
                        m.crowd().users(),
                        m.crowd().think().isZero() ? "no" : "1 s",
                        m.crowd().signedIn() == 0 ? "with sign-in" : "signed in",
                        m.journeysASecond(),
                        t.steps() / m.seconds(),
                        t.errors(),
                        t.errors() == 0 ? "" : " (" + t.firstError() + ")"));
        text.append(
                "  CPU a journey %.1f ms (server %.1f, database %.1f), a step %.2f ms; driver %.2f cores, others %.2f cores%s%n"
                        .formatted(
                                m.millisecondsAJourney(),
                                m.serverSeconds() * 1000 / t.steps() * m.stepsAJourney(),
                                m.databaseSeconds() * 1000 / t.steps() * m.stepsAJourney(),
                                m.millisecondsAStep(),
                                m.driverSeconds() / m.seconds(),
                                m.noise(),
                                m.noise() > 0.1 ? " NOISY" : ""));
        for (var step : Step.values())
            if (t.has(step))
                text.append("  %-14s p50 %7.1f  p95 %7.1f  p99 %7.1f ms  %7.0f bytes%n"
                        .formatted(
                                step,
                                t.milliseconds(step, 0.50),
                                t.milliseconds(step, 0.95),
                                t.milliseconds(step, 0.99),
                                t.meanBytes(step)));
        return text.toString();
    }
}
