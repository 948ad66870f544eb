package org.smallplaces.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of easy-read texts, which OpenMoji gives under CC BY-SA 4.0.
 *
 * @param name what our texts call it
 * @param hexcode what OpenMoji calls it
 * @param annotation what it shows, in English
 * @param author who made it
 */
public record Picture(String name, String hexcode, String annotation, String author) {

    /** Where the build writes the pictures used. */
    static final String FILE = "/courses-pictures.json";

    /** The pictures in use by name; none where the build has not taken them from OpenMoji. */
    public static List<Picture> all() {
        try (var stream = Picture.class.getResourceAsStream(FILE)) {
            if (stream == null) return List.of();
            return JsonMapper.shared().readValue(stream.readAllBytes(), new TypeReference<List<Picture>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
