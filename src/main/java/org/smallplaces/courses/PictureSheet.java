package org.smallplaces.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.springframework.util.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * All pictures of easy-read texts on one sheet, so that a learner on a poor line fetches them once, in one answer,
 * for all lessons (decision 0011). A picture is a named view of the sheet.
 *
 * @param file the name of its file, empty where the build has not taken pictures from OpenMoji
 * @param pictures what is on it, by name
 */
public record PictureSheet(String file, List<Picture> pictures) {

    /** Where the build says which sheet it made. */
    private static final String NOTE = "/courses-picture-sheet.json";

    /** The sheet in use. */
    public static final PictureSheet IN_USE = read();

    private static final int NAME_LENGTH = 16;

    /** Where a picture is to be seen. */
    public String address(String picture) {
        return "/pictures/" + file + "#" + picture;
    }

    private static PictureSheet read() {
        try (var stream = PictureSheet.class.getResourceAsStream(NOTE)) {
            if (stream == null) return new PictureSheet("", List.of());
            return JsonMapper.shared().readValue(stream.readAllBytes(), PictureSheet.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the sheet and gives its name, which changes with what is on it. */
    static String write(SortedMap<String, String> drawings, Path folder) throws IOException {
        var sheet = draw(drawings).getBytes(StandardCharsets.UTF_8);
        var name = DigestUtils.md5DigestAsHex(sheet).substring(0, NAME_LENGTH) + ".svg";
        Files.createDirectories(folder);
        try (var earlier = Files.newDirectoryStream(folder, "*.svg*")) {
            for (var file : earlier) Files.delete(file);
        }
        Files.write(folder.resolve(name), sheet);
        return name;
    }

    /** The sheet: one square after another, each seen through a view that has its picture's name. */
    static String draw(SortedMap<String, String> drawings) {
        var views = new StringBuilder();
        var squares = new StringBuilder();
        var left = 0;
        for (var drawing : drawings.entrySet()) {
            var box = left + " 0 " + Drawing.SIZE + " " + Drawing.SIZE;
            views.append("<view id=\"").append(drawing.getKey()).append("\" viewBox=\"" + box + "\"/>");
            squares.append("<g transform=\"translate(" + left + ")\">")
                    .append(drawing.getValue())
                    .append("</g>");
            left += Drawing.SIZE;
        }
        var square = "0 0 " + Drawing.SIZE + " " + Drawing.SIZE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + square + "\">" + views
                + "<g fill=\"none\" stroke-width=\"" + Drawing.PEN
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">" + squares + "</g></svg>";
    }
}
