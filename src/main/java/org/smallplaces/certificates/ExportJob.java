package org.smallplaces.certificates;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import org.smallplaces.people.PersonId;
import org.smallplaces.places.PlaceId;
import org.smallplaces.places.PlacePath;
import org.smallplaces.shell.Language;

/**
 * An export of certificates that runs by itself and outlives a restart.
 *
 * @param scope the place and all below it whose certificates are meant
 * @param total how many certificates there are to print; 0 until they are counted
 * @param done how many are printed
 * @param failed how many could not be printed; the manifest names them
 */
@Table("export_jobs")
public record ExportJob(
        @Id ExportId id,
        @Version @Nullable Integer version,
        PersonId requestedBy,
        PlaceId placeId,
        PlacePath scope,
        @Nullable String course,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        Language language,
        State state,
        int total,
        int done,
        int failed,
        Instant requestedAt,
        @Nullable Instant leasedUntil,
        @Nullable Instant finishedAt) {

    /** Where an export is in its life. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED;

        /** Whether it is over, well or not. */
        public boolean isOver() {
            return this == READY || this == FAILED;
        }
    }

    /** The share that is done, from 0 to 1. */
    public double progress() {
        return total == 0 ? 0 : Math.min(1.0, (double) done / total);
    }
}
