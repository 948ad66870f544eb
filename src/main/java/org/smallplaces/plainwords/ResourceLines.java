package org.smallplaces.plainwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file on the class path. */
final class ResourceLines {

    private ResourceLines() {}

    static List<String> of(String path) {
        try (var file = ResourceLines.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("Not on the class path: " + path + ". Build with ./dev.");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
