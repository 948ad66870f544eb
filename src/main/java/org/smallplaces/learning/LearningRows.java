package org.smallplaces.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.QuestionId;

/** The rows below an enrolment: lessons finished, attempts, answers. Each is written once and never twice. */
@Repository
class LearningRows {

    private final JdbcClient jdbc;
    private final Counter lessons;
    private final Counter answers;

    LearningRows(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.lessons = meters.counter("smallplaces.lessons.finished");
        this.answers = meters.counter("smallplaces.answers.saved");
    }

    /** Makes others who change the same enrolment wait, until this transaction ends. */
    void lock(EnrolmentId enrolment) {
        jdbc.sql("select id from enrolments where id = :id for update")
                .param("id", enrolment.toString())
                .query(String.class)
                .single();
    }

    void stand(EnrolmentId enrolment, ModuleId module, LessonId lesson) {
        jdbc.sql("update enrolments set module = :module, lesson = :lesson where id = :id")
                .param("module", module.slug())
                .param("lesson", lesson.slug())
                .param("id", enrolment.toString())
                .update();
    }

    Set<Progress.FinishedLesson> finishedLessons(EnrolmentId enrolment) {
        return jdbc.sql("select module, lesson from finished_lessons where enrolment_id = :id")
                .param("id", enrolment.toString())
                .query((row, _) -> new Progress.FinishedLesson(
                        new ModuleId(row.getString("module")), new LessonId(row.getString("lesson"))))
                .set();
    }

    /** Finished twice is finished once: the first time stays. */
    void finishLesson(EnrolmentId enrolment, ModuleId module, LessonId lesson, Instant now) {
        try {
            jdbc.sql("""
                            insert into finished_lessons (enrolment_id, module, lesson, finished_at)
                            values (:id, :module, :lesson, :now)""")
                    .param("id", enrolment.toString())
                    .param("module", module.slug())
                    .param("lesson", lesson.slug())
                    .param("now", timestamp(now))
                    .update();
            lessons.increment();
        } catch (DuplicateKeyException again) {
            // Two tabs, or a double click: the row is there, and that is all that was wanted.
        }
    }

    Set<CheckId> passedChecks(EnrolmentId enrolment) {
        return jdbc.sql("select distinct module from attempts where enrolment_id = :id and passed = true")
                .param("id", enrolment.toString())
                .query((row, _) -> new CheckId(row.getString("module")))
                .set();
    }

    Optional<Attempt> newestAttempt(EnrolmentId enrolment, CourseId course, CheckId check) {
        return jdbc.sql("""
                        select a.id, a.number, a.revision, a.pass_mark, a.finished_at, a.passed,
                               q.position, q.module, q.question, q.choice, q.credit
                          from attempts a join attempt_questions q on q.attempt_id = a.id
                         where a.enrolment_id = :id and a.module = :module
                           and a.number = (select max(number) from attempts where enrolment_id = :id and module = :module)
                         order by q.position""")
                .param("id", enrolment.toString())
                .param("module", check.slug())
                .query(rows -> rows.next() ? Optional.of(attempt(rows, enrolment, course, check)) : Optional.empty());
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
        for (var drawn : attempt.questions())
            jdbc.sql("""
                            insert into attempt_questions (attempt_id, position, module, question)
                            values (:id, :position, :module, :question)""")
                    .param("id", attempt.id().toString())
                    .param("position", drawn.position())
                    .param("module", drawn.question().module().slug())
                    .param("question", drawn.question().question().slug())
                    .update();
    }

    /** Keeps an answer. An answer that is there already stays as it is. */
    void answer(AttemptId attempt, int position, Attempt.Answer answer, Instant now) {
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
    private static Attempt attempt(ResultSet row, EnrolmentId enrolment, CourseId course, CheckId check)
            throws SQLException {
        var id = new AttemptId(UUID.fromString(row.getString("id")));
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
