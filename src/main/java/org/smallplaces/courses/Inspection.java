package org.smallplaces.courses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What one look over a folder of courses knows, and what it finds. */
final class Inspection {

    /** Files for people, which say nothing to the program. */
    private static final Set<String> ABOUT = Set.of("README.md", "LICENSE", "LICENSE.txt");

    private static final Pattern PICTURE = Pattern.compile("\\(" + LessonMarkdown.PICTURE + "([^)\\s]+)\\)");

    private final CourseFolder folder;
    private final Resolution resolution;
    private final Faults faults = new Faults();
    private final Set<String> known = new HashSet<>();
    private final Set<String> misshapen = new HashSet<>();
    private final Map<String, Integer> pictures = new HashMap<>();

    private Inspection(CourseFolder folder, Resolution resolution) {
        this.folder = folder;
        this.resolution = resolution;
    }

    /** Every fault of a folder of courses, by file and line. */
    static List<Fault> faults(CourseFolder folder, Resolution resolution) {
        var inspection = new Inspection(folder, resolution);
        inspection.run();
        return inspection.faults.sorted();
    }

    /** Every fault of one text of a lesson, which may be unfinished. */
    static List<Fault> lesson(CourseFolder folder, LessonFile file, String text, Set<String> lessons) {
        var inspection = new Inspection(folder, ResolutionFile.carried());
        for (var picture : PictureSheet.IN_USE.pictures()) inspection.pictures.put(picture.name(), 1);
        var module = ModuleCheck.idOf(file.folder());
        new LessonCheck(inspection, file.path(), module, file.reading(), lessons).run(text);
        return inspection.faults.sorted();
    }

    private void run() {
        faults.addAll(folder.unreadable());
        if (folder.courses().isEmpty()) {
            if (folder.unreadable().isEmpty()) fault(CourseFiles.PICTURES, 1, "There is no course here: add a folder.");
            return;
        }
        var declared = yaml(CourseFiles.PICTURES, CourseSchema.PICTURES);
        if (declared.isEmpty() && !folder.texts().containsKey(CourseFiles.PICTURES))
            fault(CourseFiles.PICTURES, 1, "The file is missing: name in it every picture of the easy-read texts.");
        declared.ifPresent(yaml -> yaml.keys("").forEach(name -> pictures.put(name, yaml.line("/" + name))));
        for (var course : folder.courses()) new CourseCheck(this, course).run();
        var used = picturesUsed();
        pictures.forEach((name, line) -> {
            if (!used.contains(name))
                fault(CourseFiles.PICTURES, line, "No text uses the picture `" + name + "`: take it out.");
        });
        for (var path : folder.texts().keySet())
            if (!path.contains("/") && !known.contains(path) && !ABOUT.contains(path))
                fault(path, 1, "Only pictures.yaml and folders of courses stand here: move it or take it out.");
    }

    // Looked for in the plain texts, so that a fault in a course leaves no picture unused.
    private Set<String> picturesUsed() {
        var used = new HashSet<String>();
        for (var text : folder.texts().values())
            PICTURE.matcher(text).results().forEach(found -> used.add(found.group(1)));
        return used;
    }

    Resolution resolution() {
        return resolution;
    }

    CourseFolder folder() {
        return folder;
    }

    void fault(String file, int line, String message) {
        faults.add(file, line, message);
    }

    /** A file's tree, even when its shape is wrong; empty when it is missing or no YAML at all. */
    Optional<YamlFile> yaml(String path, CourseSchema shape) {
        return text(path).flatMap(text -> YamlReading.read(path, text, faults)).map(yaml -> {
            if (!shape.fits(yaml, faults)) misshapen.add(path);
            return yaml;
        });
    }

    Optional<String> text(String path) {
        known.add(path);
        return folder.text(path);
    }

    boolean wellShaped(YamlFile yaml) {
        return !misshapen.contains(yaml.file());
    }

    boolean isKnown(String path) {
        return known.contains(path);
    }

    /** Whether there is such a picture; where pictures.yaml cannot be read, that one fault is enough. */
    boolean hasPicture(String name) {
        return pictures.isEmpty() || pictures.containsKey(name);
    }

    /** Checks that paragraphs named in a list are in the resolution and among those of the module. */
    void checkSources(YamlFile yaml, String place, Set<String> ofModule) {
        for (var item : yaml.items(place)) {
            var label = yaml.text(item);
            var inResolution = resolution.paragraphs().stream()
                    .anyMatch(paragraph -> paragraph.id().label().equals(label));
            if (!inResolution)
                fault(
                        yaml.file(),
                        yaml.line(item),
                        "The resolution has no paragraph `" + label + "`: see seeds/resolution.yaml.");
            else if (!ofModule.contains(label))
                fault(
                        yaml.file(),
                        yaml.line(item),
                        "`" + label + "` is not a paragraph of this module: add it to `alsoTouches` of module.yaml.");
        }
    }
}
