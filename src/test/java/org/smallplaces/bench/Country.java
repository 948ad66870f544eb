package org.smallplaces.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import org.smallplaces.MySql;
import org.smallplaces.certificates.Issued;
import org.smallplaces.journeys.CourseText;
import org.smallplaces.learning.CheckId;

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

    private static final String FINISHED =
            "insert into finished_lessons (enrolment_id, module, lesson, finished_at) values (?, ?, ?, current_timestamp)";

    private static final String ENROLMENT = """
            insert into enrolments (id, version, person_id, course, started_at, works)
            values (?, 0, ?, ?, current_timestamp, '')""";

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
        try (var insert = connection.prepareStatement(ENROLMENT)) {
            for (var learner : learners) batch(insert, learner.enrolment(), learner.id(), CourseText.COURSE);
            insert.executeBatch();
        }
    }

    private void read(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(FINISHED)) {
            for (var learner : learners) {
                for (var module : Modules.all())
                    for (var lesson :
                            module.lessons().subList(0, module.lessons().size() - 2))
                        batch(insert, learner.enrolment(), module.id(), lesson);
                insert.executeBatch();
            }
        }
    }

    /** Lets every learner have read every lesson of the first module, so that its check is open. */
    void readFirstModule() throws SQLException {
        try (var connection = connection();
                var insert = connection.prepareStatement(FINISHED)) {
            connection.setAutoCommit(false);
            var module = Modules.all().getFirst();
            var lessons = module.lessons();
            for (var learner : learners)
                for (var lesson : lessons.subList(lessons.size() - 2, lessons.size()))
                    batch(insert, learner.enrolment(), module.id(), lesson);
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Lets every learner have passed all but the first module, so that passing that completes the course. */
    void almostFinish() throws SQLException {
        try (var connection = connection();
                var insert = connection.prepareStatement("""
                        insert into attempts (id, version, enrolment_id, module, number, revision, pass_mark, started_at, finished_at,
                          percent, passed)
                        values (?, 0, ?, ?, 1, 1, 80, current_timestamp, current_timestamp, 100, true)""")) {
            connection.setAutoCommit(false);
            var checks = new ArrayList<>(List.of(CheckId.FINAL.slug()));
            for (var module : Modules.all().subList(1, Modules.all().size())) checks.add(module.id());
            for (var learner : learners) {
                for (var check : checks) batch(insert, UUID.randomUUID().toString(), learner.enrolment(), check);
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    /**
     * Lets this many people more have completed the course, in a town of their own.
     *
     * @return the town's id
     */
    String graduate(String code, int count) throws SQLException {
        var town = UUID.randomUUID().toString();
        var path = "/bench/" + code + "/";
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            place(connection, town, code, path, "town", code);
            try (var person = connection.prepareStatement(PERSON);
                    var enrolment = connection.prepareStatement(ENROLMENT);
                    var certificate = connection.prepareStatement("""
                            insert into certificates (id, version, number, enrolment_id, person_id, holder, place_id, place_path, course,
                              revision, hours, completed_on, valid_until, issued_at)
                            values (?, 0, ?, ?, ?, ?, ?, ?, ?, 1, 3.5, '2026-11-02', '2029-11-02', '2026-11-02 12:00:00')""");
                    var words = connection.prepareStatement("""
                            insert into certificate_words (certificate_id, language, place, course_title)
                            values (?, ?, ?, 'Human rights in local government')""")) {
                for (var number = 1; number <= count; number++) {
                    var ids = Stream.generate(UUID::randomUUID)
                            .limit(3)
                            .map(UUID::toString)
                            .toList();
                    var name = Integer.toString(number * 7919 % 100_003, 36) + " Graduate";
                    batch(person, ids.get(0), town, name, code + "-" + number + "@bench.example", "{noop}!");
                    batch(enrolment, ids.get(1), ids.get(0), CourseText.COURSE);
                    batch(
                            certificate,
                            ids.get(2),
                            Issued.numberOfNone().value(),
                            ids.get(1),
                            ids.get(0),
                            name,
                            town,
                            path,
                            CourseText.COURSE);
                    for (var language : List.of("en", "zh")) batch(words, ids.get(2), language, code);
                    if (number % BATCH == 0 || number == count)
                        for (var insert : List.of(person, enrolment, certificate, words)) insert.executeBatch();
                }
            }
            connection.commit();
        }
        return town;
    }

    private static void batch(PreparedStatement insert, String... values) throws SQLException {
        fill(insert, values);
        insert.addBatch();
    }

    private static void fill(PreparedStatement statement, String... values) throws SQLException {
        for (var index = 0; index < values.length; index++) statement.setString(index + 1, values[index]);
    }
}
