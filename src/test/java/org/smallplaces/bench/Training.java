package org.smallplaces.bench;

import java.time.Duration;

/**
 * {@code ./dev pack}: learners walk for a minute on the unpacked jar, so that Java can keep beside it what it learned about classes and
 * methods (an AOT cache). Servers that start with it are ready sooner, and quick sooner.
 */
final class Training {

    private static final int USERS = 16;
    private static final Duration TIME = Duration.ofSeconds(90);

    private Training() {}

    static void main() throws Exception {
        try (var house = House.open()) {
            var server = house.server();
            server.stop();
            // The second start, on a course that is published already, is the one that all later starts are like.
            server.learn();
            server.start();
            var timings = new Timings();
            var begin = System.nanoTime();
            new Crowd(house.country(), server.address(), USERS, Duration.ZERO, 0, new Acknowledged())
                    .walk(timings, TIME);
            var seen = timings.between(begin, System.nanoTime());
            System.out.printf("Trained with %,d steps of learners.%n", seen.steps() - seen.errors());
            server.stop();
        }
        System.exit(0);
    }
}
