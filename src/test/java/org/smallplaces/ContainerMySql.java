package org.smallplaces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** A MySQL of the kind that runs in production, in a container. */
final class ContainerMySql implements MySqlServer {

    private static final String IMAGE = "mysql:8.4";

    private final MySQLContainer container;

    private ContainerMySql(MySQLContainer container) {
        this.container = container;
    }

    /** Empty where no Docker answers, or where it cannot get the image. */
    static Optional<ContainerMySql> started() {
        if (!mayHaveDocker() || !hasDocker()) return Optional.empty();
        // Testcontainers removes the container when the JVM ends, so it is never closed here.
        @SuppressWarnings("resource")
        var container = new MySQLContainer(IMAGE)
                .withUsername("root")
                .withPassword("small-places")
                .withCommand("--max-connections=500");
        try {
            container.start();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ContainerMySql.class).warn("Docker answers, but cannot start {}", IMAGE, e);
            return Optional.empty();
        }
        return Optional.of(new ContainerMySql(container));
    }

    /** Without a socket there is no one to ask, and asking costs seconds. */
    private static boolean mayHaveDocker() {
        if (System.getenv("DOCKER_HOST") != null) return true;
        var home = System.getProperty("user.home");
        var runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", home + "/.docker/run");
        return Stream.of(
                        "/var/run/docker.sock",
                        runtime + "/docker.sock",
                        home + "/.docker/run/docker.sock",
                        home + "/.docker/desktop/docker.sock",
                        home + "/.testcontainers.properties")
                .map(Path::of)
                .anyMatch(Files::exists);
    }

    /** Testcontainers tells at length, as errors, why it found no Docker; here that is no error. */
    private static boolean hasDocker() {
        var log = (Logger) LoggerFactory.getLogger("org.testcontainers");
        var before = log.getLevel();
        log.setLevel(Level.OFF);
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } finally {
            log.setLevel(before);
        }
    }

    @Override
    public String address() {
        return container.getHost() + ":" + container.getMappedPort(MySQLContainer.MYSQL_PORT);
    }

    @Override
    public String user() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("allowPublicKeyRetrieval", "true", "sslMode", "DISABLED");
    }

    @Override
    public String origin() {
        return "Docker, " + IMAGE;
    }
}
