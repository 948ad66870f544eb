package org.smallplaces.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Learners who walk their journeys at the same time, each beginning the next when the last has ended. A closed loop: whoever waits
 * for an answer asks for nothing else.
 *
 * @param users how many learn at once
 * @param think how long each reads after every step
 * @param signedIn how many learners each user has signed in beforehand, to walk from my learning on; 0 when every journey begins at
 *     the sign-in page
 */
record Crowd(Country country, URI house, int users, Duration think, int signedIn, Acknowledged acknowledged) {

    /** Walks for a while to get warm, then for so long; only what happens then is counted. */
    Measured run(Duration warm, Duration time, Probe probe) throws IOException, InterruptedException {
        var lines = Caller.lines();
        var timings = new Timings();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var tabs = signIn(people, lines);
            for (var user = 0; user < users; user++) {
                var number = user;
                people.submit(() -> {
                    live(number, lines, tabs.isEmpty() ? new ArrayDeque<>() : tabs.get(number), timings);
                    return null;
                });
            }
            Thread.sleep(warm);
            var before = probe.look();
            var begin = System.nanoTime();
            Thread.sleep(time);
            var end = System.nanoTime();
            var after = probe.look();
            people.shutdownNow();
            people.awaitTermination(1, TimeUnit.MINUTES);
            return new Measured(this, timings.between(begin, end), time, before, after);
        } finally {
            lines.shutdownNow();
        }
    }

    /** Walks for so long, whatever happens, and writes all of it down. */
    void walk(Timings timings, Duration time) throws InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var lines = Caller.lines()) {
            for (var user = 0; user < users; user++) {
                var number = user;
                people.submit(() -> {
                    live(number, lines, new ArrayDeque<>(), timings);
                    return null;
                });
            }
            Thread.sleep(time);
            people.shutdownNow();
            people.awaitTermination(1, TimeUnit.MINUTES);
            lines.shutdownNow();
        }
    }

    // Learners are dealt out, so that no two users are ever the same person.
    private void live(int user, HttpClient lines, Deque<SignedIn> tabs, Timings timings) throws InterruptedException {
        if (!think.isZero()) Thread.sleep(ThreadLocalRandom.current().nextLong(think.toMillis() * Step.WHOLE));
        var learners = country.learners();
        for (var turn = 0; !Thread.interrupted(); turn++) {
            if (signedIn == 0) {
                var learner = learners.get((user + turn * users) % learners.size());
                journey(learner, new Caller(lines, house), timings).walk();
            } else {
                var next = tabs.removeFirst();
                tabs.addLast(next);
                journey(next.learner(), next.tab().caller(), timings).walkOn(next.tab());
            }
        }
    }

    private Journey journey(Learner learner, Caller caller, Timings timings) {
        return new Journey(learner, caller, timings, think, acknowledged);
    }

    /** The tabs of each user, opened before anything is counted. */
    private List<Deque<SignedIn>> signIn(ExecutorService people, HttpClient lines)
            throws IOException, InterruptedException {
        var tabs = new ArrayList<Deque<SignedIn>>();
        if (signedIn == 0) return tabs;
        var opened = new ArrayList<Future<SignedIn>>();
        for (var learner : country.learners().subList(0, users * signedIn)) {
            opened.add(people.submit(() -> new SignedIn(
                    learner,
                    new Journey(learner, new Caller(lines, house), new Timings(), Duration.ZERO, acknowledged)
                            .signIn(false))));
            // As many at once as there are processors: hashes take their time.
            if (opened.size() % Runtime.getRuntime().availableProcessors() == 0) await(opened.getLast());
        }
        for (var user = 0; user < users; user++) {
            var mine = new ArrayDeque<SignedIn>();
            for (var tab : opened.subList(user * signedIn, (user + 1) * signedIn)) mine.add(await(tab));
            tabs.add(mine);
        }
        country.learners().forEach(learner -> learner.journeys().set(0));
        return tabs;
    }

    private static SignedIn await(Future<SignedIn> tab) throws IOException, InterruptedException {
        try {
            return tab.get();
        } catch (ExecutionException e) {
            throw new IOException("Nobody could sign in", e.getCause());
        }
    }

    private record SignedIn(Learner learner, Tab tab) {}

    /** Looks at what processes have used so far. */
    interface Probe {
        Use look() throws IOException;
    }

    /** Processor seconds used so far. */
    record Use(double server, double database, double driver, double all) {}

    /** What a crowd met. */
    record Measured(Crowd crowd, Timings.Window timings, Duration time, Use before, Use after) {

        double seconds() {
            return time.toMillis() / 1000.0;
        }

        double journeysASecond() {
            return timings.steps() / seconds() / stepsAJourney();
        }

        double serverSeconds() {
            return after.server() - before.server();
        }

        double databaseSeconds() {
            return after.database() - before.database();
        }

        double driverSeconds() {
            return after.driver() - before.driver();
        }

        /** Cores that neither the server nor its database nor the driver used. */
        double noise() {
            return (after.all() - before.all() - serverSeconds() - databaseSeconds() - driverSeconds()) / seconds();
        }

        /** Processor milliseconds of server and database for a step. */
        double millisecondsAStep() {
            return (serverSeconds() + databaseSeconds()) * 1000 / timings.steps();
        }

        /** Processor milliseconds of server and database for a journey. By its steps: at both ends of the time, journeys are cut. */
        double millisecondsAJourney() {
            return millisecondsAStep() * stepsAJourney();
        }

        int stepsAJourney() {
            return crowd.signedIn() == 0 ? Step.WHOLE : Step.SIGNED_IN;
        }
    }
}
