package org.smallplaces.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A server's hold on the export that it works on. When it is not renewed, it runs out, and another server goes on. */
final class ExportLease {

    static final Duration TIME = Duration.ofSeconds(15);
    private static final Duration RENEWED_AFTER = Duration.ofSeconds(5);

    private final ExportRows rows;
    private final ExportJob job;
    private final Clock clock;
    private Instant held;

    /** @param job as it was when this server took it */
    ExportLease(ExportRows rows, ExportJob job, Clock clock) {
        this.rows = rows;
        this.job = job;
        this.clock = clock;
        this.held = Objects.requireNonNull(job.leasedUntil());
    }

    /** The lease ran out, and another server has taken the export: whatever is done now would be in its way. */
    static final class LostException extends RuntimeException {}

    void tell(int total, int done, int failed) {
        var until = clock.instant().plus(TIME).truncatedTo(ChronoUnit.MICROS);
        if (rows.tell(job.id().toString(), total, done, failed, held, until) == 0) throw new LostException();
        held = until;
    }

    /** As {@link #tell}, when it is time to renew the lease. */
    void tellAtTimes(int total, int done, int failed) {
        if (clock.instant().isAfter(held.minus(TIME).plus(RENEWED_AFTER))) tell(total, done, failed);
    }

    void end(ExportJob.State state) {
        if (rows.end(job.id().toString(), state.name(), held, clock.instant()) == 0) throw new LostException();
    }
}
