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

    /** Where a revision comes from. */
    enum Origin {
        /** From the folder of courses, at a start. */
        FILES,
        /** From a trainer's draft. */
        STUDIO
    }

    /** A revision's number, the fingerprint of its files, and where they come from. */
    record Revision(int number, String fingerprint, Origin origin) {}

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
                        select revision, fingerprint, origin
                          from course_revisions
                         where course = :course
                         order by revision desc
                         limit 1
                        """)
                .param("course", course.slug())
                .query((row, _) -> new Revision(
                        row.getInt("revision"), row.getString("fingerprint"), Origin.valueOf(row.getString("origin"))))
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

    /** Whether the folder of courses has held exactly these files at some start, so that they have been published once. */
    boolean wereInstalled(CourseId course, String fingerprint) {
        return jdbc.sql("""
                        select count(*)
                          from course_revisions
                         where course = :course and fingerprint = :fingerprint and origin = 'FILES'
                        """)
                        .param("course", course.slug())
                        .param("fingerprint", fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Publishes files of the folder of courses: as a new revision, unless the newest one has the same. */
    Revision publish(CourseId course, CourseFolder files) {
        var fingerprint = files.fingerprint();
        while (true) {
            var newest = newest(course);
            if (newest.isPresent() && newest.get().fingerprint().equals(fingerprint)) return newest.get();
            var next = new Revision(newest.map(Revision::number).orElse(0) + 1, fingerprint, Origin.FILES);
            try {
                insert(course, next, files);
                return next;
            } catch (DuplicateKeyException anotherNodeWasFirst) {
                // It may have published the same files, or others: look again.
            }
        }
    }

    /** Publishes a draft as the revision of this number; false when somebody else has published that one meanwhile. */
    boolean publish(CourseId course, int number, CourseFolder files) {
        try {
            insert(course, new Revision(number, files.fingerprint(), Origin.STUDIO), files);
            return true;
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return false;
        }
    }

    private void insert(CourseId course, Revision revision, CourseFolder files) {
        jdbc.sql("""
                        insert into course_revisions (id, course, revision, fingerprint, origin, files, published_at)
                        values (:id, :course, :revision, :fingerprint, :origin, :files, :now)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("course", course.slug())
                .param("revision", revision.number())
                .param("fingerprint", revision.fingerprint())
                .param("origin", revision.origin().name())
                .param("files", PackedFiles.pack(files))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
