package org.smallplaces.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.smallplaces.BundledMySql;
import org.smallplaces.MySql;

/**
 * {@code ./dev bench restore}: what {@code docs/operations.md} says about backups, done. A server has people who learned; its
 * database is dumped while it runs, and restored into an empty one; what is there must be equal to what was, and a server
 * on it must know its people and their certificates. The same for H2, whose folder is copied.
 */
final class Restore {

    private static final String LEARNED = "people of the demo country have learned";

    /** Certificates follow within seconds. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private Restore() {}

    static void main() throws Exception {
        var missing = Dump.missing();
        if (missing.isPresent()) {
            System.err.println(missing.get());
            System.exit(1);
        }
        mysql();
        h2();
        System.out.println("Nothing is lost in either.");
        System.exit(0);
    }

    private static void mysql() throws IOException, InterruptedException, SQLException {
        var mysql = BundledMySql.durable();
        try {
            var before = mysql.fresh();
            var after = mysql.fresh();
            var file = Files.createTempDirectory(Path.of("target"), "restore-").resolve("small-places.sql");
            try (var server = Server.on(before, "--smallplaces.demo=true")) {
                server.start();
                server.awaitLog(LEARNED);
                Tables.awaitCertificates(before);
                var dump = new Dump(mysql.address(), mysql.user());
                tell("MySQL: dumped while the server runs: %s in %.1f s", Dump.CLIENT, dump.of(before, file));
                tell("restored into an empty database: %.1f s", dump.into(after, file));
            }
            compare(Tables.of(before), Tables.of(after));
            var holder = Tables.holder(after);
            try (var server = Server.on(after)) {
                start(server);
                compareRows(Tables.of(before), Tables.of(after));
                knowsItsPeople(server, holder);
            }
        } finally {
            mysql.kill();
        }
    }

    private static void h2() throws IOException, InterruptedException, SQLException {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "restore-");
        try (var server = Server.embedded(folder)) {
            server.start();
            server.awaitLog(LEARNED);
            Thread.sleep(A_WHILE);
            server.stop();
        }
        var copy = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "restore-");
        Files.createDirectories(copy.resolve("data"));
        for (var file : files(folder.resolve("data")))
            Files.copy(file, copy.resolve("data").resolve(file.getFileName()));
        tell("H2: stopped, and data/ copied");
        compare(Tables.of(h2(folder)), Tables.of(h2(copy)));
        var holder = Tables.holder(h2(copy));
        try (var server = Server.embedded(copy)) {
            start(server);
            knowsItsPeople(server, holder);
            server.stop();
        }
    }

    private static MySql.Database h2(Path folder) {
        return new MySql.Database(
                "jdbc:h2:file:" + folder.resolve("data/small-places") + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void compare(Tables before, Tables after) {
        if (!before.equals(after)) throw new IllegalStateException("Not what was dumped: " + after.differing(before));
        tell(
                "equal: %d tables, %d rows, the sum over every table",
                before.rows().size(), before.allRows());
    }

    private static void compareRows(Tables before, Tables after) {
        if (!before.rows().equals(after.rows()))
            throw new IllegalStateException("The start changed the number of rows: " + before.rows() + after.rows());
    }

    private static void start(Server server) throws IOException, InterruptedException {
        tell("a server starts on it: %.1f s", server.start().toMillis() / 1000.0);
    }

    private static void knowsItsPeople(Server server, Tables.Holder holder) throws IOException {
        var caller = new Caller(Caller.lines(), server.address());
        var form = "username=" + holder.email() + "&password=" + Country.PASSWORD;
        var next = caller.post("/sign-in", Caller.FORM, form).leadsTo().orElse("nowhere");
        if (!next.equals("/learn/continue")) throw new IllegalStateException("Nobody can sign in: " + next);
        tell(
                "a learner signs in: the page is called “%s”",
                Tab.open(caller, next).heading());
        var said = caller.get("/verify/" + holder.certificate()).body();
        if (!said.contains(holder.name())) throw new IllegalStateException("A certificate is not known: " + said);
        tell("a certificate is verified, and names who holds it");
    }

    private static void tell(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }
}
