package org.smallplaces.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file twins.yaml of a module: which text each twin and translation was last held against.
 *
 * @param path in the folder of courses
 */
public record TwinsFile(String path, String text) {

    private static final String HEAD = """
            # yaml-language-server: $schema=../../schema/twins.schema.json
            # Which standard text each twin and translation was last held against; written by ./dev confirm.
            """;

    /** As it is once somebody has held all twins of the module against what they follow. */
    static TwinsFile of(Twins twins) {
        return new TwinsFile(twins.file(), write(twins.lessons(), twins.questions()));
    }

    /**
     * As it is once somebody has held this one text of a lesson against what it follows.
     *
     * @throws IllegalArgumentException when it follows none, or its module cannot be read
     */
    public static TwinsFile confirming(CourseFolder files, LessonFile file) {
        var folder = file.course() + "/" + file.folder() + "/";
        var module = files.yaml(folder + CourseFiles.MODULE)
                .orElseThrow(() -> new IllegalArgumentException("No module can be read in " + folder));
        var languages = files.yaml(file.course() + "/" + CourseFiles.COURSE)
                .map(CourseCheck::languages)
                .orElse(List.of());
        var twins = new Twins(files, module, languages);
        var key = new Twin(file.language(), file.reading()).key();
        var follows =
                twins.lessons().getOrDefault(file.lesson().slug(), Map.of()).get(key);
        if (follows == null) throw new IllegalArgumentException("It follows no other text: " + file.path());
        var lessons = twins.confirmed(Twins.LESSONS);
        lessons.computeIfAbsent(file.lesson().slug(), _ -> new LinkedHashMap<>())
                .put(key, follows);
        return new TwinsFile(twins.file(), write(lessons, twins.confirmed(Twins.QUESTIONS)));
    }

    private static String write(Map<String, Map<String, String>> lessons, Map<String, Map<String, String>> questions) {
        var text = new StringBuilder(HEAD);
        write(text, Twins.LESSONS, lessons);
        write(text, Twins.QUESTIONS, questions);
        return text.toString();
    }

    // In quotes, because digits alone would be read as a number.
    private static void write(StringBuilder text, String kind, Map<String, Map<String, String>> followed) {
        text.append(kind).append(":\n");
        followed.forEach((name, twins) -> {
            var entries = twins.entrySet().stream()
                    .map(twin -> twin.getKey() + ": \"" + twin.getValue() + "\"")
                    .toList();
            text.append("  ")
                    .append(name)
                    .append(": {")
                    .append(String.join(", ", entries))
                    .append("}\n");
        });
    }
}
