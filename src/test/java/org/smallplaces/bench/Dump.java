package org.smallplaces.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.smallplaces.MySql;

/**
 * A backup of a MySQL database by the client programs that operators have, with the very options of {@code docs/operations.md}.
 *
 * @param address host and port
 */
record Dump(String address, String user) {

    static final String CLIENT = "mysqldump --single-transaction";

    private static final List<String> OPTIONS =
            List.of("--single-transaction", "--no-tablespaces", "--hex-blob", "--default-character-set=utf8mb4");

    /** What to do when the programs are not here. */
    static Optional<String> missing() throws InterruptedException {
        try {
            for (var program : List.of("mysqldump", "mysql"))
                new ProcessBuilder(program, "--version").start().waitFor();
            return Optional.empty();
        } catch (IOException notHere) {
            return Optional.of(
                    "mysqldump and mysql are needed to try a backup, and are not here. Install them (Debian: apt-get install"
                            + " default-mysql-client) and run this again.");
        }
    }

    /** Writes the database to a file; returns the seconds that took. */
    double of(MySql.Database database, Path file) throws IOException, InterruptedException {
        var command = command("mysqldump");
        command.addAll(OPTIONS);
        command.add(name(database));
        return run(new ProcessBuilder(command).redirectOutput(file.toFile()));
    }

    /** Reads a file into an empty database; returns the seconds that took. */
    double into(MySql.Database database, Path file) throws IOException, InterruptedException {
        var command = command("mysql");
        command.addAll(List.of("--default-character-set=utf8mb4", name(database)));
        return run(new ProcessBuilder(command).redirectInput(file.toFile()));
    }

    private List<String> command(String program) {
        var parts = address.split(":");
        return new ArrayList<>(
                List.of(program, "--host=" + parts[0], "--port=" + parts[1], "--protocol=tcp", "--user=" + user));
    }

    private static String name(MySql.Database database) {
        return URI.create(database.jdbcUrl().substring("jdbc:".length()))
                .getPath()
                .substring(1);
    }

    private static double run(ProcessBuilder builder) throws IOException, InterruptedException {
        var said = Files.createTempFile("restore", ".log");
        var begin = System.nanoTime();
        var status = builder.redirectError(said.toFile()).start().waitFor();
        if (status != 0) throw new IOException(builder.command().getFirst() + ": " + Files.readString(said));
        Files.delete(said);
        return (System.nanoTime() - begin) / 1e9;
    }
}
