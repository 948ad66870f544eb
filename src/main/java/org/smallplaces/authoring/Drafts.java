package org.smallplaces.authoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.Fault;
import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.Publishing;
import org.smallplaces.courses.TwinsFile;
import org.smallplaces.people.PlaceScope;

/**
 * What trainers have changed in courses and not yet published. All trainers of a course work on one draft; of two who save the same
 * text, the second is told of the first and overwrites nothing.
 *
 * <p>Courses that were installed with the program are everybody's, so only trainers at the top of the tree of places write them.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class Drafts {

    private static final int SHOWN = 50;
    /** In signs; a file of a course may have 500,000 bytes. */
    private static final int LONGEST = 100_000;

    private final DraftRows rows;
    private final CourseLibrary library;
    private final Publishing publishing;
    private final Clock clock;
    private final TransactionOperations transaction;

    Drafts(
            DraftRows rows,
            CourseLibrary library,
            Publishing publishing,
            Clock clock,
            TransactionOperations transaction) {
        this.rows = rows;
        this.library = library;
        this.publishing = publishing;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The courses that a trainer may write. */
    public List<Course> courses(PlaceScope scope) {
        return scope.path().isTop() ? library.courses() : List.of();
    }

    /** A course with all that was changed in it; empty when there is none, or none for this trainer. */
    public Optional<CourseDraft> draft(PlaceScope scope, CourseId course) {
        if (!scope.path().isTop()) return Optional.empty();
        return library.newest(course).map(newest -> draft(course, newest.revision()));
    }

    private CourseDraft draft(CourseId course, int revision) {
        var files = library.files(course, revision).orElseThrow();
        return CourseDraft.of(course, revision, files, rows.of(course));
    }

    /**
     * Saves a text of a lesson as a draft.
     *
     * @param version of the draft that it was written over, 0 when it was written over the published text
     */
    public Saving save(PlaceScope scope, LessonFile file, int version, String text) {
        check(scope);
        if (text.length() > LONGEST) throw new IllegalArgumentException("A text of " + text.length() + " signs");
        return save(scope, file.course(), file.path(), version, text);
    }

    private Saving save(PlaceScope scope, CourseId course, String path, int version, String text) {
        var saved = transaction.execute(_ -> write(scope, course, path, version, text));
        if (Boolean.TRUE.equals(saved)) return new Saving.Saved(version + 1);
        // Looked for after that transaction: within it, MySQL shows what was there when it began.
        var theirs = rows.find(course, path);
        if (theirs.isPresent()) return new Saving.Conflict(theirs.get());
        return save(scope, course, path, 0, text);
    }

    private boolean write(PlaceScope scope, CourseId course, String path, int version, String text) {
        var kept = rows.find(course, path);
        var begunOn = kept.isPresent()
                ? kept.get().begunOn()
                : published(course, path).map(DraftText::fingerprint);
        var next = new DraftText(path, Optional.of(text), version + 1, begunOn, scope.holder(), now());
        var written = version == 0 ? rows.begin(course, next) : rows.change(course, next);
        if (written && (kept.isEmpty() || !kept.get().changedBy().equals(scope.holder())))
            note(scope, course, Optional.of(path), StudioAct.Kind.CHANGED, Optional.empty());
        return written;
    }

    /** Goes back to the published text; false when somebody has saved another version meanwhile. */
    public boolean discard(PlaceScope scope, LessonFile file, int version) {
        check(scope);
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var gone = rows.forget(file.course(), file.path(), version);
            if (gone) note(scope, file.course(), Optional.of(file.path()), StudioAct.Kind.DISCARDED, Optional.empty());
            return gone;
        }));
    }

    /** Says that a twin or a translation says what the text that it follows says now. */
    public void confirm(PlaceScope scope, LessonFile file) {
        check(scope);
        // Two who confirm texts of one module at once write the same file: the later one looks again.
        while (true) {
            var draft = draft(scope, file.course()).orElseThrow();
            var twins = TwinsFile.confirming(draft.files(), file);
            var version = draft.change(twins.path()).map(DraftText::version).orElse(0);
            if (save(scope, file.course(), twins.path(), version, twins.text()) instanceof Saving.Saved) break;
        }
        note(scope, file.course(), Optional.of(file.path()), StudioAct.Kind.CONFIRMED, Optional.empty());
    }

    /** All that keeps a draft from being published. */
    public List<Fault> faults(PlaceScope scope, CourseDraft draft) {
        check(scope);
        return publishing.faults(draft.files());
    }

    /** Publishes all that was changed in a course as its next revision. */
    public Publishing.Outcome publish(PlaceScope scope, CourseId course) {
        check(scope);
        var outcome = transaction.execute(_ -> publishAll(scope, course));
        if (outcome == null) throw new IllegalStateException("A transaction without an outcome");
        if (outcome instanceof Publishing.Outcome.Published) library.refresh();
        return outcome;
    }

    private Publishing.Outcome publishAll(PlaceScope scope, CourseId course) {
        var draft = draft(scope, course).orElseThrow();
        // Somebody has pressed twice: what was changed is published already.
        if (draft.changes().isEmpty()) return new Publishing.Outcome.Published(draft.revision());
        if (!draft.overtaken().isEmpty()) return new Publishing.Outcome.Overtaken();
        var outcome = publishing.publish(course, draft.revision(), draft.files());
        if (outcome instanceof Publishing.Outcome.Published(var revision)) {
            // What somebody saves at this moment stays a draft, from now on of what is published here.
            for (var change : draft.changes().values())
                if (!rows.forget(course, change.path(), change.version()))
                    rows.beginAnew(course, change.path(), change.text().map(DraftText::fingerprint));
            note(scope, course, Optional.empty(), StudioAct.Kind.PUBLISHED, Optional.of(revision));
        }
        return outcome;
    }

    /** What was done to a course lately, the newest first. */
    public List<StudioAct> acts(PlaceScope scope, CourseId course) {
        check(scope);
        return rows.acts(course, SHOWN);
    }

    private Optional<String> published(CourseId course, String path) {
        return library.newest(course)
                .flatMap(newest -> library.files(course, newest.revision()))
                .flatMap(files -> files.text(path));
    }

    private void note(
            PlaceScope scope, CourseId course, Optional<String> path, StudioAct.Kind kind, Optional<Integer> revision) {
        rows.note(new StudioAct(scope.holder(), course, path, kind, revision, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void check(PlaceScope scope) {
        if (!scope.path().isTop()) throw new AccessDeniedException("Courses of the program are written at the top");
    }
}
