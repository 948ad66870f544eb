package org.smallplaces.shell;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.smallplaces.Served;
import org.smallplaces.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing out by the button in the frame, as Vaadin's client tells it to the server. */
@Served
class SignOutTests {

    private static final String AMINA = "amina.sol@sel-marin.example";

    @LocalServerPort
    private int port;

    @Test
    void whoSignsOutIsSignedOutHereAndWithWhateverCopyOfTheCookie() {
        var visitor = Visitor.at(port);
        visitor.signIn(AMINA, "small-places");
        var page = visitor.open("/learn").body();
        var copy = visitor.neighbour();
        copy.keep(Visitor.SESSION, visitor.cookie(Visitor.SESSION).orElseThrow());
        assertThat(copy.open("/learn").statusCode()).isEqualTo(200);
        assertThat(press("Sign out Amina Sol", page, visitor).statusCode()).isEqualTo(200);
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(302);
        assertThat(copy.open("/learn").statusCode()).isEqualTo(302);
    }

    @Test
    void whoSignsOutDoesNotStaySignedInOnThisDeviceAndWithNoCopyOfItsCookie() {
        var visitor = Visitor.at(port);
        visitor.signInToStay(AMINA, "small-places");
        var copy = visitor.neighbour();
        copy.keep("stay", visitor.cookie("stay").orElseThrow());
        press("Sign out Amina Sol", visitor.open("/learn").body(), visitor);
        assertThat(visitor.cookie("stay")).isEmpty();
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(302);
        assertThat(copy.open("/learn").statusCode()).isEqualTo(302);
    }

    @Test
    void whoDoesNotKnowTheKeyOfThePageCannotPressItsButtons() {
        var visitor = Visitor.at(port);
        visitor.signIn(AMINA, "small-places");
        var page = visitor.open("/learn").body();
        press("Sign out Amina Sol", page.replaceAll("(\"Vaadin-Security-Key\":\")[^\"]*", "$1guessed"), visitor);
        assertThat(visitor.open("/learn").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> press(String words, String page, Visitor visitor) {
        var call = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":%d,"event":"click","data":{"event.screenX":0,
                "event.screenY":0,"event.clientX":0,"event.clientY":0,"event.detail":1,"event.button":0,
                "event.ctrlKey":false,"event.shiftKey":false,"event.altKey":false,"event.metaKey":false}}],
                "syncId":0,"clientId":0}""".formatted(found(page, "\"Vaadin-Security-Key\":\"([^\"]+)\""), button(words, page));
        var address = "/?v-r=uidl&v-uiId=" + found(page, "\"v-uiId\":(\\d+)");
        return visitor.send(address, "application/json; charset=UTF-8", call);
    }

    /** The number of the element that these words stand in. */
    private static int button(String words, String page) {
        var changes = changes(page);
        var text = StreamSupport.stream(changes.spliterator(), false)
                .filter(change -> words.equals(change.path("value").asString("")))
                .map(change -> change.path("node").asInt())
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(changes.spliterator(), false)
                .filter(change -> StreamSupport.stream(change.path("addNodes").spliterator(), false)
                        .anyMatch(child -> child.asInt() == text))
                .map(change -> change.path("node").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode changes(String page) {
        var from = page.indexOf("[", page.indexOf("\"changes\":"));
        try (var parser = JsonMapper.shared().createParser(page.substring(from))) {
            return parser.readValueAsTree();
        }
    }

    private static String found(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) throw new AssertionError("Not in the page: " + pattern);
        return found.group(1);
    }
}
