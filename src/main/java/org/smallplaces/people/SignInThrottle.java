package org.smallplaces.people;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. An account has five wrong tries, then one more every half minute. An address has thirty: a
 * whole town hall may stand behind one, and one colleague's mistakes shall not keep the others out.
 *
 * <p>A try is taken before the password is looked at and given back when it was right, so that many tries at once
 * are no way round. Those from one address are looked at a few at a time; the rest stand in line, and a morning on
 * which everybody signs in together costs nobody a try. Counted in this server's memory only, and forgotten after
 * an hour: of several servers each has its own count.
 */
@Component
class SignInThrottle {

    static final int TRIES_OF_ACCOUNT = 5;
    static final int TRIES_OF_ADDRESS = 30;
    static final Duration PAUSE = Duration.ofSeconds(30);
    /** So many refusals of an address have a whole page, and then one a second. */
    static final int PAGES_OF_ADDRESS = 30;

    private static final int LOOKED_AT_TOGETHER = 4;
    private static final Duration IN_LINE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> accounts = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Cache<String, Address> addresses = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private record Address(Bucket tries, Bucket pages, Semaphore line) {

        Address() {
            this(
                    bucket(TRIES_OF_ADDRESS, PAUSE),
                    bucket(PAGES_OF_ADDRESS, Duration.ofSeconds(1)),
                    new Semaphore(LOOKED_AT_TOGETHER, true));
        }
    }

    private final Duration patience;

    @Autowired
    SignInThrottle() {
        this(IN_LINE);
    }

    /** @param patience how long somebody stands in line, before they are told that there is a line */
    SignInThrottle(Duration patience) {
        this.patience = patience;
    }

    /** What becomes of somebody who wants to try a password. */
    sealed interface Answer {

        /**
         * Not now.
         *
         * @param briefly whether so many were told to wait at this address that a whole page each would keep others waiting
         */
        record Wait(Duration time, boolean briefly) implements Answer {}

        /** So many try from the same address that nobody could look at this one yet. */
        record Crowded() implements Answer {}

        /** Now; whoever gets it must say how it ended. */
        record Try(Bucket account, Bucket address, Semaphore line) implements Answer {

            void end(Outcome outcome) {
                switch (outcome) {
                    case RIGHT -> account.reset();
                    case TROUBLE -> account.addTokens(1);
                    case WRONG -> {}
                }
                if (outcome != Outcome.WRONG) address.addTokens(1);
                line.release();
            }
        }
    }

    /** How a try ended. */
    enum Outcome {
        RIGHT,
        WRONG,
        /** Nobody could say whether the password is right, and that was not the fault of whoever typed it. */
        TROUBLE
    }

    /** Takes a try, in line behind the others from the same address. */
    Answer admit(String account, String address) {
        var from = addresses.get(address, _ -> new Address());
        if (!stand(from.line())) return new Answer.Crowded();
        var ofAccount = accounts.get(account.strip().toLowerCase(Locale.ROOT), _ -> bucket(TRIES_OF_ACCOUNT, PAUSE));
        if (!from.tries().tryConsume(1)) return refused(from.tries(), from);
        if (ofAccount.tryConsume(1)) return new Answer.Try(ofAccount, from.tries(), from.line());
        from.tries().addTokens(1);
        return refused(ofAccount, from);
    }

    private static Answer.Wait refused(Bucket by, Address from) {
        from.line().release();
        var time = Duration.ofNanos(by.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        return new Answer.Wait(time, !from.pages().tryConsume(1));
    }

    private boolean stand(Semaphore line) {
        try {
            return line.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Bucket bucket(int tokens, Duration untilOneMore) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillIntervally(1, untilOneMore))
                .build();
    }
}
