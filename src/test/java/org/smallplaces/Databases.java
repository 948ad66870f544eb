package org.smallplaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** What all databases of the tests share: a name nobody has used, and a note of which ones the tests ran on. */
final class Databases {

    private static final Path NOTE = Path.of("target", "databases.txt");

    private Databases() {}

    static String freshName() {
        return "small_places_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** {@code ./dev test} ends with these lines. */
    static void note(String database) {
        try {
            Files.createDirectories(NOTE.getParent());
            Files.writeString(
                    NOTE, database + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
