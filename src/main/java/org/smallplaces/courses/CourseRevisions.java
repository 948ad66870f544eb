package org.smallplaces.courses;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published revisions of every course in the database: written once, never changed. */
@Component
class CourseRevisions {

    /** A revision's number, and the fingerprint of its files. */
    record Revision(int number, String fingerprint) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CourseRevisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The courses that have a revision. */
    List<CourseId> courses() {
        return jdbc.sql("select distinct course from course_revisions order by course")
                .query((row, _) -> new CourseId(row.getString("course")))
                .list();
    }

    Optional<Revision> newest(CourseId course) {
        return jdbc.sql("""
                        select revision, fingerprint
                          from course_revisions
                         where course = :course
                         order by revision desc
                         limit 1
                        """)
                .param("course", course.slug())
                .query((row, _) -> new Revision(row.getInt("revision"), row.getString("fingerprint")))
                .optional();
    }

    /** The files of a revision. */
    Optional<CourseFolder> files(CourseId course, int number) {
        return jdbc.sql("select files from course_revisions where course = :course and revision = :number")
                .param("course", course.slug())
                .param("number", number)
                .query((row, _) -> PackedFiles.unpack(row.getString("files")))
                .optional();
    }

    /** The newest revision with these files: the one there is, or a new one when they differ from it. */
    Revision publish(CourseId course, CourseFolder files) {
        var fingerprint = files.fingerprint();
        while (true) {
            var newest = newest(course);
            if (newest.isPresent() && newest.get().fingerprint().equals(fingerprint)) return newest.get();
            var next = new Revision(newest.map(Revision::number).orElse(0) + 1, fingerprint);
            try {
                insert(course, next, files);
                return next;
            } catch (DuplicateKeyException anotherNodeWasFirst) {
                // It may have published the same files, or others: look again.
            }
        }
    }

    private void insert(CourseId course, Revision revision, CourseFolder files) {
        jdbc.sql("""
                        insert into course_revisions (id, course, revision, fingerprint, files, published_at)
                        values (:id, :course, :revision, :fingerprint, :files, :now)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("course", course.slug())
                .param("revision", revision.number())
                .param("fingerprint", revision.fingerprint())
                .param("files", PackedFiles.pack(files))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
