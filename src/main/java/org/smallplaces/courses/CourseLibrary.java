package org.smallplaces.courses;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import org.smallplaces.shell.Words;

/**
 * The published courses. Nothing that it returns ever changes; a change to a course is a new revision.
 *
 * <p>Once made, the library is complete: it has published what the folder of courses holds, and has every course's
 * newest revision in memory. Older revisions are read when somebody asks for them. A folder with nothing new in it is not
 * inspected again.
 */
@Service
public class CourseLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(CourseLibrary.class);

    private final CourseRevisions revisions;
    private final CourseReading reading;
    private final Resolution resolution = ResolutionFile.carried();
    private final Map<CourseId, Course> newest = new LinkedHashMap<>();
    private final Map<Edition, Course> older = new ConcurrentHashMap<>();

    private record Edition(CourseId course, int number) {}

    /** @throws NoCourseException when the folder has faults and no revision was ever published */
    CourseLibrary(CoursesProperties properties, CourseRevisions revisions, Words words) {
        this.revisions = revisions;
        this.reading = new CourseReading(words);
        publish(CourseFolderReading.at(properties.courses()), properties.courses());
        for (var course : revisions.courses())
            revisions
                    .newest(course)
                    .flatMap(revision -> read(course, revision.number()))
                    .ifPresent(read -> newest.put(course, read));
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

    /** The resolution that every lesson derives from. */
    public Resolution resolution() {
        return resolution;
    }

    private Optional<Course> read(CourseId id, int number) {
        return revisions.files(id, number).map(files -> reading.read(files, id, number));
    }

    private void publish(CourseFolder folder, String location) {
        if (isPublished(folder)) return;
        var faults = Inspection.faults(folder, resolution);
        for (var fault : faults) LOG.error("{}", fault);
        if (faults.stream().anyMatch(fault -> !fault.file().contains("/"))) {
            LOG.error("{} has faults, listed above. The last published revision stays.", location);
            return;
        }
        for (var name : folder.courses()) {
            if (faults.stream().anyMatch(fault -> fault.file().startsWith(name + "/"))) {
                LOG.error("{} has faults, listed above. The last published revision stays.", name);
                continue;
            }
            var course = new CourseId(name);
            var before = revisions
                    .newest(course)
                    .map(CourseRevisions.Revision::number)
                    .orElse(0);
            var published = revisions.publish(course, folder.only(name));
            if (published.number() != before) LOG.info("{} is published as revision {}.", name, published.number());
        }
    }

    // What a revision holds was found right when it was published; looking again would only make each start slow.
    private boolean isPublished(CourseFolder folder) {
        var published = new HashMap<String, String>();
        for (var course : revisions.courses())
            revisions.newest(course).ifPresent(newest -> published.put(course.slug(), newest.fingerprint()));
        return folder.unreadable().isEmpty()
                && !folder.courses().isEmpty()
                && folder.courses().stream()
                        .allMatch(name -> folder.only(name).fingerprint().equals(published.get(name)));
    }
}
