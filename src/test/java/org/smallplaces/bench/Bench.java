package org.smallplaces.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** {@code ./dev bench}: the whole table. */
final class Bench {

    private static final String RECORD = "--record";

    private final Figures figures = new Figures();
    private final Duration time;
    private String mysql = "";

    private Bench(Duration time) {
        this.time = time;
    }

    /** Takes how many seconds each crowd is measured, 60 unless told; and whether the table goes into {@code docs/benchmarks.md}. */
    static void main(String[] arguments) throws Exception {
        var given = List.of(arguments);
        var seconds = given.stream()
                .filter(each -> each.matches("[1-9][0-9]{0,3}"))
                .findFirst()
                .orElse("60");
        var bench = new Bench(Duration.ofSeconds(Long.parseLong(seconds)));
        bench.run();
        System.out.println(bench.heading());
        System.out.println(bench.figures.table());
        if (given.contains(RECORD)) bench.figures.record(bench.heading());
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException, SQLException {
        try (var house = House.open()) {
            try (var connection = house.country().connection()) {
                mysql = connection.getMetaData().getDatabaseProductVersion();
            }
            figures.add("start on an empty MySQL", house.coldStart().toMillis() / 1000.0, "s");
            house.server().stop();
            figures.add(
                    "start of the jar untrained",
                    house.server().startUntrained().toMillis() / 1000.0,
                    "s");
            house.server().stop();
            figures.add("start", house.server().start().toMillis() / 1000.0, "s");
            new FirstVisit(house.server(), house.country().learners().getFirst()).measure(figures);
            var load = new Load(house.server(), house.mysql(), house.country(), time);
            load.warm(Duration.ofSeconds(60));
            load.measure(figures);
            house.server().stop();
            house.server().start();
            new Heap(house).measure(figures);
            new Lists(house).measure(figures);
        }
    }

    /** When, where and of what the figures are. */
    private String heading() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        return LocalDate.now() + ": " + Machine.inWords() + ", Spring Boot "
                + version(pom, "<version>([0-9.]+)</version>\\s+<relativePath/>") + ", Vaadin "
                + version(pom, "<vaadin.version>([^<]+)<") + ", MySQL " + mysql;
    }

    private static String version(String pom, String pattern) {
        var found = Pattern.compile(pattern).matcher(pom);
        return found.find() ? found.group(1) : "?";
    }
}
