package org.smallplaces.courses;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

import org.smallplaces.shell.Words;

/**
 * The published courses. Nothing that it returns ever changes; a change to a course is a new revision.
 *
 * <p>Once made, the library is complete: it has published what the folder of courses holds, and has every course's
 * newest revision in memory. Older revisions are read when somebody asks for them. A folder with nothing new in it is not
 * inspected again. What is published later, here or by another server, is taken up within seconds.
 */
@Service
public class CourseLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(CourseLibrary.class);

    private final CourseRevisions revisions;
    private final CourseReading reading;
    private final Resolution resolution = ResolutionFile.carried();
    private final Map<Edition, Course> older = new ConcurrentHashMap<>();
    private volatile Map<CourseId, Course> newest = Map.of();

    private record Edition(CourseId course, int number) {}

    /** @throws NoCourseException when the folder has faults and no revision was ever published */
    CourseLibrary(CoursesProperties properties, CourseRevisions revisions, Words words) {
        this.revisions = revisions;
        this.reading = new CourseReading(words);
        new Installation(revisions, resolution).install(properties.courses());
        refresh();
        if (newest.isEmpty()) throw new NoCourseException(properties.courses());
    }

    /** The newest revision of every course. */
    public List<Course> courses() {
        return List.copyOf(newest.values());
    }

    /** The newest revision of a course. */
    public Optional<Course> newest(CourseId id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** A certain revision, for those who began on it. */
    public Optional<Course> revision(CourseId id, int number) {
        var current = newest.get(id);
        if (current != null && current.revision() == number) return Optional.of(current);
        var known = older.get(new Edition(id, number));
        if (known != null) return Optional.of(known);
        var read = read(id, number);
        read.ifPresent(course -> older.put(new Edition(id, number), course));
        return read;
    }

    /** The files of a revision, as they were published. */
    public Optional<CourseFolder> files(CourseId id, int number) {
        return revisions.files(id, number);
    }

    /** How a text of a lesson would look, if it were published as it is; empty while it has no title. */
    public Optional<LessonText> preview(CourseFolder files, LessonFile file, String text) {
        return reading.preview(files, file, text);
    }

    /** The resolution that every lesson derives from. */
    public Resolution resolution() {
        return resolution;
    }

    /** Takes up what has been published since it last looked. */
    public final synchronized void refresh() {
        var courses = new LinkedHashMap<CourseId, Course>();
        for (var id : revisions.courses()) {
            var before = newest.get(id);
            revisions
                    .newest(id)
                    .map(CourseRevisions.Revision::number)
                    .flatMap(number ->
                            before != null && before.revision() == number ? Optional.of(before) : read(id, number))
                    .ifPresent(course -> courses.put(id, course));
        }
        newest = Collections.unmodifiableMap(courses);
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void lookForNewRevisions() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException later) {
            LOG.warn("New revisions are looked for later: {}", later.getMessage());
        }
    }

    private Optional<Course> read(CourseId id, int number) {
        return revisions.files(id, number).map(files -> reading.read(files, id, number));
    }
}
