package org.smallplaces.people;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTests {

    private static final String AMINA = "amina@town.example";
    private static final String TEO = "teo@town.example";
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void fourWrongTriesLeaveAFifth() {
        wrong(4, AMINA, HERE);
        assertThat(throttle.wait(AMINA, HERE)).isZero();
    }

    @Test
    void afterFiveWrongTriesTheNextOneWaitsForHalfAMinuteAtMost() {
        wrong(5, AMINA, HERE);
        assertThat(throttle.wait(AMINA, HERE))
                .isPositive()
                .isGreaterThan(Duration.ofSeconds(20))
                .isLessThanOrEqualTo(SignInThrottle.PAUSE);
    }

    @Test
    void moreWrongTriesDoNotMakeTheWaitLonger() {
        wrong(50, AMINA, HERE);
        assertThat(throttle.wait(AMINA, HERE)).isLessThanOrEqualTo(SignInThrottle.PAUSE);
    }

    @Test
    void anAccountWaitsWhereverItsGuesserMovesTo() {
        wrong(5, AMINA, HERE);
        assertThat(throttle.wait(AMINA, THERE)).isPositive();
    }

    @Test
    void anAddressWaitsWhateverAccountItTriesNext() {
        wrong(5, AMINA, HERE);
        assertThat(throttle.wait(TEO, HERE)).isPositive();
        assertThat(throttle.wait(TEO, THERE)).isZero();
    }

    @Test
    void theRightPasswordForgivesTheAccount() {
        wrong(5, AMINA, HERE);
        throttle.right(AMINA);
        assertThat(throttle.wait(AMINA, THERE)).isZero();
    }

    @Test
    void theRightPasswordOfOneAccountDoesNotForgiveTheAddress() {
        wrong(5, AMINA, HERE);
        throttle.right(TEO);
        assertThat(throttle.wait(TEO, HERE)).isPositive();
    }

    @Test
    void anAccountWrittenInAnotherWayIsTheSameAccount() {
        wrong(5, AMINA, HERE);
        assertThat(throttle.wait(" AMINA@Town.example ", THERE)).isPositive();
    }

    @Test
    void anAccountThatIsNamedLikeAnAddressIsNoAddress() {
        wrong(5, HERE, THERE);
        assertThat(throttle.wait(AMINA, HERE)).isZero();
    }

    private void wrong(int times, String account, String address) {
        for (var i = 0; i < times; i++) throttle.wrong(account, address);
    }
}
