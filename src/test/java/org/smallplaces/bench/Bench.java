package org.smallplaces.bench;

import java.time.Duration;

/** {@code ./dev bench}. */
final class Bench {

    private Bench() {}

    static void main(String[] arguments) throws Exception {
        System.out.println(Machine.inWords());
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        try (var house = House.open()) {
            System.out.printf("first start: %.1f s%n", house.coldStart().toMillis() / 1000.0);
            var load = new Load(house.server(), house.mysql(), house.country(), Duration.ofSeconds(seconds));
            load.warm(Duration.ofSeconds(seconds));
            load.levels();
        }
    }
}
