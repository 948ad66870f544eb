package org.smallplaces.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One person's browser as far as HTTP goes: it keeps cookies, asks for compressed answers and counts what comes. */
final class Caller {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json; charset=UTF-8";

    // A sign-in may stand in line for a minute and more.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client;
    private final URI house;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private long requests;
    private long bytes;

    Caller(HttpClient client, URI house) {
        this.client = client;
        this.house = house;
    }

    /** Connections as browsers make them, shared by all callers of a crowd. */
    static HttpClient lines() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Connections that come from another address of this machine, such as 127.0.0.9. */
    static HttpClient linesFrom(InetAddress address) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(address)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** What came back. */
    record Answer(int status, String body, HttpHeaders headers) {

        /** How long to wait before trying again, where that is the answer. */
        Optional<Duration> asksToWait() {
            return status == 429
                    ? headers.firstValue("retry-after").map(Long::parseLong).map(Duration::ofSeconds)
                    : Optional.empty();
        }

        /** Where a redirect leads: the path and query. */
        Optional<String> leadsTo() {
            return headers.firstValue("location")
                    .map(URI::create)
                    .map(at -> at.getRawPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery()));
        }
    }

    Answer get(String path) throws IOException {
        return send(request(path).header("Accept", "text/html").GET());
    }

    Answer post(String path, String type, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Gets an address as a browser opens it: through all redirects. */
    Answer open(String path) throws IOException {
        var answer = get(path);
        for (var turns = 0; answer.leadsTo().isPresent() && turns < 5; turns++)
            answer = get(answer.leadsTo().get());
        return answer;
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    long requests() {
        return requests;
    }

    /** Bytes of answers, as they came over the wire, with their heads. */
    long bytes() {
        return bytes;
    }

    /** Forgets the session, as when its server is gone; what was to be remembered stays. */
    void loseSession() {
        cookies.remove("small-places");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(house.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip, deflate, br, zstd")
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin");
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            count(response);
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(response.statusCode(), text(response), response.headers());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private void count(HttpResponse<byte[]> response) {
        requests++;
        bytes += "HTTP/1.1 200 \r\n\r\n".length() + response.body().length;
        response.headers().map().forEach((name, values) -> {
            for (var value : values) bytes += name.length() + value.length() + ": \r\n".length();
        });
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var packed = response.headers()
                .firstValue("content-encoding")
                .filter("gzip"::equals)
                .isPresent();
        if (!packed) return new String(response.body(), StandardCharsets.UTF_8);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()), 8 * 1024)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair.length < 2 || pair[1].isEmpty() || cookie.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
