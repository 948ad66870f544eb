package org.smallplaces.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.QuestionId;
import org.smallplaces.people.PersonId;

/** The rows below an enrolment: lessons finished, attempts, answers. Each is written once and never twice. */
@Repository
class LearningRows {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Counter lessons;
    private final Counter answers;

    LearningRows(JdbcOperations statements, MeterRegistry meters) {
        this.jdbc = JdbcClient.create(statements);
        this.batches = statements;
        this.lessons = meters.counter("smallplaces.lessons.finished");
        this.answers = meters.counter("smallplaces.answers.saved");
    }

    /** Remembers where a person stands in a course; false when they are not enrolled in it. */
    boolean stand(PersonId person, Position place) {
        return jdbc.sql("""
                        update enrolments set module = :module, lesson = :lesson
                         where person_id = :person and course = :course""")
                        .param("module", place.module().slug())
                        .param("lesson", place.lesson().slug())
                        .param("person", person.toString())
                        .param("course", place.course().slug())
                        .update()
                > 0;
    }

    /** The lessons finished and the checks passed in an enrolment. */
    Done done(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select module, lesson from finished_lessons where enrolment_id = :id
                        union all
                        select distinct module, null from attempts where enrolment_id = :id and passed = true""").param("id", enrolment.toString()).query((ResultSetExtractor<Done>) LearningRows::done);
    }

    private static Done done(ResultSet rows) throws SQLException {
        var lessons = new HashSet<Progress.FinishedLesson>();
        var checks = new HashSet<CheckId>();
        while (rows.next()) {
            var module = rows.getString("module");
            var lesson = rows.getString("lesson");
            if (lesson == null) checks.add(new CheckId(module));
            else lessons.add(new Progress.FinishedLesson(new ModuleId(module), new LessonId(lesson)));
        }
        return new Done(lessons, checks);
    }

    /** What somebody has behind them in an enrolment. */
    record Done(Set<Progress.FinishedLesson> lessons, Set<CheckId> checks) {}

    /** Finished twice is finished once: the first time stays. False when the person is not enrolled in the course. */
    boolean finishLesson(PersonId person, Position place, Instant now) {
        try {
            var finished = jdbc.sql("""
                            insert into finished_lessons (enrolment_id, module, lesson, finished_at)
                            select id, :module, :lesson, :now from enrolments
                             where person_id = :person and course = :course""")
                    .param("module", place.module().slug())
                    .param("lesson", place.lesson().slug())
                    .param("now", timestamp(now))
                    .param("person", person.toString())
                    .param("course", place.course().slug())
                    .update();
            lessons.increment(finished);
            return finished > 0;
        } catch (DuplicateKeyException again) {
            // Two tabs, or a double click: the row is there, and that is all that was wanted.
            return true;
        }
    }

    Optional<Attempt> newestAttempt(PersonId person, CourseId course, CheckId check) {
        return jdbc.sql("""
                        select a.id, a.enrolment_id, a.number, a.revision, a.pass_mark, a.finished_at, a.passed,
                               q.position, q.module, q.question, q.choice, q.credit
                          from enrolments e
                          join attempts a on a.enrolment_id = e.id and a.module = :module
                          join attempt_questions q on q.attempt_id = a.id
                         where e.person_id = :person and e.course = :course
                           and a.number = (select max(number) from attempts where enrolment_id = e.id and module = :module)
                         order by q.position""")
                .param("module", check.slug())
                .param("person", person.toString())
                .param("course", course.slug())
                .query(rows -> rows.next() ? Optional.of(attempt(rows, course, check)) : Optional.empty());
    }

    Map<BankQuestion, Integer> timesMet(EnrolmentId enrolment, CheckId check) {
        var times = new HashMap<BankQuestion, Integer>();
        jdbc.sql("""
                        select q.module, q.question, count(*) as times from attempt_questions q
                          join attempts a on a.id = q.attempt_id
                         where a.enrolment_id = :id and a.module = :module
                         group by q.module, q.question""")
                .param("id", enrolment.toString())
                .param("module", check.slug())
                .query((row, _) -> times.put(question(row), row.getInt("times")))
                .list();
        return times;
    }

    void begin(Attempt attempt, Instant now) {
        jdbc.sql("""
                        insert into attempts (id, version, enrolment_id, module, number, revision, pass_mark, started_at)
                        values (:id, 0, :enrolment, :module, :number, :revision, :passMark, :now)""")
                .param("id", attempt.id().toString())
                .param("enrolment", attempt.enrolment().toString())
                .param("module", attempt.check().slug())
                .param("number", attempt.number())
                .param("revision", attempt.revision())
                .param("passMark", attempt.passMark())
                .param("now", timestamp(now))
                .update();
        batches.batchUpdate(
                "insert into attempt_questions (attempt_id, position, module, question) values (?, ?, ?, ?)",
                attempt.questions().stream()
                        .map(drawn -> new Object[] {
                            attempt.id().toString(),
                            drawn.position(),
                            drawn.question().module().slug(),
                            drawn.question().question().slug()
                        })
                        .toList());
    }

    /** Keeps an answer; false when there is one already, which stays as it is. */
    boolean answer(AttemptId attempt, int position, Attempt.Answer answer, Instant now) {
        var saved = jdbc.sql("""
                        update attempt_questions set choice = :choice, credit = :credit, answered_at = :now
                         where attempt_id = :id and position = :position and choice is null""")
                .param("choice", answer.given())
                .param("credit", answer.credit())
                .param("now", timestamp(now))
                .param("id", attempt.toString())
                .param("position", position)
                .update();
        answers.increment(saved);
        return saved > 0;
    }

    void finish(Attempt attempt, boolean passed, Instant now) {
        jdbc.sql("""
                        update attempts set finished_at = :now, percent = :percent, passed = :passed
                         where id = :id and finished_at is null""")
                .param("now", timestamp(now))
                .param("percent", attempt.percent())
                .param("passed", passed)
                .param("id", attempt.id().toString())
                .update();
    }

    /** Reads a try from its rows, one a question; the first is read already. */
    private static Attempt attempt(ResultSet row, CourseId course, CheckId check) throws SQLException {
        var id = new AttemptId(UUID.fromString(row.getString("id")));
        var enrolment = new EnrolmentId(UUID.fromString(row.getString("enrolment_id")));
        var number = row.getInt("number");
        var revision = row.getInt("revision");
        var passMark = row.getInt("pass_mark");
        var isOver = row.getTimestamp("finished_at") != null;
        var isPassed = row.getBoolean("passed");
        var questions = new ArrayList<Attempt.Drawn>();
        do questions.add(drawn(row));
        while (row.next());
        return new Attempt(id, enrolment, course, check, number, revision, passMark, questions, isOver, isPassed);
    }

    private static Attempt.Drawn drawn(ResultSet row) throws SQLException {
        var choice = row.getString("choice");
        Optional<Attempt.Answer> answer =
                choice == null ? Optional.empty() : Optional.of(new Attempt.Answer(choice, row.getInt("credit")));
        return new Attempt.Drawn(row.getInt("position"), question(row), answer);
    }

    private static BankQuestion question(ResultSet row) throws SQLException {
        return new BankQuestion(new ModuleId(row.getString("module")), new QuestionId(row.getString("question")));
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
    }
}
