package org.smallplaces.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;

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

    void measure(Figures figures) throws IOException, InterruptedException, SQLException {
        var hash = hashMilliseconds();
        figures.add("processor time of a password hash (bcrypt, cost 10)", hash, "ms");
        for (var users : new int[] {1, 16, 64, 256, 1_000}) level(figures, measure(users, SECOND, 0), hash);
        level(figures, measure(1_000, SECOND, 1), 0);
        var whole = measure(16, Duration.ZERO, 0);
        figures.atLeast(10, "ceiling, 16 users without a pause, with sign-in", whole.journeysASecond(), "journeys/s");
        figures.atMost(
                80,
                "processor time a journey besides the hash, at the ceiling",
                whole.millisecondsAJourney() - hash,
                "ms");
        var signedIn = measure(16, Duration.ZERO, 16);
        figures.atLeast(20, "ceiling, 16 users without a pause, signed in", signedIn.journeysASecond(), "journeys/s");
        figures.add(
                "processor time a journey from my learning on, at the ceiling", signedIn.millisecondsAJourney(), "ms");
        figures.add("processor time a step, at the ceiling", signedIn.millisecondsAStep(), "ms");
        for (var step : Step.values())
            figures.add("bytes of " + step, whole.timings().meanBytes(step), "bytes");
    }

    private static void level(Figures figures, Crowd.Measured measured, double hash) {
        var users = "%,d users%s"
                .formatted(measured.crowd().users(), measured.crowd().signedIn() == 0 ? "" : ", signed in");
        var timings = measured.timings();
        figures.add(users + ", journeys", measured.journeysASecond(), "a second");
        figures.add(users + ", p50 of the slowest step", timings.worst(0.50), "ms");
        var target = measured.crowd().users() == 1_000 ? 300 : 150;
        if (measured.crowd().users() < 256) figures.add(users + ", p95 of the slowest step", timings.worst(0.95), "ms");
        else figures.atMost(target, users + ", p95 of the slowest step", timings.worst(0.95), "ms");
        figures.add(users + ", p99 of the slowest step", timings.worst(0.99), "ms");
        if (timings.has(Step.SIGN_IN))
            figures.add(users + ", p95 of signing in", timings.milliseconds(Step.SIGN_IN, 0.95), "ms");
        figures.add(
                users + ", processor time a journey besides the hash", measured.millisecondsAJourney() - hash, "ms");
        figures.atMost(0, users + ", errors", timings.errors(), "");
        if (measured.noise() > 0.1) figures.add(users + ", noisy: other processes", measured.noise(), "cores");
    }

    /** What the hash costs: it is slow on purpose, and told apart. */
    private static double hashMilliseconds() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var hash = encoder.encode(Country.PASSWORD);
        var threads = ManagementFactory.getThreadMXBean();
        var times = 20;
        for (var time = 0; time < times; time++) encoder.matches(Country.PASSWORD, hash);
        var begin = threads.getCurrentThreadCpuTime();
        for (var time = 0; time < times; time++) encoder.matches(Country.PASSWORD, hash);
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6 / times;
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
