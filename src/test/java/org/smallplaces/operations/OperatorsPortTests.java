package org.smallplaces.operations;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import org.smallplaces.OnH2;
import org.smallplaces.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The port for operators, and what it does to the one for everybody. */
@OnH2
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.prometheus.metrics.export.enabled=true",
            "server.forward-headers-strategy=native",
            "vaadin.productionMode=true"
        })
class OperatorsPortTests {

    private static final String AMINA = "amina.sol@sel-marin.example";
    private static final String LESSON =
            "/learn/human-rights-in-local-government/rights-begin-in-small-places/what-human-rights-are";

    @Autowired
    private OpenSessions sessions;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int operators;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void aServerThatIsWellSaysSo(String address) {
        var answer = Visitor.at(operators).open(address, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("jdbc");
    }

    @Test
    void figuresAreNamedAndNameNobody() {
        Visitor.at(port).signIn(AMINA, "guess");
        var visitor = Visitor.at(port);
        visitor.signIn(AMINA, "small-places");
        visitor.open(LESSON);
        var figures = Visitor.at(operators)
                .open("/actuator/prometheus", "Accept", "*/*")
                .body();
        assertThat(figures)
                .contains("smallplaces_sign_ins_total{outcome=\"right\"} ")
                .contains("smallplaces_sign_ins_total{outcome=\"wrong\"} ")
                .contains("smallplaces_lessons_finished_total ")
                .contains("smallplaces_answers_saved_total ")
                .contains("smallplaces_exports{state=\"waiting\"} 0.0")
                .contains("smallplaces_exports{state=\"failed\"} 0.0")
                .contains("smallplaces_events_outstanding ")
                .contains("smallplaces_sessions_open ")
                .contains("hikaricp_connections_pending")
                .doesNotContain("amina", "sel-marin", "what-human-rights-are");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/shutdown", "/", "/learn"})
    void operatorsFindNothingElse(String address) {
        assertThat(Visitor.at(operators).open(address, "Accept", "*/*").statusCode())
                .isIn(302, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/drain"})
    void thePortForEverybodyHasNoneOfIt(String address) {
        assertThat(Visitor.leadsTo(Visitor.at(port).open(address))).isEqualTo("/sign-in");
        var visitor = Visitor.at(port);
        visitor.signIn(AMINA, "small-places");
        assertThat(visitor.open(address).statusCode()).isEqualTo(404);
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void aPageThatIsOnlyLeftOpenKeepsNoSession() throws InterruptedException {
        sessions.endAfter(Duration.ofSeconds(2));
        var visitor = Visitor.at(port);
        visitor.signIn(AMINA, "small-places");
        visitor.open(LESSON);
        // What an open page sends by itself; a session that is not heard of at all would end without it as well.
        for (var beat = 0; beat < 8; beat++) {
            Thread.sleep(500);
            visitor.send("/?v-r=heartbeat&v-uiId=0", "text/plain;charset=utf-8", "");
        }
        assertThat(Visitor.leadsTo(visitor.open(LESSON))).isEqualTo("/sign-in");
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void aServerThatIsDrainedKeepsWhoeverIsThereAndSendsNewPeopleElsewhere() {
        var there = Visitor.at(port);
        there.signIn(AMINA, "small-places");
        assertThat(there.open(LESSON).statusCode()).isEqualTo(200);
        var operator = Visitor.at(operators);
        var before = operator.open("/actuator/drain", "Accept", "application/json");
        assertThat(before.body()).contains("\"draining\":false");

        var begun = operator.send("/actuator/drain", "application/json", "", "Accept", "application/json");
        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(begun.body()).contains("\"draining\":true").containsPattern("\"sessions\":[1-9]");
        assertThat(operator.open("/actuator/health/readiness", "Accept", "*/*").statusCode())
                .isEqualTo(503);
        assertThat(operator.open("/actuator/health/liveness", "Accept", "*/*").statusCode())
                .isEqualTo(200);

        assertThat(there.open(LESSON).statusCode()).isEqualTo(200);
        assertThat(there.open("/learn").statusCode()).isEqualTo(200);
        for (var address : new String[] {"/", "/sign-in", LESSON, "/styles/small-places.css"})
            assertThat(Visitor.at(port).open(address).statusCode()).as(address).isEqualTo(503);
        // Who was typing the password just then is let in.
        var late = Visitor.at(port);
        assertThat(Visitor.leadsTo(late.send("/sign-in", Map.of("username", AMINA, "password", "small-places"))))
                .isEqualTo("/learn/continue");
    }
}
