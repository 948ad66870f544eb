package org.smallplaces.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of several servers does a work that one does for all. A server holds a duty for a short while and renews it as
 * it goes on; when it dies, its time runs out and another one takes over.
 */
@Component
class Duties {

    private final String me = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private final Clock clock;

    Duties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this server has the duty from now on, for a time. */
    boolean take(String name, Duration time) {
        var now = clock.instant();
        var until = now.plus(time);
        return renew(name, now, until) || begin(name, until);
    }

    private boolean renew(String name, Instant now, Instant until) {
        return jdbc.sql("""
                        update duties
                           set held_by = :me, held_until = :until
                         where name = :name and (held_by = :me or held_until < :now)
                        """)
                        .param("me", me)
                        .param("until", utc(until))
                        .param("name", name)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private boolean begin(String name, Instant until) {
        var known = jdbc.sql("select count(*) from duties where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
        if (known > 0) return false;
        try {
            jdbc.sql("insert into duties (name, held_by, held_until) values (:name, :me, :until)")
                    .param("name", name)
                    .param("me", me)
                    .param("until", utc(until))
                    .update();
            return true;
        } catch (DuplicateKeyException anotherWasFaster) {
            return false;
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
