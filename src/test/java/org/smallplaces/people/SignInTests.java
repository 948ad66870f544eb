package org.smallplaces.people;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.smallplaces.Served;
import org.smallplaces.Visitor;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in, over HTTP. */
@Served
class SignInTests {

    private static final String AMINA = "amina.sol@sel-marin.example";
    private static final String PASSWORD = DemoCountry.PASSWORD;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Test
    void theRightPasswordLeadsToOnesOwnPages() {
        var visitor = Visitor.at(port);
        assertThat(Visitor.leadsTo(visitor.signIn(AMINA, PASSWORD))).isEqualTo("/learn/continue");
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressInCapitalsIsTheSameAccount() {
        var visitor = Visitor.at(port);
        visitor.signIn(" " + AMINA.toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/learn/human-rights-in-local-government", "/learn/human-rights-in-local-government?lang=zh"})
    void theSignInLeadsBackToThePageThatWasAskedFor(String address) {
        var visitor = Visitor.at(port);
        assertThat(Visitor.leadsTo(visitor.open(address))).isEqualTo("/sign-in");
        assertThat(Visitor.leadsTo(visitor.signIn(AMINA, PASSWORD))).startsWith(address);
    }

    @Test
    void theSessionIsAnotherOneAfterTheSignIn() {
        var visitor = Visitor.at(port);
        visitor.open("/learn");
        var before = visitor.cookie(Visitor.SESSION);
        visitor.signIn(AMINA, PASSWORD);
        assertThat(before).isPresent();
        assertThat(visitor.cookie(Visitor.SESSION)).isPresent().isNotEqualTo(before);
    }

    @Test
    void aSessionThatSomebodyElsePlantedIsWorthNothingAfterTheSignIn() {
        var attacker = Visitor.at(port);
        attacker.open("/learn");
        var planted = attacker.cookie(Visitor.SESSION).orElseThrow();
        var victim = Visitor.at(port);
        victim.keep(Visitor.SESSION, planted);
        victim.signIn(AMINA, PASSWORD);
        assertThat(victim.open("/learn").statusCode()).isEqualTo(200);
        assertThat(attacker.open("/learn").statusCode()).isEqualTo(302);
    }

    @Test
    void theCookieOfASessionIsForOurPagesOnlyAndOutOfReachOfScripts() {
        var visitor = Visitor.at(port);
        var answer = visitor.signIn(AMINA, PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(Visitor.SESSION + "="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void theCookieOfASessionThatBeganOverHttpsStaysOnHttps() {
        var answer = Visitor.at(port)
                .send("/sign-in", Map.of("username", AMINA, "password", PASSWORD), "X-Forwarded-Proto", "https");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(Visitor.SESSION + "="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void aWrongPasswordIsSaidAndSaysNotWhichOfTheTwoIsWrong() {
        var wrong = Visitor.at(port);
        var unknown = Visitor.at(port);
        var first = wrong.open(Visitor.leadsTo(wrong.signIn(someone(), "guess")));
        var second = unknown.open(Visitor.leadsTo(unknown.signIn("nobody@town.example", "guess")));
        assertThat(first.body()).contains("The e-mail address and the password do not go together.");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(wrong.open("/learn").statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsNoAddressIsJustAWrongTry() {
        var visitor = Visitor.at(port);
        assertThat(Visitor.leadsTo(visitor.signIn("no address", "guess"))).isEqualTo("/sign-in?error");
        assertThat(Visitor.leadsTo(visitor.send("/sign-in", Map.of()))).isEqualTo("/sign-in?error");
    }

    @Test
    void theSixthTryWaitsAndSaysHowLong() {
        var visitor = Visitor.at(port);
        var account = someone();
        guess(visitor, account);
        var sixth = visitor.signIn(account, "guess");
        assertThat(sixth.statusCode()).isEqualTo(429);
        var seconds = sixth.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(seconds).isBetween(1L, 30L);
        assertThat(sixth.body()).contains("Please wait " + seconds + " second");
    }

    @Test
    void whoKeepsGuessingIsToldHowLongToWaitOnAPageThatCostsNothing() {
        var visitor = Visitor.at(port);
        var account = someone();
        for (var i = 0; i < SignInThrottle.TRIES_OF_ACCOUNT + SignInThrottle.PAGES_OF_ADDRESS; i++)
            visitor.signIn(account, "guess");
        var brief = visitor.signIn(account, "guess");
        var seconds = brief.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(brief.statusCode()).isEqualTo(429);
        assertThat(brief.body())
                .hasSizeLessThan(500)
                .contains(
                        "<html lang=\"en\"", "Please wait " + seconds + " second", "<a href=\"/sign-in\">Sign in</a>");
    }

    @Test
    void whileAnAccountWaitsNotEvenTheRightPasswordSignsIn() {
        var visitor = Visitor.at(port);
        var account = someone();
        guess(visitor, account);
        assertThat(visitor.signIn(account, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(302);
    }

    @Test
    void anAccountWaitsForItsGuesserAtAnyOtherAddressToo() {
        var account = someone();
        guess(Visitor.at(port), account);
        assertThat(Visitor.at(port).signIn(account, "guess").statusCode()).isEqualTo(429);
    }

    @Test
    void ofTwentyGuessesAtOnceFiveAreLookedAt() throws InterruptedException {
        var account = someone();
        var visitors = Stream.generate(() -> Visitor.at(port)).limit(20).toList();
        var answers = new ConcurrentLinkedQueue<Integer>();
        var threads = visitors.stream()
                .map(visitor -> Thread.startVirtualThread(
                        () -> answers.add(visitor.signIn(account, "guess").statusCode())))
                .toList();
        for (var thread : threads) thread.join();
        assertThat(answers).hasSize(20).containsOnly(302, 429);
        assertThat(Collections.frequency(answers, 302)).isEqualTo(SignInThrottle.TRIES_OF_ACCOUNT);
    }

    @Test
    void aGuesserOfManyAccountsWaitsAsWell() {
        var visitor = Visitor.at(port);
        for (var i = 0; i < SignInThrottle.TRIES_OF_ADDRESS; i++) visitor.signIn(someone(), "guess");
        assertThat(visitor.neighbour().signIn(someone(), "guess").statusCode()).isEqualTo(429);
        assertThat(Visitor.at(port).signIn(someone(), PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void theRightPasswordForgivesTheWrongTriesBefore() {
        var account = someone();
        for (var round = 0; round < 3; round++) {
            var visitor = Visitor.at(port);
            for (var i = 1; i < SignInThrottle.TRIES_OF_ACCOUNT; i++) visitor.signIn(account, "guess");
            visitor.signIn(account, PASSWORD);
            assertThat(visitor.open("/learn").statusCode())
                    .as("round %d", round)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign%2Din", "/%73ign-in", "/sign-in?", "/sign-in?lang=zh"})
    void nobodyGoesRoundTheGateByWritingItsAddressInAnotherWay(String address) {
        var visitor = Visitor.at(port);
        var account = someone();
        guess(visitor, account);
        visitor.send(address, Map.of("username", account, "password", PASSWORD));
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused() {
        var visitor = Visitor.at(port);
        var form = Map.of("username", AMINA, "password", PASSWORD);
        assertThat(visitor.send("/sign-in", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(302);
        assertThat(visitor.send("/sign-in", form, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySignsOutSomebodyElseByALinkOrAForm() {
        var visitor = Visitor.at(port);
        visitor.signIn(AMINA, PASSWORD);
        visitor.open("/logout");
        visitor.send("/logout", Map.of());
        visitor.send("/logout", Map.of(), "Sec-Fetch-Site", "cross-site");
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(200);
    }

    private void guess(Visitor visitor, String account) {
        for (var i = 0; i < SignInThrottle.TRIES_OF_ACCOUNT; i++)
            assertThat(visitor.signIn(account, "guess").statusCode()).isEqualTo(302);
    }

    /** The account of somebody new, with the password of the demo; not hashed, so that many tries cost little. */
    private String someone() {
        return Newcomer.with("{noop}" + PASSWORD, people, places).email().value();
    }
}
