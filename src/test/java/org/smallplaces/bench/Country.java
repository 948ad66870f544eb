package org.smallplaces.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import org.smallplaces.MySql;
import org.smallplaces.journeys.CourseText;

/**
 * An invented country that a generator peoples: places below one, learners who have read every lesson but the last two of each
 * module, and an administrator of it all. It writes rows, as an import would; the server has made the tables.
 */
final class Country {

    static final String PASSWORD = "small-places";
    static final String ADMINISTRATOR = "administrator@bench.example";

    private static final int PLACES = 20;
    private static final int BATCH = 1_000;

    private final MySql.Database database;
    private final List<Learner> learners = new ArrayList<>();

    private Country(MySql.Database database) {
        this.database = database;
    }

    static Country of(MySql.Database database, int learners) throws SQLException {
        var country = new Country(database);
        country.found(learners);
        country.forget();
        return country;
    }

    List<Learner> learners() {
        return learners;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private void found(int count) throws SQLException {
        var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
        var top = UUID.randomUUID().toString();
        var towns = new ArrayList<String>();
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            place(connection, top, "bench", "/bench/", "country", "Benchland");
            for (var number = 1; number <= PLACES; number++) {
                var id = UUID.randomUUID().toString();
                towns.add(id);
                place(connection, id, "town-" + number, "/bench/town-" + number + "/", "town", "Town " + number);
            }
            people(connection, count, towns, hash);
            administrator(connection, top, hash);
            connection.commit();
        }
    }

    private static void place(Connection connection, String id, String code, String path, String kind, String name)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into places (id, version, code, path, kind, name) values (?, 0, ?, ?, ?, ?)")) {
            fill(insert, id, code, path, kind, name);
            insert.executeUpdate();
        }
    }

    private void people(Connection connection, int count, List<String> towns, String hash) throws SQLException {
        try (var insert = connection.prepareStatement(PERSON)) {
            for (var number = 1; number <= count; number++) {
                var learner = new Learner(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        "learner-" + number + "@bench.example",
                        new AtomicInteger());
                learners.add(learner);
                fill(insert, learner.id(), towns.get(number % PLACES), "Learner " + number, learner.email(), hash);
                insert.addBatch();
                if (number % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static final String PERSON = """
            insert into people (id, version, place_id, name, email, language, password_hash)
            values (?, 0, ?, ?, ?, 'en', ?)""";

    private static void administrator(Connection connection, String top, String hash) throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var person = connection.prepareStatement(PERSON);
                var grant = connection.prepareStatement(
                        "insert into role_grants (person_id, role, place_id) values (?, 'ADMINISTRATOR', ?)")) {
            fill(person, id, top, "Administrator", ADMINISTRATOR, hash);
            person.executeUpdate();
            fill(grant, id, top);
            grant.executeUpdate();
        }
    }

    /** All that was learned is forgotten but the lessons that are read already: every learner's next journey is the first. */
    void forget() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var table : List.of(
                    "attempt_questions",
                    "attempts",
                    "finished_lessons",
                    "certificate_words",
                    "certificates",
                    "enrolments")) statement.executeUpdate("delete from " + table);
            enrol(connection);
            read(connection);
            connection.commit();
        }
        learners.forEach(learner -> learner.journeys().set(0));
    }

    private void enrol(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into enrolments (id, version, person_id, course, started_at, works)
                values (?, 0, ?, ?, ?, '')""")) {
            for (var learner : learners) {
                fill(insert, learner.enrolment(), learner.id(), CourseText.COURSE);
                insert.setTimestamp(4, Timestamp.from(Instant.now()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void read(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into finished_lessons (enrolment_id, module, lesson, finished_at) values (?, ?, ?, ?)")) {
            for (var learner : learners) {
                for (var module : Modules.all())
                    for (var lesson :
                            module.lessons().subList(0, module.lessons().size() - 2)) {
                        fill(insert, learner.enrolment(), module.id(), lesson);
                        insert.setTimestamp(4, Timestamp.from(Instant.now()));
                        insert.addBatch();
                    }
                insert.executeBatch();
            }
        }
    }

    private static void fill(java.sql.PreparedStatement statement, String... values) throws SQLException {
        for (var index = 0; index < values.length; index++) statement.setString(index + 1, values[index]);
    }
}
