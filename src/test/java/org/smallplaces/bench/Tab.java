package org.smallplaces.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser tab with one of our pages in it, as Vaadin's client runs it: the document, then one message after the other, each with
 * the security key and the numbers of the last answer. It clicks and follows only what is on the page.
 */
final class Tab {

    private static final String START = "window.Vaadin.TypeScript= ";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Caller caller;
    private final PageTree page = new PageTree();
    private final int ui;
    private final String key;
    private int sync;
    private int message;

    private Tab(Caller caller, JsonNode configuration) {
        this.caller = caller;
        this.ui = configuration.path("v-uiId").asInt();
        var uidl = configuration.path("uidl");
        this.key = uidl.path("Vaadin-Security-Key").asString();
        this.sync = uidl.path("syncId").asInt();
        page.apply(uidl);
    }

    /** Opens an address as if typed: through its redirects, with the message in which a page says that its scripts run. */
    static Tab open(Caller caller, String address) throws IOException {
        return of(caller, caller.open(address), address);
    }

    /** The tab that a document begins. */
    static Tab of(Caller caller, Caller.Answer document, String address) throws IOException {
        var start = document.body().indexOf(START);
        if (document.status() != 200 || start < 0)
            throw new StepFailed("No page at " + address + " but " + document.status());
        try (JsonParser parser = JSON.createParser(document.body().substring(start + START.length()))) {
            JsonNode initial = JSON.readTree(parser);
            var configuration = initial.path("initial").path("appConfig");
            var tab = new Tab(caller, configuration);
            tab.navigate(address(configuration), "");
            return tab;
        }
    }

    private static String address(JsonNode configuration) {
        return java.net.URI.create(configuration.path("requestURL").asString()).getRawPath();
    }

    Caller caller() {
        return caller;
    }

    PageTree page() {
        return page;
    }

    /** What the page is called: the text of its first heading. */
    String heading() {
        return page.all("h1").findFirst().map(page::text).orElse("");
    }

    /** Follows a link of the page. */
    void follow(String address) throws IOException {
        if (!page.linksTo(address)) throw new StepFailed("No link to " + address + " on “" + heading() + "”");
        navigate(address, "link");
    }

    /** Presses the button with these words. */
    void press(String words) throws IOException {
        var button = Stream.of("button", "vaadin-button")
                .flatMap(page::all)
                .filter(each -> page.text(each).equals(words))
                .findFirst()
                .orElseThrow(() -> new StepFailed("No button “" + words + "” on “" + heading() + "”"));
        var data = JSON.createObjectNode();
        for (var said : page.told(button, "click")) data.put(said, 0);
        send(event(button.id(), "click", data));
    }

    /** Sends the form of the page, its fields filled in so. */
    void fillIn(Map<String, Set<String>> fields) throws IOException {
        var form = page.all("form")
                .filter(each -> each.hears("submit"))
                .findFirst()
                .orElseThrow(() -> new StepFailed("No form on “" + heading() + "”"));
        var entries = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + ":" + value))
                .collect(Collectors.joining(" "));
        var data = JSON.createObjectNode();
        for (var said : page.told(form, "submit")) if (said.contains("FormData")) data.put(said, entries);
        send(event(form.id(), "submit", data));
    }

    /** The question on the page, as its form carries it. */
    Form form() {
        var html = page.htmlWith("<fieldset>")
                .orElseThrow(() -> new IllegalStateException("No fields on “" + heading() + "”"));
        var fields = Jsoup.parseBodyFragment(html);
        var choices = fields.select("input[name=choice]").eachAttr("value");
        return new Form(
                choices.isEmpty() ? fields.select("select").eachAttr("name") : choices,
                fields.select("legend").text());
    }

    /**
     * What is asked, and between what to choose.
     *
     * @param choices values where some are picked, names of fields where each is placed
     */
    record Form(List<String> choices, String legend) {}

    /** As when the tab is closed: the browser tells the server, and waits for no answer. */
    void close() throws IOException {
        var payload = message();
        payload.putArray("rpc");
        payload.put("UNLOAD", true);
        caller.post(address(), "text/plain;charset=UTF-8", payload.toString());
    }

    /** Sends whatever is given, as a tab with a broken or hostile script would, and says what came back. */
    Caller.Answer sendRaw(String body) throws IOException {
        return caller.post(address(), Caller.JSON, body);
    }

    private void navigate(String address, String trigger) throws IOException {
        var parts = address.substring(1).split("\\?", 2);
        var data = JSON.createObjectNode();
        data.put("route", parts[0]);
        data.put("query", parts.length > 1 ? parts[1] : "");
        data.put("appShellTitle", "");
        data.putNull("historyState");
        data.put("trigger", trigger);
        send(event(1, "ui-navigate", data));
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        var event = JSON.createObjectNode();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.set("data", data);
        return event;
    }

    private void send(ObjectNode event) throws IOException {
        var payload = message();
        payload.putArray("rpc").add(event);
        var answer = caller.post(address(), Caller.JSON, payload.toString());
        if (answer.status() != 200) throw new StepFailed("A message was answered with " + answer.status());
        JsonNode uidl = JSON.readTree(answer.body());
        if (!uidl.has("syncId") || uidl.has("meta") && uidl.path("meta").has("sessionExpired"))
            throw new StepFailed("The session is gone: "
                    + answer.body().substring(0, Math.min(200, answer.body().length())));
        sync = uidl.path("syncId").asInt();
        message = uidl.path("clientId").asInt();
        page.apply(uidl);
    }

    private ObjectNode message() {
        var payload = JSON.createObjectNode();
        payload.put("csrfToken", key);
        payload.put("syncId", sync);
        payload.put("clientId", message);
        return payload;
    }

    private String address() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }
}
