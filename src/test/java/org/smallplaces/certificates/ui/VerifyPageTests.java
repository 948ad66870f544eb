package org.smallplaces.certificates.ui;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.smallplaces.Served;
import org.smallplaces.Visitor;
import org.smallplaces.certificates.Certificate;
import org.smallplaces.certificates.Issued;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Is this certificate real? Asked by strangers: people at a browser, and programs. */
@Served
class VerifyPageTests {

    private static final String[] FIELDS = {
        "number", "genuine", "valid", "holder", "place", "course", "revision", "hours", "completedOn", "validUntil"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationContext house;

    private Visitor stranger;
    private Person holder;
    private Place place;

    @BeforeEach
    void aStrangerHoldsACertificate() {
        stranger = Visitor.at(port);
        var code = "t" + UUID.randomUUID().toString().substring(0, 8);
        place = places.found(null, code, "town", "Ford & <Field>", Map.of(Language.ZH, "渡口"));
        holder = Newcomer.named("أمينة Sol", code, people, places);
    }

    @AfterEach
    void noSessionBegan() {
        assertThat(stranger.cookie(Visitor.SESSION)).isEmpty();
    }

    @Test
    void aGenuineCertificateIsShownAsThePaperHasItAndNothingMore() {
        var certificate = genuine();
        var page = stranger.open(address(certificate));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(main(page).select("h2").text()).isEqualTo("This certificate is real.");
        assertThat(main(page).select("dt").eachText())
                .containsExactly(
                        "Number",
                        "Name",
                        "Local government",
                        "Course",
                        "Learning time",
                        "Completed with assessment",
                        "Valid until");
        assertThat(main(page).select("dd").eachText())
                .containsExactly(
                        certificate.number().grouped(),
                        "أمينة Sol",
                        "Ford & <Field>",
                        "Rivers, version 2",
                        "0.5 hours",
                        "22 November 2026",
                        "22 November 2029");
        assertKeepsToItself(page.body(), certificate);
    }

    @Test
    void aProgramIsToldWhatThePaperSaysAndNothingMore() {
        var certificate = genuine();
        var answer = ask(address(certificate));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().allValues("Vary"))
                .anyMatch(names -> List.of(names.split(",")).contains("accept"));
        var json = json(answer);
        assertThat(json.propertyNames()).containsExactlyInAnyOrder(FIELDS);
        assertThat(json.toString()).isEqualTo("""
                {"number":"%s","genuine":true,"valid":true,"holder":"أمينة Sol","place":"Ford & <Field>",\
                "course":"Rivers","revision":2,"hours":0.5,"completedOn":"2026-11-22","validUntil":"2029-11-22"}""".formatted(certificate.number().grouped()));
        assertKeepsToItself(answer.body(), certificate);
    }

    @Test
    void namesAreInTheLanguageThatIsAskedFor() {
        var certificate = genuine();
        assertThat(main(stranger.open(address(certificate) + "?lang=zh"))
                        .select("dd")
                        .eachText())
                .contains("渡口");
        assertThat(json(ask(address(certificate) + "?lang=zh")).get("course").asString())
                .isEqualTo("河流");
    }

    @Test
    void anExpiredCertificateIsRealAndItsTimeIsOver() {
        var certificate = Issued.to(holder, place).on("2000-02-29").in(house);
        var page = stranger.open(address(certificate));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(main(page).select("h2").text()).isEqualTo("This certificate is real, and its time is over.");
        assertThat(main(page).select("dd").eachText()).contains("28 February 2003");
        var json = json(ask(address(certificate)));
        assertThat(json.get("genuine").asBoolean()).isTrue();
        assertThat(json.get("valid").asBoolean()).isFalse();
    }

    @Test
    void anUnknownNumberIsNoneOfOurs() {
        var number = Issued.numberOfNone();
        var page = stranger.open("/verify/" + number.value());
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(main(page).select("h2").text()).isEqualTo("We have no certificate with this number.");
        assertThat(main(page).select("dl")).isEmpty();
        assertUnknown(ask("/verify/" + number.value()), number.value());
    }

