package org.smallplaces.shell;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.smallplaces.Served;
import org.smallplaces.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server answers to somebody who has signed in, in the first document of a page with a view. */
@Served
class SignedInAddressesTests {

    private static final String COURSE = "/learn/human-rights-in-local-government";
    private static final String MODULE = COURSE + "/rights-begin-in-small-places";
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([A-Za-z0-9+/]{24})' 'unsafe-eval'");

    @LocalServerPort
    private int port;

    private Visitor amina;

    @BeforeEach
    void aminaIsSignedIn() {
        amina = Visitor.at(port);
        assertThat(Visitor.leadsTo(amina.signIn("amina.sol@sel-marin.example", "small-places")))
                .startsWith("/learn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn",
                COURSE,
                MODULE + "/what-human-rights-are",
                MODULE + "/what-human-rights-are?reading=easy&lang=zh",
                MODULE + "/check",
                MODULE + "/check?reading=easy"
            })
    void aPageOfHersOpens(String address) {
        assertThat(amina.open(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/learn/no-course",
                "/learn/no-course/final",
                "/learn/No%20Course",
                COURSE + "/no-module/what-human-rights-are",
                COURSE + "/no-module/check",
                MODULE + "/no-lesson",
                MODULE + "/what-human-rights-are?reading=aloud",
                MODULE + "/check?reading=aloud",
                MODULE + "/check?question=0",
                MODULE + "/check?question=one",
                MODULE + "/what-human-rights-are/more",
                "/places/no-place"
            })
    void whereThereIsNothingAFriendlyPageSaysSo(String address) {
        var page = amina.open(address);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such page", "Go to my learning");
    }

    @Test
    void aPageWithAViewRunsOnlyScriptsThatWeWroteIntoIt() {
        var page = amina.open("/learn");
        var policy = policy(page);
        assertThat(policy).contains("frame-ancestors 'none'").containsPattern(NONCE);
        var scripts = policy.replaceAll("(?s).*script-src ([^;]*).*", "$1");
        assertThat(scripts).doesNotContain("unsafe-inline");
        var nonce = NONCE.matcher(policy).results().findFirst().orElseThrow().group(1);
        assertThat(page.body()).contains("<script").doesNotContainPattern("<script(?![^>]*nonce=)");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
    }

    @Test
    void theMarkOfOurScriptsIsAnotherEachTime() {
        assertThat(policy(amina.open("/learn"))).isNotEqualTo(policy(amina.open("/learn")));
    }

    @Test
    void noStoreOnTheWayKeepsAPageOfHers() {
        assertThat(amina.open("/learn").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    private static String policy(HttpResponse<?> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
