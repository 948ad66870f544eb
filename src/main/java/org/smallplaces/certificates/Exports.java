package org.smallplaces.certificates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.shell.Language;

/** Exports of certificates, for those who administer a place: ask for one, watch it, fetch its file. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Exports {

    private final ExportRows rows;
    private final ExportFolder folder;
    private final ExportRunner runner;
    private final Clock clock;

    Exports(ExportRows rows, ExportFolder folder, ExportRunner runner, Clock clock) {
        this.rows = rows;
        this.folder = folder;
        this.runner = runner;
        this.clock = clock;
    }

    /** Asks for an export. It begins at once, in the background, and goes on after a restart. */
    public ExportJob request(PlaceScope scope, ExportFilter filter, Language language) {
        var job = rows.save(new ExportJob(
                ExportId.fresh(),
                null,
                scope.holder(),
                scope.place().id(),
                scope.path(),
                filter.course().map(CourseId::slug).orElse(null),
                filter.from().orElse(null),
                filter.until().orElse(null),
                language,
                ExportJob.State.WAITING,
                0,
                0,
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null));
        runner.wake();
        return job;
    }

    /** The newest exports that this person asked for at this place. */
    @Transactional(readOnly = true)
    public List<ExportJob> recent(PlaceScope scope) {
        return rows.findTop5ByRequestedByAndPlaceIdOrderByRequestedAtDesc(
                scope.holder(), scope.place().id());
    }

    /** The file of a finished export; empty when it is not this person's, not finished, or thrown away. */
    @Transactional(readOnly = true)
    public Optional<Path> file(PlaceScope scope, ExportId id) {
        return rows.findById(id)
                .filter(job -> job.requestedBy().equals(scope.holder()))
                .filter(job -> job.placeId().equals(scope.place().id()))
                .filter(job -> job.state() == ExportJob.State.READY)
                .map(folder::archive)
                .filter(Files::isReadable);
    }
}
