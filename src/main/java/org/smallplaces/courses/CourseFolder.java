package org.smallplaces.courses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts of a folder of courses, by their paths in it, such as {@code a-course/course.yaml}.
 *
 * @param unreadable what could not be read as text
 */
public record CourseFolder(SortedMap<String, String> texts, List<Fault> unreadable) {

    public CourseFolder {
        texts = new TreeMap<>(texts);
        unreadable = List.copyOf(unreadable);
    }

    public static CourseFolder of(Map<String, String> texts) {
        return new CourseFolder(new TreeMap<>(texts), List.of());
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** A file's tree; empty when the file is missing or no YAML. */
    Optional<YamlFile> yaml(String path) {
        return text(path).flatMap(text -> YamlReading.read(path, text, new Faults()));
    }

    /** The same folder with other texts at some paths; an empty text takes the file out. */
    public CourseFolder with(Map<String, Optional<String>> changes) {
        var changed = new TreeMap<>(texts);
        changes.forEach((path, text) -> text.ifPresentOrElse(to -> changed.put(path, to), () -> changed.remove(path)));
        return new CourseFolder(changed, unreadable);
    }

    /** The names of the folders in it: each is a course. */
    SortedSet<String> courses() {
        var names = new TreeSet<String>();
        for (var path : texts.keySet()) if (path.contains("/")) names.add(path.substring(0, path.indexOf('/')));
        return names;
    }

    /** Of everything in it, only what belongs to one course. */
    CourseFolder only(String course) {
        return of(texts.subMap(course + "/", course + "0"));
    }

    /** The same for the same texts under the same paths, and for nothing else: SHA-256 in hexadecimal. */
    String fingerprint() {
        var digest = sha256();
        texts.forEach((path, text) -> {
            // Lengths first, so that no text can pass for the next path.
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
