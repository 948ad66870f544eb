package org.smallplaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Somebody at a browser, as far as HTTP goes: keeps cookies, follows no redirection by itself. Each comes from an
 * address of their own, as a proxy would tell it.
 */
public final class Visitor {

    /** The cookie of a session. */
    public static final String SESSION = "small-places";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final URI house;
    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    private Visitor(URI house, String address) {
        this.house = house;
        this.address = address;
    }

    /** Somebody new at the house that listens on this port. */
    public static Visitor at(int port) {
        var number = COUNT.incrementAndGet();
        return new Visitor(
                URI.create("http://127.0.0.1:" + port), "198.51." + (number / 250) + "." + (1 + number % 250));
    }

    /** Somebody else at the same address, such as a colleague in the same town hall. */
    public Visitor neighbour() {
        return new Visitor(house, address);
    }

    /** Opens an address; {@code headers} are names and values by turns, instead of what a browser sends by itself. */
    public HttpResponse<String> open(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form. */
    public HttpResponse<String> send(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body, headers);
    }

    /** Sends something of any kind. */
    public HttpResponse<String> send(String path, String kind, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", kind).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills in the form of the sign-in page. */
    public HttpResponse<String> signIn(String email, String password) {
        return send("/sign-in", Map.of("username", email, "password", password));
    }

    /** Fills in the form and asks to stay signed in on this device. */
    public HttpResponse<String> signInToStay(String email, String password) {
        return send("/sign-in", Map.of("username", email, "password", password, "stay", "yes"));
    }

    /** The browser keeps a cookie no longer, as it does with that of a session when it is closed. */
    public void lose(String name) {
        cookies.remove(name);
    }

    /** What the browser keeps under a name. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** Puts a cookie into the browser by hand. */
    public void keep(String name, String value) {
        cookies.put(name, value);
    }

    /** Where a response leads: path and query. */
    public static String leadsTo(HttpResponse<?> response) {
        var target = URI.create(response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("Leads nowhere: " + response)));
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(house.resolve(path))
                .header("X-Forwarded-For", address)
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        for (var at = 0; at < headers.length; at += 2) request.setHeader(headers[at], headers[at + 1]);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var line : response.headers().allValues("Set-Cookie"))
                for (var cookie : HttpCookie.parse(line)) {
                    if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
                    else cookies.put(cookie.getName(), cookie.getValue());
                }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
