package org.smallplaces.reports;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import org.smallplaces.MySql;
import org.smallplaces.SmallPlacesApplication;
import org.smallplaces.certificates.CsvSheet;
import org.smallplaces.certificates.Issued;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Role;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

/**
 * How long a completion list takes on MySQL, from the question to the last byte of its file: half of the people have
 * completed, in 20 towns. Run it by hand, with the number of people: it measures the machine, it proves nothing.
 */
final class CompletionListBench {

    private static final int TOWNS = 20;
    private static final int TIMES = 5;

    private CompletionListBench() {}

    static void main(String[] arguments) throws Exception {
        var count = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        var database = MySql.fresh();
        var house = SpringApplication.run(
                SmallPlacesApplication.class,
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--server.port=0",
                "--vaadin.productionMode=true");
        try (house) {
            measure(house, count);
        }
        System.exit(0);
    }

    private static void measure(ApplicationContext house, int count) throws Exception {
        var people = house.getBean(People.class);
        var places = house.getBean(Places.class);
        var country = places.found(null, "bench", "country", "Bench", Map.of());
        fill(house.getBean(JdbcTemplate.class), towns(places, country), count);
        var head = Newcomer.named("Head", "bench", people, places, Role.ADMINISTRATOR);
        Newcomer.signIn(head);
        var scope = people.scope(head.id(), Role.ADMINISTRATOR, country.id()).orElseThrow();
        var report = house.getBean(CompletionReport.class);
        for (var time = 0; time < TIMES; time++) {
            var file = Files.createTempFile("bench", ".csv");
            var begin = System.nanoTime();
            var rows = new int[1];
            try (OutputStream to = new FileOutputStream(file.toFile())) {
                var sheet = new CsvSheet(to);
                report.forEach(scope, CompletionFilter.ALL, Language.EN, row -> {
                    rows[0]++;
                    sheet.line(List.of(
                            row.name(), row.place(), "" + row.course(), "" + row.completedOn(), "" + row.number()));
                });
                sheet.flush();
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("%d rows, %d kB: %.2f s%n", rows[0], Files.size(file) / 1000, seconds);
            Files.delete(file);
        }
    }

    private static List<Place> towns(Places places, Place country) {
        var towns = new ArrayList<Place>();
        for (var number = 0; number < TOWNS; number++)
            towns.add(places.found(country, "bench-" + number, "town", "Town " + number, Map.of()));
        return towns;
    }

    /** Every second person has completed; all sorts of names, so that putting them in order is work. */
    private static void fill(JdbcTemplate jdbc, List<Place> towns, int count) {
        var people = new ArrayList<Object[]>();
        var certificates = new ArrayList<Object[]>();
        var words = new ArrayList<Object[]>();
        for (var number = 0; number < count; number++) {
            var person = UUID.randomUUID().toString();
            var town = towns.get(number % TOWNS);
            var place = town.id().toString();
            var name = Integer.toString(number * 7919 % count, 36) + " Learner";
            people.add(new Object[] {person, 0, place, name, number + "@bench.example", "en", "{noop}x"});
            if (number % 2 == 0) continue;
            var certificate = UUID.randomUUID().toString();
            certificates.add(new Object[] {
                certificate,
                0,
                Issued.numberOfNone().value(),
                UUID.randomUUID().toString(),
                person,
                name,
                place,
                town.path().value(),
                "rivers",
                1,
                3,
                "2026-01-01",
                "2029-01-01",
                "2026-01-01 00:00:00"
            });
            for (var language : List.of("en", "zh"))
                words.add(new Object[] {certificate, language, town.name(Language.EN), "Rivers"});
        }
        insert(jdbc, "people", people);
        insert(jdbc, "certificates", certificates);
        insert(jdbc, "certificate_words", words);
    }

    private static void insert(JdbcTemplate jdbc, String table, List<Object[]> rows) {
        var marks = "?,".repeat(rows.getFirst().length);
        jdbc.batchUpdate("insert into " + table + " values (" + marks.substring(0, marks.length() - 1) + ")", rows);
    }
}
