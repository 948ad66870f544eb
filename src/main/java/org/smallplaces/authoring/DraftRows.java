package org.smallplaces.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PersonId;

/** Changed files as they are kept. */
@Component
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All changed files of a course. */
    List<DraftText> of(CourseId course) {
        return jdbc.sql("select * from draft_texts where course = :course order by path")
                .param("course", course.slug())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<DraftText> find(CourseId course, String path) {
        return jdbc.sql("select * from draft_texts where course = :course and path = :path")
                .param("course", course.slug())
                .param("path", path)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Writes the first change of a file; false when somebody else has written one meanwhile. */
    boolean begin(CourseId course, DraftText first) {
        try {
            jdbc.sql("""
                            insert into draft_texts (course, path, text, version, begun_on, changed_by, changed_at)
                            values (:course, :path, :text, :version, :begunOn, :person, :now)
                            """)
                    .param("course", course.slug())
                    .param("path", first.path())
                    .param("text", first.text().orElse(null))
                    .param("version", first.version())
                    .param("begunOn", first.begunOn().orElse(null))
                    .param("person", first.changedBy().toString())
                    .param("now", utc(first.changedAt()))
                    .update();
            return true;
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return false;
        }
    }

    /** Writes the next version over the one before it; false when that is not the one that is kept. */
    boolean change(CourseId course, DraftText next) {
        return jdbc.sql("""
                        update draft_texts
                           set text = :text, version = :version, begun_on = :begunOn, changed_by = :person, changed_at = :now
                         where course = :course and path = :path and version = :before
                        """)
                        .param("text", next.text().orElse(null))
                        .param("version", next.version())
                        .param("begunOn", next.begunOn().orElse(null))
                        .param("person", next.changedBy().toString())
                        .param("now", utc(next.changedAt()))
                        .param("course", course.slug())
                        .param("path", next.path())
                        .param("before", next.version() - 1)
                        .update()
                == 1;
    }

    /** Forgets a change; false when the version that is kept is another. */
    boolean forget(CourseId course, String path, int version) {
        return jdbc.sql("delete from draft_texts where course = :course and path = :path and version = :version")
                        .param("course", course.slug())
                        .param("path", path)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Notes that a change goes on from another published text. */
    void beginAnew(CourseId course, String path, Optional<String> fingerprint) {
        jdbc.sql("update draft_texts set begun_on = :begunOn where course = :course and path = :path")
                .param("begunOn", fingerprint.orElse(null))
                .param("course", course.slug())
                .param("path", path)
                .update();
    }

    void note(StudioAct act) {
        jdbc.sql("""
                        insert into studio_acts (id, person_id, course, path, act, revision, done_at)
                        values (:id, :person, :course, :path, :act, :revision, :now)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("person", act.person().toString())
                .param("course", act.course().slug())
                .param("path", act.path().orElse(null))
                .param("act", act.kind().name())
                .param("revision", act.revision().orElse(null))
                .param("now", utc(act.at()))
                .update();
    }

    /** What was done to a course, the newest first. */
    List<StudioAct> acts(CourseId course, int most) {
        return jdbc.sql("select * from studio_acts where course = :course order by done_at desc limit :most")
                .param("course", course.slug())
                .param("most", most)
                .query((row, _) -> new StudioAct(
                        new PersonId(UUID.fromString(row.getString("person_id"))),
                        new CourseId(row.getString("course")),
                        Optional.ofNullable(row.getString("path")),
                        StudioAct.Kind.valueOf(row.getString("act")),
                        Optional.ofNullable(row.getObject("revision", Integer.class)),
                        row.getObject("done_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static DraftText read(ResultSet row) throws SQLException {
        return new DraftText(
                row.getString("path"),
                Optional.ofNullable(row.getString("text")),
                row.getInt("version"),
                Optional.ofNullable(row.getString("begun_on")),
                new PersonId(UUID.fromString(row.getString("changed_by"))),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
