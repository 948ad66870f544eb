package org.smallplaces.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.smallplaces.shell.Language;

/**
 * What an author says after reading: these twins say what the texts they follow now say. Writes twins.yaml of each
 * module below a path.
 */
final class ConfirmTwins {

    private static final String HEAD = """
            # yaml-language-server: $schema=../../schema/twins.schema.json
            # Which standard text each twin and translation was last held against; written by ./dev confirm.
            """;

    private ConfirmTwins() {}

    /** @param args the folder of courses, and the paths of modules or courses in it; without one, all */
    public static void main(String[] args) throws IOException {
        var courses = Path.of(args[0]);
        var wanted = List.of(args).subList(1, args.length);
        var folder = CourseFolderReading.in(courses);
        var written = 0;
        for (var path : folder.texts().keySet()) {
            if (!path.endsWith("/" + CourseFiles.MODULE) || !isBelow(path, courses, wanted)) continue;
            var twins = twins(folder, path);
            if (twins.isEmpty()) continue;
            Files.writeString(courses.resolve(twins.get().file()), text(twins.get()));
            written++;
        }
        System.out.println("Confirmed: the twins of " + written + (written == 1 ? " module." : " modules."));
        if (written == 0) throw new IllegalArgumentException("No module is at " + String.join(", ", wanted));
    }

    private static boolean isBelow(String module, Path courses, List<String> wanted) {
        var file = courses.resolve(module).toAbsolutePath().normalize();
        return wanted.isEmpty()
                || wanted.stream()
                        .map(path -> Path.of(path).toAbsolutePath().normalize())
                        .anyMatch(file::startsWith);
    }

    private static Optional<Twins> twins(CourseFolder folder, String module) {
        var course = module.substring(0, module.indexOf('/')) + "/" + CourseFiles.COURSE;
        var languages = read(folder, course).map(ConfirmTwins::languages).orElse(List.of());
        return read(folder, module).map(yaml -> new Twins(folder, yaml, languages));
    }

    private static Optional<YamlFile> read(CourseFolder folder, String path) {
        return folder.text(path).flatMap(text -> YamlReading.read(path, text, new Faults()));
    }

    private static List<Language> languages(YamlFile course) {
        return course.texts("/languages").stream()
                .map(Language::of)
                .flatMap(Optional::stream)
                .toList();
    }

    static String text(Twins twins) {
        var text = new StringBuilder(HEAD);
        write(text, Twins.LESSONS, twins.lessons());
        write(text, Twins.QUESTIONS, twins.questions());
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
