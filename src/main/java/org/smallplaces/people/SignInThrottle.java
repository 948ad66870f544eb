package org.smallplaces.people;

import java.time.Duration;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: five wrong tries are free, for an account and for an address each, then one more comes
 * every half minute. Counted in this server's memory only, and forgotten after an hour.
 */
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    static final Duration PAUSE = Duration.ofSeconds(30);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** How long to wait before the next try; zero when it may come now. */
    Duration wait(String account, String address) {
        var ofAccount = waitOf(bucket(account(account)));
        var ofAddress = waitOf(bucket("from " + address));
        return ofAccount.compareTo(ofAddress) > 0 ? ofAccount : ofAddress;
    }

    void wrong(String account, String address) {
        bucket(account(account)).tryConsume(1);
        bucket("from " + address).tryConsume(1);
    }

    /** The right password ends the slowness of the account, not that of the address. */
    void right(String account) {
        buckets.invalidate(account(account));
    }

    private static String account(String typed) {
        return "as " + typed.strip().toLowerCase(Locale.ROOT);
    }

    private Bucket bucket(String name) {
        return buckets.get(
                name,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(FREE_TRIES).refillIntervally(1, PAUSE))
                        .build());
    }

    private static Duration waitOf(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
}
