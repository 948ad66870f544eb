package org.smallplaces.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The devices on which people asked to stay signed in. Each use of a secret replaces it. Whoever shows one that was
 * replaced a while ago shows a copy: then somebody else has been there, and all devices of the person are forgotten.
 */
@Component
class SignedInDevices {

    /**
     * How long a replaced secret is still good. A browser that finds its session gone sends several requests with the
     * same one, and an answer with the next one may get lost on a poor line.
     */
    static final Duration GRACE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SignInProperties properties;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    SignedInDevices(JdbcClient jdbc, SignInProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** What we make of a secret that a device shows. */
    sealed interface Recognition {

        /** It is good; the device gets the next one, for as long as its person may stay signed in. */
        record Known(PersonId person, DeviceSecret next, Duration left) implements Recognition {}

        /** No such device, or its time is over. */
        record Unknown() implements Recognition {}

        /** The secret is a copy, of a device of this person. */
        record Copied(PersonId person) implements Recognition {}
    }

    private record Row(PersonId person, String salt, String secretHash, Instant signedInAt, Instant lastUsedAt) {}

    /** A person asks to stay signed in on the device that they use. */
    DeviceSecret add(PersonId person) {
        var secret = DeviceSecret.fresh(chance);
        jdbc.sql("""
                        insert into signed_in_devices (id, person_id, salt, secret_hash, signed_in_at, last_used_at)
                        values (:id, :person, :salt, :hash, :now, :now)
                        """)
                .param("id", secret.device().toString())
                .param("person", person.toString())
                .param("salt", DeviceSecret.salt(chance))
                .param("hash", secret.hash())
                .param("now", utc(clock.instant()))
                .update();
        return secret;
    }

    Recognition recognise(DeviceSecret shown) {
        var now = clock.instant();
        var found = find(shown.device());
        if (found.isEmpty()) return new Recognition.Unknown();
        var row = found.get();
        var left = Duration.between(now, row.signedInAt().plus(properties.stay()));
        if (!left.isPositive()) return new Recognition.Unknown();
        var next = shown.next(row.salt());
        // Of several requests at once one replaces the secret; all are given the same next one.
        if (row.secretHash().equals(shown.hash())) {
            replace(shown, next, now);
            return new Recognition.Known(row.person(), next, left);
        }
        var justReplaced = row.secretHash().equals(next.hash())
                && row.lastUsedAt().plus(GRACE).isAfter(now);
        if (justReplaced) return new Recognition.Known(row.person(), next, left);
        forgetAll(row.person());
        return new Recognition.Copied(row.person());
    }

    /** Forgets a device, if whoever says so has its secret or had it before. */
    void forget(DeviceSecret shown) {
        find(shown.device())
                .filter(row -> row.secretHash().equals(shown.hash())
                        || row.secretHash().equals(shown.next(row.salt()).hash()))
                .ifPresent(_ -> jdbc.sql("delete from signed_in_devices where id = :id")
                        .param("id", shown.device().toString())
                        .update());
    }

    /** Deletes what is of no use any more. Any number of servers may do so. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT2M")
    void tidy() {
        jdbc.sql("delete from signed_in_devices where signed_in_at <= :then")
                .param("then", utc(clock.instant().minus(properties.stay())))
                .update();
    }

    private void forgetAll(PersonId person) {
        jdbc.sql("delete from signed_in_devices where person_id = :person")
                .param("person", person.toString())
                .update();
    }

    private void replace(DeviceSecret shown, DeviceSecret next, Instant now) {
        jdbc.sql("""
                        update signed_in_devices
                           set secret_hash = :next, last_used_at = :now
                         where id = :id and secret_hash = :shown
                        """)
                .param("next", next.hash())
                .param("now", utc(now))
                .param("id", shown.device().toString())
                .param("shown", shown.hash())
                .update();
    }

    private Optional<Row> find(UUID device) {
        return jdbc.sql("""
                        select person_id, salt, secret_hash, signed_in_at, last_used_at
                          from signed_in_devices
                         where id = :id
                        """)
                .param("id", device.toString())
                .query((row, _) -> new Row(
                        new PersonId(UUID.fromString(row.getString("person_id"))),
                        row.getString("salt"),
                        row.getString("secret_hash"),
                        row.getObject("signed_in_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("last_used_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
