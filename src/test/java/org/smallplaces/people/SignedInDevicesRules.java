package org.smallplaces.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.smallplaces.learning.AtOnce;
import org.smallplaces.people.SignedInDevices.Recognition;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;

/** Devices on which people stay signed in, on each database. Time is told by the tests. */
@SpringBootTest
abstract class SignedInDevicesRules {

    private static final Instant FIRST = Instant.parse("2026-11-24T09:00:00.123456Z");
    private static final Duration STAY = Duration.ofDays(30);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    private PersonId person = new PersonId(new UUID(0, 0));

    @BeforeEach
    void somebodyNew() {
        person = Newcomer.to("osk", people, places).id();
    }

    @Test
    void aDeviceIsRecognisedAndGetsAnotherSecret() {
        var shown = at(FIRST).add(person);
        assertThat(at(FIRST.plusSeconds(60)).recognise(shown))
                .isInstanceOfSatisfying(Recognition.Known.class, known -> {
                    assertThat(known.person()).isEqualTo(person);
                    assertThat(known.next()).isNotEqualTo(shown);
                    assertThat(known.left()).isBetween(STAY.minusSeconds(61), STAY.minusSeconds(60));
                });
    }

    @Test
    void eachUseGivesTheNextSecret() {
        var secret = at(FIRST).add(person);
        for (var day = 1; day < 30; day++) secret = next(FIRST.plus(Duration.ofDays(day)), secret);
    }

    @Test
    void eightRequestsThatShowTheSameSecretAtOnceAreGivenTheSameNextOne() throws InterruptedException {
        var shown = at(FIRST).add(person);
        var now = FIRST.plus(Duration.ofDays(1));
        var answers = AtOnce.inAllTabs(_ -> at(now).recognise(shown));
        assertThat(answers)
                .hasSize(AtOnce.TABS)
                .allSatisfy(answer ->
                        assertThat(answer).isInstanceOf(Recognition.Known.class).isEqualTo(answers.getFirst()));
        next(now.plus(Duration.ofDays(1)), next(now, shown));
    }

    @Test
    void anAnswerThatGotLostDoesNotLockItsDeviceOut() {
        var shown = at(FIRST).add(person);
        var lost = next(FIRST, shown);
        assertThat(next(FIRST.plus(SignedInDevices.GRACE).minusSeconds(1), shown))
                .isEqualTo(lost);
    }

    @Test
    void aSecretThatWasReplacedLongAgoSignsAllDevicesOfThePersonOut() {
        var stolen = at(FIRST).add(person);
        var elsewhere = at(FIRST).add(person);
        var somebodyElse = at(FIRST).add(Newcomer.to("osk", people, places).id());
        var owners = next(FIRST, stolen);
        var later = FIRST.plus(SignedInDevices.GRACE).plusSeconds(1);
        assertThat(at(later).recognise(stolen)).isEqualTo(new Recognition.Copied(person));
        assertThat(at(later).recognise(owners)).isInstanceOf(Recognition.Unknown.class);
        assertThat(at(later).recognise(elsewhere)).isInstanceOf(Recognition.Unknown.class);
        assertThat(at(later).recognise(somebodyElse)).isInstanceOf(Recognition.Known.class);
    }

    @Test
    void theOwnerFindsOutWhenAThiefWasFaster() {
        var secret = at(FIRST).add(person);
        next(FIRST.plusSeconds(1), next(FIRST, secret));
        assertThat(at(FIRST.plusSeconds(2)).recognise(secret)).isEqualTo(new Recognition.Copied(person));
    }

    @Test
    void afterThirtyDaysThePasswordIsAskedForAgain() {
        var secret = at(FIRST).add(person);
        assertThat(at(FIRST.plus(STAY)).recognise(secret)).isInstanceOf(Recognition.Unknown.class);
        next(FIRST.plus(STAY).minusSeconds(1), secret);
    }

    @Test
    void aGuessedSecretIsGoodForNothingAndAGuessedDeviceIsUnknown() {
        var device = at(FIRST).add(person);
        var guess = new DeviceSecret(device.device(), "A".repeat(43));
        at(FIRST).forget(guess);
        assertThat(devicesOf(person)).isOne();
        assertThat(at(FIRST).recognise(new DeviceSecret(UUID.randomUUID(), device.secret())))
                .isInstanceOf(Recognition.Unknown.class);
    }

    @Test
    void aForgottenDeviceIsUnknownAndTheOthersAreNot() {
        var one = at(FIRST).add(person);
        var other = at(FIRST).add(person);
        at(FIRST).forget(one);
        assertThat(at(FIRST).recognise(one)).isInstanceOf(Recognition.Unknown.class);
        assertThat(at(FIRST).recognise(other)).isInstanceOf(Recognition.Known.class);
    }

    @Test
    void devicesWhoseTimeIsOverAreDeletedAndOthersStay() {
        // Long before the devices of all other tests, so that theirs stay.
        var old = Instant.parse("1990-01-01T00:00:00Z");
        at(old).add(person);
        at(old.plusSeconds(1)).add(person);
        at(old.plus(STAY)).tidy();
        assertThat(devicesOf(person)).isOne();
    }

    @Test
    void noSecretIsKeptAsItIs() {
        var secret = at(FIRST).add(person);
        var kept = jdbc.sql("select * from signed_in_devices where id = :id")
                .param("id", secret.device().toString())
                .query()
                .singleRow();
        assertThat(kept.values()).doesNotContain(secret.secret());
        assertThat(kept).containsEntry("secret_hash", secret.hash());
    }

    @Test
    void theDevicesOfSomebodyErasedGoWithThem() {
        at(FIRST).add(person);
        jdbc.sql("delete from people where id = :id")
                .param("id", person.toString())
                .update();
        assertThat(devicesOf(person)).isZero();
    }

    private int devicesOf(PersonId somebody) {
        return jdbc.sql("select count(*) from signed_in_devices where person_id = :person")
                .param("person", somebody.toString())
                .query(Integer.class)
                .single();
    }

    private DeviceSecret next(Instant now, DeviceSecret shown) {
        if (at(now).recognise(shown) instanceof Recognition.Known(var _, var next, var _)) return next;
        throw new AssertionError("Not recognised");
    }

    private SignedInDevices at(Instant now) {
        return new SignedInDevices(jdbc, new SignInProperties(STAY), Clock.fixed(now, ZoneOffset.UTC));
    }
}
