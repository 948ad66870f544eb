package org.smallplaces.operations;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.core.EventSerializer;

import org.smallplaces.certificates.Certificates;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.learning.AtOnce;
import org.smallplaces.learning.CourseCompleted;
import org.smallplaces.learning.EnrolmentId;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Several servers that share a database, on each. Their clocks show a day so late that the house's own server has lost
 * every duty to them, and keeps its hands off.
 */
@SpringBootTest
abstract class DutiesRules {

    private static final Instant LATER = Instant.parse("2037-06-01T00:00:00Z");
    private static final Duration SHIFT = Duration.ofSeconds(20);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private EventSerializer serializer;

    @Autowired
    private CourseLibrary library;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @BeforeEach
    void nobodyHasADuty() {
        jdbc.sql("delete from duties").update();
    }

    @Test
    void ofEightServersThatWantADutyOneHasIt() throws InterruptedException {
        var duty = UUID.randomUUID().toString();
        var servers = Stream.generate(() -> server(LATER)).limit(AtOnce.TABS).toList();
        assertThat(AtOnce.inAllTabs(tab -> servers.get(tab).take(duty, SHIFT))).containsOnlyOnce(true);
        assertThat(AtOnce.inAllTabs(tab -> servers.get(tab).take(duty, SHIFT))).containsOnlyOnce(true);
    }

    @Test
    void whoHasADutyKeepsItAndWhoDiesLosesItToTheNext() {
        var duty = UUID.randomUUID().toString();
        var one = server(LATER);
        assertThat(one.take(duty, SHIFT)).isTrue();
        assertThat(one.take(duty, SHIFT)).isTrue();
        assertThat(server(LATER.plus(SHIFT)).take(duty, SHIFT)).isFalse();
        assertThat(server(LATER.plus(SHIFT).plusSeconds(1)).take(duty, SHIFT)).isTrue();
        assertThat(one.take(duty, SHIFT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED", "FAILED"})
    void whatADeadServerLeftBehindIsDealtWithOnceByTheOthers(String status) throws InterruptedException {
        var completed = leaveBehind(status);
        var servers = List.of(leftBehind(), leftBehind());
        AtOnce.inAllTabs(tab -> {
            servers.get(tab % 2).pickUp();
            return true;
        });
        await().until(() -> outstanding(completed) == 0);
        assertThat(certificates(completed)).isOne();
    }

    @Test
    void aServerWithoutTheDutyLeavesThingsToTheOneThatHasIt() {
        var completed = leaveBehind("PROCESSING");
        assertThat(server(LATER.plusSeconds(1000)).take("events left behind", SHIFT))
                .isTrue();
        leftBehind().pickUp();
        assertThat(status(completed)).isEqualTo("PROCESSING");
        jdbc.sql("delete from duties").update();
        leftBehind().pickUp();
        await().until(() -> outstanding(completed) == 0);
    }

    private Duties server(Instant now) {
        return new Duties(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }

    private LeftBehind leftBehind() {
        var clock = Clock.fixed(LATER, ZoneOffset.UTC);
        return new LeftBehind(new Duties(jdbc, clock), failed, jdbc, clock, new SimpleMeterRegistry());
    }

    /** The note that a server leaves when it dies between a completion and its certificate. */
    private CourseCompleted leaveBehind(String status) {
        var course = library.courses().getFirst();
        var event = new CourseCompleted(
                new EnrolmentId(UUID.randomUUID()),
                Newcomer.to("osk", people, places).id(),
                course.id(),
                course.revision(),
                BigDecimal.ONE,
                Instant.parse("2026-11-22T10:00:00Z"));
        jdbc.sql("""
                        insert into EVENT_PUBLICATION
                               (id, event_type, listener_id, publication_date, serialized_event, status, completion_attempts)
                        values (:id, :type, :listener, :at, :event, :status, 1)""")
                .param("id", UUID.randomUUID().toString())
                .param("type", CourseCompleted.class.getName())
                .param("listener", Certificates.class.getName() + ".on(" + CourseCompleted.class.getName() + ")")
                .param("at", Timestamp.from(event.at()))
                .param("event", serializer.serialize(event).toString())
                .param("status", status)
                .update();
        return event;
    }

    private int outstanding(CourseCompleted event) {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where serialized_event like :of")
                .param("of", "%" + event.enrolment() + "%")
                .query(Integer.class)
                .single();
    }

    private String status(CourseCompleted event) {
        return jdbc.sql("select status from EVENT_PUBLICATION where serialized_event like :of")
                .param("of", "%" + event.enrolment() + "%")
                .query(String.class)
                .single();
    }

    private int certificates(CourseCompleted event) {
        return jdbc.sql("select count(*) from certificates where enrolment_id = :id")
                .param("id", event.enrolment().toString())
                .query(Integer.class)
                .single();
    }
}
