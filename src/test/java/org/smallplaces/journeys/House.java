package org.smallplaces.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
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

import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

import org.smallplaces.MySql;

/**
 * Small Places as people run it: the packaged jar, a process of its own, in a folder of its own below {@code target},
 * where its log stays. Journeys share one house for each database, unless they pull it down.
 */
final class House {

    private static final Path JAR =
            Path.of(System.getProperty("smallplaces.jar")).toAbsolutePath();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static House onH2;
    private static House onMySql;

    private final Path folder = newFolder();
    private final int port = freePort();
    private final List<String> settings;
    private Process process;

    private House(String... settings) {
        this.settings = List.of(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::pullDown));
    }

    /** The house as it is without any settings: its database is a file in its folder. */
    static synchronized House onH2() {
        if (onH2 == null) onH2 = another();
        return onH2;
    }

    /** A house on MySQL, with the demo country in it. */
    static synchronized House onMySql() {
        if (onMySql == null) {
            var database = MySql.fresh();
            onMySql = new House(
                    "--spring.profiles.active=mysql",
                    "--smallplaces.demo=true",
                    "--spring.datasource.url=" + database.jdbcUrl(),
                    "--spring.datasource.username=" + database.user(),
                    "--spring.datasource.password=" + database.password());
            onMySql.start();
        }
        return onMySql;
    }

    /** A house on H2 that nobody shares. */
    static House another() {
        var house = new House();
        house.start();
        return house;
    }

    /** Opens the house, on the data that are there; returns when it answers and the demo country is complete. */
    void start() {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--smallplaces.address=" + address()));
        command.addAll(settings);
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("the house at " + address() + "; its log is " + log())
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .failFast("The server ended: " + log(), () -> !process.isAlive())
                .until(this::isOpen);
    }

    /** As in a power cut. */
    void killHard() {
        if (process == null) return;
        process.destroyForcibly();
        process.onExit().join();
    }

    // However the tests end, no server stays behind, nor its data.
    private void pullDown() {
        killHard();
        try {
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    private boolean isOpen() throws IOException {
        return answers() && Files.readString(log()).contains("people of the demo country have learned");
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address())).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "house-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
