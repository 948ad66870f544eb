package org.smallplaces.courses;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads a folder of courses from a directory or from the class path, also within a jar. */
final class CourseFolderReading {

    static final int LARGEST_FILE = 500_000;
    private static final String CLASS_PATH = "classpath:";
    private static final String DIRECTORY = "file:";

    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Faults faults = new Faults();

    private CourseFolderReading() {}

    static boolean knows(String location) {
        return location.startsWith(CLASS_PATH) || location.startsWith(DIRECTORY);
    }

    /** The folder at {@code file:…} or {@code classpath:…}; when it is not there, that is its one fault. */
    static CourseFolder at(String location) {
        var folder = location.endsWith("/") ? location : location + "/";
        var reading = new CourseFolderReading();
        try {
            if (folder.startsWith(CLASS_PATH)) reading.classPath(folder);
            else reading.directory(Path.of(folder.substring(DIRECTORY.length())));
        } catch (IOException | IllegalArgumentException missing) {
            reading.faults.add(location, 1, "No folder of courses can be read here: correct smallplaces.courses.");
        }
        return reading.result();
    }

    static CourseFolder in(Path directory) throws IOException {
        var reading = new CourseFolderReading();
        reading.directory(directory);
        return reading.result();
    }

    private CourseFolder result() {
        return new CourseFolder(texts, faults.sorted());
    }

    private void directory(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            for (var file : walk.filter(Files::isRegularFile).collect(Collectors.toList())) {
                var path = root.relativize(file).toString().replace('\\', '/');
                if (wanted(path)) take(path, Files.size(file), () -> Files.readAllBytes(file));
            }
        }
    }

    private void classPath(String folder) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver(CourseFolderReading.class.getClassLoader());
        var root = resolver.getResource(folder).getURI().toString();
        for (var resource : resolver.getResources(folder + "**/*")) {
            var address = resource.getURI().toString();
            if (address.endsWith("/") || !address.startsWith(root) || !isFile(resource)) continue;
            var path = address.substring(root.length());
            if (wanted(path)) take(path, resource.contentLength(), resource::getContentAsByteArray);
        }
    }

    private static boolean isFile(Resource resource) throws IOException {
        return !resource.isFile() || Files.isRegularFile(resource.getFilePath());
    }

    private static boolean wanted(String path) {
        // Schemas help editors and are part of the program; hidden files belong to editors and systems.
        return !path.startsWith("schema/") && !path.startsWith(".") && !path.contains("/.");
    }

    private void take(String path, long size, Content content) throws IOException {
        if (size > LARGEST_FILE) {
            faults.add(path, 1, "The file is larger than " + LARGEST_FILE + " bytes: split it, or take it out.");
            return;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.bytes()));
            texts.put(path, text.toString().replace("\r\n", "\n").replace("\uFEFF", ""));
        } catch (CharacterCodingException notText) {
            faults.add(path, 1, "The file is not UTF-8 text: save it as UTF-8, or take it out.");
        }
    }

    private interface Content {
        byte[] bytes() throws IOException;
    }
}
