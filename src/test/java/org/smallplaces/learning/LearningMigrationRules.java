package org.smallplaces.learning;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.QuestionId;
import org.smallplaces.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was kept before there was a final and before there were paths by work stays, and is read as it was. */
abstract class LearningMigrationRules {

    private static final String CHANGES = "db/changelog/db.changelog-master.yaml";
    private static final String LAST_OF_OLD = "learning-10";
    private static final CourseId COURSE = new CourseId("a-course");
    private static final CheckId FIRST = new CheckId("first-steps");
    private static final CheckId SECOND = new CheckId("second-steps");

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final EnrolmentId enrolment = new EnrolmentId(UUID.randomUUID());
    private final AttemptId over = new AttemptId(UUID.randomUUID());
    private final AttemptId underWay = new AttemptId(UUID.randomUUID());
    private JdbcClient jdbc;
    private LearningRows rows;

    /** Where a fresh database is, of whom and with which password. */
    abstract List<String> database();

    @BeforeEach
    void anOldDatabaseIsBroughtUpToDate() throws LiquibaseException, SQLException {
        var at = database();
        try (var connection = DriverManager.getConnection(at.get(0), at.get(1), at.get(2))) {
            var changes = changes(connection);
            changes.update(olderChanges(changes), "");
            var statements = new JdbcTemplate(new DriverManagerDataSource(at.get(0), at.get(1), at.get(2)));
            jdbc = JdbcClient.create(statements);
            rows = new LearningRows(statements, new SimpleMeterRegistry());
            someoneHasLearned();
            changes(connection).update("");
        }
    }

    @Test
    void aTryThatIsOverKeepsItsResultItsQuestionsAndItsAnswers() {
        assertThat(rows.newestAttempt(person, COURSE, FIRST)).hasValueSatisfying(attempt -> {
            assertThat(attempt.id()).isEqualTo(over);
            assertThat(attempt.number()).isEqualTo(2);
            assertThat(attempt.revision()).isEqualTo(3);
            assertThat(attempt.passMark()).isEqualTo(80);
            assertThat(attempt.isOver()).isTrue();
            assertThat(attempt.outcome()).isEqualTo(new Attempt.Outcome.Passed(75));
            assertThat(attempt.questions())
                    .containsExactly(
                            drawn(1, "first-steps", "what-now", new Attempt.Answer("ask", 2)),
                            drawn(2, "first-steps", "who-holds-it", new Attempt.Answer("the-tenant", 1)));
        });
        assertThat(rows.done(enrolment).checks()).containsExactly(FIRST);
    }

    @Test
    void aTryUnderWayGoesOnWhereItStood() {
        assertThat(rows.newestAttempt(person, COURSE, SECOND)).hasValueSatisfying(attempt -> {
            assertThat(attempt.id()).isEqualTo(underWay);
            assertThat(attempt.outcome()).isEqualTo(new Attempt.Outcome.UnderWay(2));
            assertThat(attempt.questions())
                    .containsExactly(
                            drawn(1, "second-steps", "what-now", new Attempt.Answer("wait", 0)),
                            new Attempt.Drawn(2, question("second-steps", "and-then"), Optional.empty()));
        });
    }

    @Test
    void everyQuestionBelongsToTheModuleOfItsTry() {
        assertThat(jdbc.sql("""
                                select count(*) from attempt_questions q
                                  join attempts a on a.id = q.attempt_id
                                 where q.module = a.module""").query(Integer.class).single()).isEqualTo(4);
        assertThat(rows.timesMet(enrolment, FIRST))
                .containsOnlyKeys(question("first-steps", "what-now"), question("first-steps", "who-holds-it"));
    }

    @Test
    void fromNowOnAQuestionNamesItsModule() {
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into attempt_questions (attempt_id, position, module, question) values (:id, 3, null, 'a')")
                        .param("id", over.toString())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thereIsRoomForTheLongestAnswer() {
        rows.answer(underWay, 2, new Attempt.Answer("x".repeat(700), 1), Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(rows.newestAttempt(person, COURSE, SECOND)
                        .flatMap(attempt -> attempt.at(2))
                        .flatMap(Attempt.Drawn::answer)
                        .map(Attempt.Answer::given))
                .contains("x".repeat(700));
    }

    @Test
    void whoHasSaidNothingOfTheirWorkDoesNone() {
        assertThat(jdbc.sql("select works from enrolments").query(String.class).single())
                .isEmpty();
        assertThat(jdbc.sql("select lesson from enrolments").query(String.class).single())
                .isEqualTo("on-the-phone");
        assertThat(rows.done(enrolment).lessons()).hasSize(1);
    }

    private static Attempt.Drawn drawn(int position, String module, String question, Attempt.Answer answer) {
        return new Attempt.Drawn(position, question(module, question), Optional.of(answer));
    }

    private static BankQuestion question(String module, String question) {
        return new BankQuestion(new ModuleId(module), new QuestionId(question));
    }

    private static Liquibase changes(Connection connection) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase(CHANGES, new ClassLoaderResourceAccessor(), database);
    }

    private static int olderChanges(Liquibase changes) throws LiquibaseException {
        var ids = changes.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(change -> change.getId())
                .toList();
        assertThat(ids).contains(LAST_OF_OLD);
        return ids.indexOf(LAST_OF_OLD) + 1;
    }

    private void someoneHasLearned() {
        var place = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into places (id, version, code, path, kind, name)
                        values (:place, 0, 'osk', '/osk/', 'town', 'Osk')""").param("place", place).update();
        jdbc.sql("""
                        insert into people (id, version, place_id, name, email, language, password_hash)
                        values (:person, 0, :place, 'Ann', 'ann@osk.example', 'en', '{noop}x')""").param("person", person.toString()).param("place", place).update();
        jdbc.sql("""
                        insert into enrolments (id, version, person_id, course, started_at, module, lesson)
                        values (:id, 0, :person, 'a-course', '2026-01-02 03:04:05', 'first-steps', 'on-the-phone')""")
                .param("id", enrolment.toString())
                .param("person", person.toString())
                .update();
        jdbc.sql("""
                        insert into finished_lessons (enrolment_id, module, lesson, finished_at)
                        values (:id, 'first-steps', 'at-the-counter', '2026-01-02 03:04:05')""").param("id", enrolment.toString()).update();
        attempt(over, "first-steps", 2, "'2026-01-03 03:04:05', 75, true");
        attempt(underWay, "second-steps", 1, "null, null, null");
        drew(over, 1, "what-now", "'ask', 2");
        drew(over, 2, "who-holds-it", "'the-tenant', 1");
        drew(underWay, 1, "what-now", "'wait', 0");
        drew(underWay, 2, "and-then", "null, null");
    }

    private void attempt(AttemptId id, String module, int number, String result) {
        jdbc.sql("insert into attempts (id, version, enrolment_id, module, number, revision, pass_mark, started_at,"
                        + " finished_at, percent, passed) values (:id, 0, :enrolment, :module, :number, 3, 80,"
                        + " '2026-01-03 03:00:00', " + result + ")")
                .param("id", id.toString())
                .param("enrolment", enrolment.toString())
                .param("module", module)
                .param("number", number)
                .update();
    }

    private void drew(AttemptId id, int position, String question, String answer) {
        jdbc.sql(
                        "insert into attempt_questions (attempt_id, position, question, choice, credit) values (:id, :position,"
                                + " :question, " + answer + ")")
                .param("id", id.toString())
                .param("position", position)
                .param("question", question)
                .update();
    }
}
