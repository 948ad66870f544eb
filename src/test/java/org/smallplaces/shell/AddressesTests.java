package org.smallplaces.shell;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.smallplaces.Served;
import org.smallplaces.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server answers to strangers: plain pages without a session, and headers that keep browsers safe. */
@Served
class AddressesTests {

    private static final String POLICY = "Content-Security-Policy";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/about/resolution",
                "/about/pictures",
                "/courses",
                "/verify",
                "/?lang=zh",
                "/courses?lang=zh"
            })
    void aPageForAnybodyBeginsNoSession(String address) {
        var visitor = Visitor.at(port);
        var page = visitor.open(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<main id=\"main\"");
        assertThat(visitor.cookie(Visitor.SESSION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/about/resolution",
                "/about/pictures",
                "/courses",
                "/verify",
                "/nowhere?lang=xx"
            })
    void aPlainPageRunsNoScriptAndStandsInNoFrame(String address) {
        var policy = header(Visitor.at(port).open(address), POLICY);
        assertThat(policy)
                .contains("default-src 'self'", "script-src 'none'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/courses", "/learn", "/nowhere?lang=xx"})
    void noBrowserGuessesTheKindOfAnAnswer(String address) {
        assertThat(header(Visitor.at(port).open(address), "X-Content-Type-Options"))
                .isEqualTo("nosniff");
    }

    @Test
    void browsersKeepToHttpsWhereTheyCameByHttpsAndOnlyThere() {
        var visitor = Visitor.at(port);
        assertThat(header(visitor.open("/", "X-Forwarded-Proto", "https"), "Strict-Transport-Security"))
                .startsWith("max-age=");
        assertThat(visitor.open("/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void aFileThatIsNamedByWhatIsInItIsKeptForAYear() {
        var visitor = Visitor.at(port);
        var style = Jsoup.parse(visitor.open("/").body())
                .select("link[rel=stylesheet]")
                .attr("href");
        assertThat(style).matches("/styles/small-places-[0-9a-f]{32}\\.css");
        assertThat(header(visitor.open(style), "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/none.css", "/pictures/none.svg", "/VAADIN/build/none.js"})
    void aFileThatIsNotThereIsNotKept(String address) {
        var answer = Visitor.at(port).open(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Cache-Control")).doesNotContain("max-age=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=xx", "/courses?lang=xx", "/sign-in?lang=", "/learn?lang=tlh"})
    void aLanguageThatIsNotOfferedIsNoPage(String address) {
        var page = Visitor.at(port).open(address);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such page");
    }

    @Test
    void theLanguageOfTheAddressIsKeptOnTheDevice() {
        var visitor = Visitor.at(port);
        assertThat(visitor.open("/courses?lang=zh").body()).contains("lang=\"zh\"");
        assertThat(visitor.open("/courses").body()).contains("<html lang=\"zh\"");
        assertThat(visitor.cookie(Visitor.SESSION)).isEmpty();
    }

    @Test
    void theLanguageIsTheFirstThatTheBrowserAsksForAndWeOffer() {
        assertThat(Visitor.at(port).open("/").body()).contains("<html lang=\"en\"");
        assertThat(Visitor.at(port)
                        .open("/", "Accept-Language", "fr, zh-TW;q=0.8, en;q=0.5")
                        .body())
                .contains("<html lang=\"zh\"");
        assertThat(Visitor.at(port).open("/", "Accept-Language", "fr").body()).contains("<html lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn",
                "/learn/human-rights-in-local-government",
                "/learn/no-course",
                "/certificates",
                "/places",
                "/nowhere",
                "/door/nowhere",
                "/actuator/health"
            })
    void whoHasNotSignedInIsLedToTheSignInWhateverThereIs(String address) {
        var answer = Visitor.at(port).open(address);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.leadsTo(answer)).isEqualTo("/sign-in");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
