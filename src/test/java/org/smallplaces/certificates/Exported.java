package org.smallplaces.certificates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import org.smallplaces.people.PersonId;
import org.smallplaces.places.Place;
import org.smallplaces.shell.Language;

/** Exports that are there without anybody having asked for them, in any state. */
public final class Exported {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Exported() {}

    /** A finished export with a file. */
    public static ExportId ready(PersonId person, Place place, ApplicationContext house) throws IOException {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        var job = house.getBean(ExportRows.class).save(job(person, place, ExportJob.State.READY, null, now));
        var folder = house.getBean(ExportFolder.class);
        folder.write(folder.archive(job), to -> to.write("an archive".getBytes(StandardCharsets.UTF_8)));
        return job.id();
    }

    /** An export on which somebody works, or worked until the power was cut. */
    static ExportJob running(PersonId person, Place place, Instant leasedUntil) {
        return job(person, place, ExportJob.State.RUNNING, leasedUntil, null);
    }

    static ExportJob job(
            PersonId person,
            Place place,
            ExportJob.State state,
            @Nullable Instant leasedUntil,
            @Nullable Instant finishedAt) {
        return new ExportJob(
                ExportId.fresh(),
                null,
                person,
                place.id(),
                place.path(),
                null,
                null,
                null,
                Language.EN,
                state,
                0,
                0,
                0,
                // One after the other, so that a runner takes them in this order.
                Instant.parse("2026-11-22T09:00:00Z").plusSeconds(COUNT.incrementAndGet()),
                leasedUntil,
                finishedAt);
    }
}
