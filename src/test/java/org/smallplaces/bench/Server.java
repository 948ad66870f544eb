package org.smallplaces.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.smallplaces.MySql;

/** Small Places as it runs in production: the packaged jar with the profile {@code mysql}, a process and a folder of its own. */
final class Server implements AutoCloseable {

    /** What {@code docs/operations.md} tells operators to give. */
    private static final List<String> JVM = List.of("-XX:+UseCompactObjectHeaders", "-XX:+UseParallelGC", "-Xmx2g");

    /** Beside the unpacked jar, what Java learned about it. */
    private static final String CACHE = "small-places.aot";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private List<String> aboutTheCache = reading();
    private Process process;

    private Server(Path folder, int port, List<String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
    }

    private static Path cache() {
        return jar().resolveSibling(CACHE);
    }

    private static List<String> reading() {
        return Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache()) : List.of();
    }

    /** Lets Java learn, from the next start until it is stopped, what it needs to start and to compile faster. */
    void learn() {
        aboutTheCache = List.of("-XX:AOTCacheOutput=" + cache());
    }

    /** Starts it as if nobody had ever trained it. */
    Duration startUntrained() throws IOException, InterruptedException {
        aboutTheCache = List.of();
        try {
            return start();
        } finally {
            aboutTheCache = reading();
        }
    }

    /** A server that is not started yet. */
    static Server on(MySql.Database database, String... more) throws IOException {
        var settings = new ArrayList<>(List.of(
                "--spring.profiles.active=mysql",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        settings.addAll(List.of(more));
        var target = Path.of("target").toAbsolutePath();
        return new Server(Files.createTempDirectory(target, "bench-"), freePort(), settings);
    }

    /** One on H2, with the demo country in it: its data are below the folder. It is not started yet. */
    static Server embedded(Path folder) throws IOException {
        return new Server(folder, freePort(), List.of());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts it; returns, when it answers, how long that took. */
    Duration start() throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(JVM);
        command.addAll(aboutTheCache);
        command.addAll(
                List.of("-jar", jar().toString(), "--server.port=" + port, "--smallplaces.address=" + address()));
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        while (!answers()) {
            if (!process.isAlive()) throw new IOException("The server ended: " + log());
            if (System.nanoTime() - begin > PATIENCE.toNanos()) throw new IOException("No answer: " + log());
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Path jar() {
        return Path.of(System.getProperty("smallplaces.jar", "target/small-places-0.1.0.jar"))
                .toAbsolutePath();
    }

    private boolean answers() throws InterruptedException {
        try {
            // A connection that a killed server has left behind may never answer.
            var request = HttpRequest.newBuilder(address()).timeout(PAUSE).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("log");
    }

    /** Waits until the server has written this to its log. */
    void awaitLog(String words) throws IOException, InterruptedException {
        for (var begin = System.nanoTime(); !Files.readString(log()).contains(words); Thread.sleep(200))
            if (System.nanoTime() - begin > PATIENCE.toNanos()) throw new IOException("No “" + words + "” in " + log());
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** What an address of the operators says. */
    static String get(URI address) throws IOException, InterruptedException {
        return said(HttpRequest.newBuilder(address).build());
    }

    /** Sends nothing to an address of the operators, and says what came back. */
    static String post(URI address) throws IOException, InterruptedException {
        return said(HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static String said(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** As in a power cut. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator stops it: running requests end first, and what Java has learned is written down. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) kill();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) kill();
    }
}