    @Test
    void aSlipOfTheFingerIsToldApartFromAForgery() {
        var slip = slip(genuine());
        var page = stranger.open("/verify/" + slip);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(main(page).select("h2").text()).isEqualTo("There is a typing mistake in this number.");
        assertUnknown(ask("/verify/" + slip), slip);
        var typed = stranger.open("/verify?number=" + slip);
        assertThat(main(typed).select("h2").text()).isEqualTo("There is a typing mistake in this number.");
        assertThat(main(typed).select("input").attr("value")).isEqualTo(slip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "12", "0000000000000000000000", "%3Cscript%3Ealert(1)"})
    void whatIsNoNumberIsCalledNoNumber(String nonsense) {
        for (var address : new String[] {"/verify/" + nonsense, "/verify?number=" + nonsense}) {
            var page = stranger.open(address);
            assertThat(page.statusCode()).as(address).isEqualTo(address.contains("?") ? 200 : 404);
            assertThat(main(page).select("h2").text()).isEqualTo("This is not the number of a certificate.");
            assertThat(page.body()).doesNotContain("<script");
        }
    }

    @Test
    void whoAsksForNothingIsAskedForANumber() {
        for (var address : new String[] {"/verify", "/verify?number=", "/verify?number=%20"}) {
            var page = stranger.open(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(main(page).select("form[action=/verify] input[name=number]"))
                    .hasSize(1);
            assertThat(main(page).select("h2")).isEmpty();
        }
    }

    @Test
    void whateverWayANumberIsTypedItLeadsToTheOneAddress() {
        var certificate = genuine();
        var value = certificate.number().value();
        for (var typed : new String[] {
            certificate.number().grouped(),
            certificate.number().grouped().toLowerCase(Locale.ROOT),
            "%20" + value.toLowerCase(Locale.ROOT) + "%20",
            value.replace('0', 'o').replace('1', 'l'),
            "SP%20" + value.substring(0, 4) + "+" + value.substring(4)
        }) {
            var answer = stranger.open("/verify?number=" + typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(302);
            assertThat(Visitor.leadsTo(answer)).as(typed).isEqualTo("/verify/" + value);
        }
    }

    @Test
    void whoTakesWhateverComesGetsAnAnswer() {
        var certificate = genuine();
        assertThat(stranger.open(address(certificate), "Accept", "*/*").statusCode())
                .isEqualTo(200);
        assertThat(stranger.open("/verify/" + Issued.numberOfNone().value(), "Accept", "*/*")
                        .statusCode())
                .isEqualTo(404);
    }

    private Certificate genuine() {
        return Issued.to(holder, place).in(house);
    }

    private static String address(Certificate certificate) {
        return "/verify/" + certificate.number().value();
    }

    private HttpResponse<String> ask(String address) {
        return stranger.open(address, "Accept", "application/json");
    }

    /** The number with another check symbol. */
    private static String slip(Certificate certificate) {
        var value = certificate.number().value();
        return value.substring(0, 12) + (value.endsWith("7") ? '8' : '7');
    }

    private static Element main(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").getFirst();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void assertUnknown(HttpResponse<String> answer, String typed) {
        assertThat(answer.statusCode()).isEqualTo(404);
        var json = json(answer);
        assertThat(json.propertyNames()).containsExactlyInAnyOrder(FIELDS);
        for (var field : FIELDS)
            switch (field) {
                case "number" -> assertThat(json.get(field).asString()).isEqualTo(typed);
                case "genuine" -> assertThat(json.get(field).asBoolean()).isFalse();
                default -> assertThat(json.get(field).isNull()).as(field).isTrue();
            }
    }

    private void assertKeepsToItself(String body, Certificate certificate) {
        assertThat(body)
                .doesNotContain(
                        certificate.id().toString(),
                        certificate.enrolmentId().toString(),
                        holder.id().toString(),
                        holder.email().value(),
                        place.id().toString(),
                        place.code());
    }
}
