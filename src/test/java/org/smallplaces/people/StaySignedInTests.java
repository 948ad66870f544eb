package org.smallplaces.people;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.smallplaces.Served;
import org.smallplaces.Visitor;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;

/** Staying signed in on a device after the session is gone, over HTTP. */
@Served
class StaySignedInTests {

    private static final String PASSWORD = DemoCountry.PASSWORD;
    private static final String STAY = StaySignedIn.COOKIE;
    private static final String LESSON =
            "/learn/human-rights-in-local-government/rights-begin-in-small-places/what-human-rights-are?reading=easy&lang=zh";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nobodyStaysSignedInWithoutAskingForIt() {
        var page = Jsoup.parse(Visitor.at(port).open("/sign-in").body());
        assertThat(page.selectFirst("#stay").hasAttr("checked")).isFalse();
        assertThat(page.selectFirst("label[for=stay]").text())
                .isEqualTo("Keep me signed in on this device for 30 days");
        var visitor = Visitor.at(port);
        visitor.signIn(somebody(), PASSWORD);
        assertThat(visitor.cookie(STAY)).isEmpty();
    }

    @Test
    void whoAskedForItOpensTheVeryLessonWithoutTheSignInWhenTheSessionIsGone() {
        var visitor = staying(somebody());
        visitor.lose(Visitor.SESSION);
        var lesson = visitor.open(LESSON);
        assertThat(lesson.statusCode()).isEqualTo(200);
        // What the person is shown, not only the frame of a page.
        assertThat(lesson.body()).contains("<html lang=\"zh\"").contains("什么是人权？");
        assertThat(visitor.cookie(Visitor.SESSION)).isPresent();
        assertThat(visitor.open("/certificates").statusCode()).isEqualTo(200);
    }

    @Test
    void aStepInAPageWhoseSessionIsGoneReloadsThePageAndThatShowsTheLesson() {
        var visitor = staying(somebody());
        visitor.open(LESSON);
        visitor.keep(Visitor.SESSION, "0123456789ABCDEF0123456789ABCDEF");
        var step = visitor.send(
                "/?v-r=uidl&v-uiId=0",
                "application/json; charset=UTF-8",
                "{\"csrfToken\":\"" + UUID.randomUUID() + "\",\"rpc\":[],\"syncId\":1,\"clientId\":1}");
        assertThat(step.body()).contains("sessionExpired");
        assertThat(visitor.open(LESSON).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesAndFilesThatAreOpenedAtOnceAfterTheSessionIsGoneAreNoTheft() throws InterruptedException {
        var email = somebody();
        var visitor = staying(email);
        var before = visitor.cookie(STAY).orElseThrow();
        var answers = new ConcurrentLinkedQueue<HttpResponse<String>>();
        var threads = List.of(LESSON, "/learn", "/certificates", "/learn/continue", "/favicon.ico", LESSON).stream()
                .map(path -> Thread.startVirtualThread(() -> {
                    var tab = visitor.neighbour();
                    tab.keep(STAY, before);
                    answers.add(tab.open(path));
                }))
                .toList();
        for (var thread : threads) thread.join();
        assertThat(answers).hasSize(6).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(200, 302, 404);
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/sign-in");
        });
        var next = answers.stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> cookie.startsWith(STAY + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .distinct()
                .toList();
        assertThat(next).hasSize(1).doesNotContain(STAY + "=" + before);
        assertThat(devicesOf(email)).isOne();
    }

    @Test
    void theRolesAreThoseOfToday() {
        var email = somebody();
        var visitor = staying(email);
        assertThat(visitor.open("/places").statusCode()).isEqualTo(404);
        jdbc.sql("insert into role_grants (person_id, role, place_id) values (:person, 'ADMINISTRATOR', :place)")
                .param("person", id(email))
                .param("place", places.withCode("osk").orElseThrow().id().toString())
                .update();
        visitor.lose(Visitor.SESSION);
        assertThat(visitor.open("/places").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsInWithoutAskingTakesTheDeviceFromWhoeverHadItBefore() {
        var before = somebody();
        var visitor = staying(before);
        visitor.signIn(somebody(), PASSWORD);
        assertThat(visitor.cookie(STAY)).isEmpty();
        assertThat(devicesOf(before)).isZero();
    }

    @Test
    void aCopyThatIsUsedLaterSignsThePersonOutOnAllDevices() {
        var email = somebody();
        var visitor = staying(email);
        var thief = visitor.neighbour();
        thief.keep(STAY, visitor.cookie(STAY).orElseThrow());
        var elsewhere = staying(email);
        use(visitor);
        use(visitor);
        assertThat(Visitor.leadsTo(thief.open("/learn"))).isEqualTo("/sign-in");
        for (var device : List.of(visitor, elsewhere)) {
            device.lose(Visitor.SESSION);
            assertThat(Visitor.leadsTo(device.open("/learn"))).isEqualTo("/sign-in");
            assertThat(device.cookie(STAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00000000-0000-0000-0000-000000000000.AAAA",
                "------------------------------------.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "1.2.3"
            })
    void aCookieThatIsNotOursLeadsToTheSignInAndIsTakenAway(String nonsense) {
        var visitor = Visitor.at(port);
        visitor.keep(STAY, nonsense);
        assertThat(Visitor.leadsTo(visitor.open("/learn"))).isEqualTo("/sign-in");
        assertThat(visitor.cookie(STAY)).isEmpty();
    }

    @Test
    void theCookieIsForOurPagesOnlyAndOutOfReachOfScripts() {
        var form = Map.of("username", somebody(), "password", PASSWORD, "stay", "yes");
        var plain = cookie(Visitor.at(port).send("/sign-in", form));
        assertThat(plain)
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000")
                .doesNotContain("Secure");
        var overHttps = cookie(Visitor.at(port).send("/sign-in", form, "X-Forwarded-Proto", "https"));
        assertThat(overHttps).contains("Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/courses", "/about/resolution", "/verify", "/images/house.svg"})
    void whatEverybodyMayOpenCarriesNoCookieOfAnybody(String address) {
        var visitor = staying(somebody());
        visitor.lose(Visitor.SESSION);
        var before = visitor.cookie(STAY);
        assertThat(visitor.open(address).headers().allValues("Set-Cookie")).isEmpty();
        assertThat(visitor.cookie(STAY)).isEqualTo(before);
    }

    @Test
    void aRememberedPersonForgivesNoWrongTries() {
        var email = somebody();
        var visitor = staying(email);
        for (var i = 0; i < SignInThrottle.TRIES_OF_ACCOUNT; i++)
            Visitor.at(port).signIn(email, "guess");
        use(visitor);
        assertThat(Visitor.at(port).signIn(email, PASSWORD).statusCode()).isEqualTo(429);
    }

    private Visitor staying(String email) {
        var visitor = Visitor.at(port);
        visitor.signInToStay(email, PASSWORD);
        assertThat(visitor.cookie(STAY)).isPresent();
        return visitor;
    }

    /** A visit after the session is gone. */
    private static void use(Visitor visitor) {
        visitor.lose(Visitor.SESSION);
        assertThat(visitor.open("/certificates").statusCode()).isEqualTo(200);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(STAY + "="))
                .findFirst()
                .orElseThrow();
    }

    private String somebody() {
        return Newcomer.with("{noop}" + PASSWORD, people, places).email().value();
    }

    private String id(String email) {
        return people.withEmail(new EmailAddress(email)).orElseThrow().id().toString();
    }

    private int devicesOf(String email) {
        return jdbc.sql("select count(*) from signed_in_devices where person_id = :person")
                .param("person", id(email))
                .query(Integer.class)
                .single();
    }
}
