package org.smallplaces.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells again of what happened and was not dealt with: because a listener failed, or because the server died first.
 * One server at a time does so. Listeners may be told twice all the same, and are made for it.
 */
@Component
class LeftBehind {

    /** So long a listener has, before whoever began is taken for dead. */
    static final Duration ENOUGH = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(LeftBehind.class);
    private static final String DUTY = "events left behind";
    private static final Duration SHIFT = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Duties duties;
    private final JdbcClient jdbc;
    private final FailedEventPublications failed;
    private final Clock clock;

    LeftBehind(Duties duties, FailedEventPublications failed, JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.duties = duties;
        this.jdbc = jdbc;
        this.failed = failed;
        this.clock = clock;
        Gauge.builder("smallplaces.events.outstanding", this::outstanding)
                .description("What happened and was not dealt with yet; the same on all servers")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void pickUp() {
        try {
            if (!duties.take(DUTY, SHIFT)) return;
            giveUpOnTheDead();
            failed.resubmit(ResubmissionOptions.defaults().withMinAge(ENOUGH).withFilter(this::isDue));
        } catch (DataAccessException | TransactionException later) {
            log.warn("What was left behind waits: {}", later.getMessage());
        }
    }

    private void giveUpOnTheDead() {
        jdbc.sql("""
                        update EVENT_PUBLICATION
                           set STATUS = 'FAILED'
                         where COMPLETION_DATE is null
                           and STATUS <> 'FAILED'
                           and coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE) < :then
                        """)
                .param("then", Timestamp.from(clock.instant().minus(ENOUGH)))
                .update();
    }

    // What fails again and again is tried less and less often.
    private boolean isDue(EventPublication event) {
        var last = event.getLastResubmissionDate();
        if (last == null) return true;
        var pause = ENOUGH.multipliedBy(1L << Math.clamp(event.getCompletionAttempts(), 0, 10));
        return last.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)
                .isBefore(clock.instant());
    }

    private int outstanding() {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where COMPLETION_DATE is null")
                .query(Integer.class)
                .single();
    }
}
