package org.smallplaces;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the tests' databases promise. */
class DatabasesTests {

    @Test
    void everyoneGetsADatabaseOfTheirOwn() {
        assertThat(H2.fresh()).isNotEqualTo(H2.fresh());
        assertThat(MySql.fresh()).isNotEqualTo(MySql.fresh());
    }

    @Test
    void whatWasCommittedOutlivesThePowerCut() throws SQLException {
        var database = MySql.fresh();
        execute(database, "create table kept (id int primary key)");
        execute(database, "insert into kept values (1)");
        MySql.stop();
        try {
            assertThatThrownBy(() -> execute(database, "select 1")).isInstanceOf(SQLException.class);
        } finally {
            MySql.start();
        }
        assertThatThrownBy(() -> execute(database, "insert into kept values (1)"))
                .hasMessageContaining("Duplicate");
    }

    private static void execute(MySql.Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aGivenServerBringsItsOwnUserAndParameters() {
        var server =
                GivenMySql.at("jdbc:mysql://db.example:3307/any?user=ann&password=s%26t&sslMode=REQUIRED", Map.of());
        assertThat(server.user()).isEqualTo("ann");
        assertThat(server.password()).isEqualTo("s&t");
        assertThat(MySql.url(server, "places"))
                .startsWith("jdbc:mysql://db.example:3307/places?")
                .contains("connectionTimeZone=UTC", "sslMode=REQUIRED")
                .doesNotContain("ann");
    }

    @Test
    void theUserOfAGivenServerMayStandBesideItsUrl() {
        var server = GivenMySql.at(
                "jdbc:mysql://db.example/",
                Map.of("SMALLPLACES_TEST_MYSQL_USER", "ann", "SMALLPLACES_TEST_MYSQL_PASSWORD", "secret"));
        assertThat(server.user()).isEqualTo("ann");
        assertThat(server.password()).isEqualTo("secret");
    }
}

@OnH2
class DatabasesOnH2Tests extends DatabaseRules {

    @Test
    void itIsH2() {
        assertThat(answerTo("select h2version()")).startsWith("2.");
    }
}

@OnMySql
class DatabasesOnMySqlTests extends DatabaseRules {

    @Test
    void itIsMySqlFromEightOn() {
        assertThat(answerTo("select version()")).matches("([89]|[1-9]\\d)\\..*");
    }
}

/** How a test runs on both databases: its rules once in an abstract class, and a class for each database. */
@SpringBootTest(classes = OnlyADatabase.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class DatabaseRules {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anEmptyTable() {
        jdbc.sql("drop table if exists saying").update();
        jdbc.sql("create table saying (id int primary key, words varchar(200), said_at datetime(6))")
                .update();
    }

    @Test
    void wordsOfEveryScriptComeBackAsTheyWere() {
        var words = "Small places, 小地方, أماكن صغيرة, маленькие места, pequeños lugares 🏘️👩🏽‍🦽";
        say(1, words, null);
        assertThat(jdbc.sql("select words from saying where words = ?")
                        .param(words)
                        .query(String.class)
                        .single())
                .isEqualTo(words);
    }

    @Test
    void anInstantIsKeptInUtcToTheMicrosecond() {
        var instant = Instant.parse("2026-03-29T01:30:00.123456Z");
        say(1, "spring forward", LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        assertThat(jdbc.sql("select cast(said_at as char(26)) from saying")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-03-29 01:30:00.123456");
        assertThat(jdbc.sql("select said_at from saying")
                        .query(LocalDateTime.class)
                        .single()
                        .toInstant(ZoneOffset.UTC))
                .isEqualTo(instant);
    }

    private void say(int id, String words, LocalDateTime at) {
        jdbc.sql("insert into saying (id, words, said_at) values (?, ?, ?)")
                .params(id, words, at)
                .update();
    }

    String answerTo(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}

@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
class OnlyADatabase {}
