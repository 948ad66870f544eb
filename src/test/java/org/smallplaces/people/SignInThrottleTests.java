package org.smallplaces.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.smallplaces.people.SignInThrottle.Answer;
import org.smallplaces.people.SignInThrottle.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.people.SignInThrottle.TRIES_OF_ACCOUNT;
import static org.smallplaces.people.SignInThrottle.TRIES_OF_ADDRESS;

class SignInThrottleTests {

    private static final String AMINA = "amina@town.example";
    private static final String TEO = "teo@town.example";
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void fourWrongTriesLeaveAFifth() {
        wrong(4, AMINA, HERE);
        assertThat(wait(AMINA, HERE)).isZero();
    }

    @Test
    void afterFiveWrongTriesTheNextOneWaitsForHalfAMinuteAtMost() {
        wrong(5, AMINA, HERE);
        assertThat(wait(AMINA, HERE))
                .isPositive()
                .isGreaterThan(Duration.ofSeconds(20))
                .isLessThanOrEqualTo(SignInThrottle.PAUSE);
    }

    @Test
    void moreWrongTriesDoNotMakeTheWaitLonger() {
        wrong(50, AMINA, HERE);
        assertThat(wait(AMINA, HERE)).isPositive().isLessThanOrEqualTo(SignInThrottle.PAUSE);
    }

    @Test
    void anAccountWaitsWhereverItsGuesserMovesTo() {
        wrong(5, AMINA, HERE);
        assertThat(wait(AMINA, THERE)).isPositive();
    }

    @Test
    void oneColleaguesMistakesDoNotKeepTheOthersOut() {
        wrong(5, AMINA, HERE);
        assertThat(wait(AMINA, HERE)).isPositive();
        assertThat(wait(TEO, HERE)).isZero();
    }

    @Test
    void anAddressFromWhichManyAccountsAreTriedWaitsWhateverAccountItTriesNext() {
        for (var i = 0; i < TRIES_OF_ADDRESS; i++) wrong(1, "person" + i + "@town.example", HERE);
        assertThat(wait(TEO, HERE)).isPositive().isLessThanOrEqualTo(SignInThrottle.PAUSE);
        assertThat(wait(TEO, THERE)).isZero();
    }

    @Test
    void triesThatAreTurnedAwayCostTheAddressNothing() {
        wrong(TRIES_OF_ACCOUNT + 2 * TRIES_OF_ADDRESS, AMINA, HERE);
        assertThat(wait(TEO, HERE)).isZero();
    }

    @Test
    void theRightPasswordForgivesTheAccount() {
        wrong(4, AMINA, HERE);
        end(Outcome.RIGHT, AMINA, HERE);
        wrong(4, AMINA, HERE);
        assertThat(wait(AMINA, THERE)).isZero();
    }

    @Test
    void theRightPasswordOfOneAccountDoesNotForgiveTheAddress() {
        for (var i = 1; i < TRIES_OF_ADDRESS; i++) wrong(1, "person" + i + "@town.example", HERE);
        end(Outcome.RIGHT, TEO, HERE);
        wrong(1, AMINA, HERE);
        assertThat(wait(TEO, HERE)).isPositive();
    }

    @Test
    void troubleOfOursIsNoTry() {
        for (var i = 0; i < 2 * TRIES_OF_ADDRESS; i++) end(Outcome.TROUBLE, AMINA, HERE);
        wrong(4, AMINA, HERE);
        assertThat(wait(AMINA, HERE)).isZero();
    }

    @Test
    void anAccountWrittenInAnotherWayIsTheSameAccount() {
        wrong(5, AMINA, HERE);
        assertThat(wait(" AMINA@Town.example ", THERE)).isPositive();
    }

    @Test
    void anAccountThatIsNamedLikeAnAddressIsNoAddress() {
        wrong(5, HERE, THERE);
        assertThat(wait(AMINA, HERE)).isZero();
    }

    @Test
    @Timeout(30)
    void ofTwoHundredTriesAtOnceForAnAccountFiveAreLookedAt() throws Exception {
        var looked = new AtomicInteger();
        atOnce(200, number -> look(AMINA, "192.0.2." + number, Outcome.WRONG, looked));
        assertThat(looked).hasValue(TRIES_OF_ACCOUNT);
    }

    @Test
    @Timeout(30)
    void ofTwoHundredTriesAtOnceFromAnAddressThirtyAreLookedAt() throws Exception {
        var looked = new AtomicInteger();
        atOnce(200, number -> look("person" + number + "@town.example", HERE, Outcome.WRONG, looked));
        assertThat(looked).hasValue(TRIES_OF_ADDRESS);
    }

    @Test
    @Timeout(30)
    void aTownHallOfTwoHundredMaySignInAtOnce() throws Exception {
        var looked = new AtomicInteger();
        atOnce(200, number -> look("person" + number + "@town.example", HERE, Outcome.RIGHT, looked));
        assertThat(looked).hasValue(200);
    }

    @Test
    @Timeout(30)
    void whoStandsInLineTooLongIsToldOfTheLineAndLosesNoTry() {
        var hasty = new SignInThrottle(Duration.ofMillis(50));
        var looking = Stream.generate(() -> hasty.admit(AMINA, HERE))
                .takeWhile(Answer.Try.class::isInstance)
                .map(Answer.Try.class::cast)
                .toList();
        assertThat(looking).hasSizeBetween(2, TRIES_OF_ACCOUNT - 1);
        assertThat(hasty.admit(TEO, HERE)).isEqualTo(new Answer.Crowded());
        assertThat(hasty.admit(TEO, THERE)).isInstanceOf(Answer.Try.class);
        looking.forEach(once -> once.end(Outcome.RIGHT));
        assertThat(hasty.admit(TEO, HERE)).isInstanceOf(Answer.Try.class);
    }

    @Test
    void whoKeepsGuessingIsToldInAFewWords() {
        wrong(TRIES_OF_ACCOUNT + SignInThrottle.PAGES_OF_ADDRESS - 1, AMINA, HERE);
        assertThat(briefly(AMINA, HERE)).isFalse();
        assertThat(briefly(AMINA, HERE)).isTrue();
        assertThat(briefly(AMINA, THERE)).isFalse();
    }

    private boolean briefly(String account, String address) {
        return throttle.admit(account, address) instanceof Answer.Wait wait && wait.briefly();
    }

    private boolean look(String account, String address, Outcome outcome, AtomicInteger looked) {
        if (!(throttle.admit(account, address) instanceof Answer.Try once)) return false;
        looked.incrementAndGet();
        try {
            // As long as a password is looked at, so that others come meanwhile.
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        once.end(outcome);
        return true;
    }

    private static void atOnce(int people, IntFunction<Boolean> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (var i = 0; i < people; i++) {
                var number = i;
                all.add(() -> work.apply(number));
            }
            for (Future<Boolean> one : threads.invokeAll(all)) one.get();
        }
    }

    /** How long the next try has to wait; it is given back. */
    private Duration wait(String account, String address) {
        return switch (throttle.admit(account, address)) {
            case Answer.Wait wait -> wait.time();
            case Answer.Crowded() -> throw new AssertionError("Nobody stands in line here");
            case Answer.Try once -> {
                once.end(Outcome.TROUBLE);
                yield Duration.ZERO;
            }
        };
    }

    private void wrong(int times, String account, String address) {
        for (var i = 0; i < times; i++) end(Outcome.WRONG, account, address);
    }

    private void end(Outcome outcome, String account, String address) {
        if (throttle.admit(account, address) instanceof Answer.Try once) once.end(outcome);
    }
}
