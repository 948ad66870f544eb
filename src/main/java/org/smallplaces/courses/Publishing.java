package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.smallplaces.plainwords.Severity;
import org.smallplaces.plainwords.WrittenLanguage;

/** Makes a new revision of a draft, when nothing is wrong with it. */
@Service
public class Publishing {

    private final CourseRevisions revisions;
    private final CourseLibrary library;
    private final CourseFolder installed;

    Publishing(CoursesProperties properties, CourseRevisions revisions, CourseLibrary library) {
        this.revisions = revisions;
        this.library = library;
        this.installed = CourseFolderReading.at(properties.courses());
    }

    /** What became of a draft that somebody wanted to publish. */
    public sealed interface Outcome {

        record Published(int revision) implements Outcome {}

        /** Something is wrong with it: it was not published. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** Somebody else has published a revision since this draft was last brought up to date. */
        record Overtaken() implements Outcome {}
    }

    /** All that keeps a course from being published, texts that are hard to read among it. */
    public List<Fault> faults(CourseFolder course) {
        var pictures = installed.text(CourseFiles.PICTURES);
        var folder = course.with(Map.of(CourseFiles.PICTURES, pictures));
        var shape = Inspection.faults(folder, library.resolution()).stream()
                .filter(fault -> !fault.file().equals(CourseFiles.PICTURES));
        var hard = CourseTexts.check(course, WrittenLanguage.ENGLISH).stream()
                .flatMap(text -> text.verdict().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(text::fault));
        return Stream.concat(shape, hard).sorted().toList();
    }

    /**
     * Writes the next revision. Learners meet it once {@link CourseLibrary#refresh()} has taken it up.
     *
     * @param basedOn the newest revision when the draft was last brought up to date
     */
    public Outcome publish(CourseId course, int basedOn, CourseFolder files) {
        var faults = faults(files);
        if (!faults.isEmpty()) return new Outcome.Faulty(faults);
        if (!revisions.publish(course, basedOn + 1, files)) return new Outcome.Overtaken();
        return new Outcome.Published(basedOn + 1);
    }
}
