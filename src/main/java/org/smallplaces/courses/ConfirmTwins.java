package org.smallplaces.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an author says after reading: these twins say what the texts they follow now say. Writes twins.yaml of each
 * module below a path.
 */
final class ConfirmTwins {

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
            Files.writeString(
                    courses.resolve(twins.get().file()),
                    TwinsFile.of(twins.get()).text());
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
        var languages = folder.yaml(course).map(CourseCheck::languages).orElse(List.of());
        return folder.yaml(module).map(yaml -> new Twins(folder, yaml, languages));
    }
}
