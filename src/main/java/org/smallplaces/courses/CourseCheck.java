package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.smallplaces.shell.Language;

/** Checks one course: its own files, its modules, and that nothing else lies in its folder. */
final class CourseCheck {

    private final Inspection inspection;
    private final String course;
    private final Set<String> unread = new HashSet<>();

    CourseCheck(Inspection inspection, String course) {
        this.inspection = inspection;
        this.course = course;
    }

    void run() {
        var file = course + "/" + CourseFiles.COURSE;
        var read = inspection.yaml(file, CourseSchema.COURSE);
        if (read.isEmpty()) {
            if (inspection.folder().text(file).isEmpty())
                inspection.fault(file, 1, "The course has no course.yaml: write it, or take the folder out.");
            return;
        }
        var yaml = read.get();
        if (yaml.has("/id") && !yaml.text("/id").equals(course))
            inspection.fault(file, yaml.line("/id"), "`id` must be the folder's name: write " + course + ".");
        var languages = languages(yaml);
        checkWords(inspection, yaml, course, CourseFiles.COURSE, CourseSchema.COURSE_WORDS, "/languages", languages);
        var modules = modules(yaml, languages);
        var lessons = new HashSet<String>();
        modules.forEach(module -> lessons.addAll(module.lessons()));
        var shared = new WordsOfCourseCheck(inspection, course, languages);
        shared.run();
        modules.forEach(module -> module.run(lessons, shared));
        var whole = yaml.at("/wholeResolution").asBoolean(false);
        if (whole) new CoverageCheck(inspection, yaml, modules).run(inspection.resolution());
        modules.forEach(module -> module.checkTwins(whole));
        if (inspection.wellShaped(yaml)) checkFinal(yaml);
        if (inspection.wellShaped(yaml) && modules.stream().allMatch(ModuleCheck::knowsItsMinutes))
            checkHours(yaml, modules);
        checkStrays(yaml);
    }

    /** Reads the words of a file in every language, and finds those that are missing. */
    static List<YamlFile> checkWords(
            Inspection inspection,
            YamlFile yaml,
            String folder,
            String file,
            CourseSchema shape,
            String place,
            List<Language> languages) {
        var words = new ArrayList<YamlFile>();
        for (var language : languages) {
            var path = folder + "/" + CourseFiles.words(file, language);
            inspection.yaml(path, shape).ifPresent(words::add);
            if (inspection.folder().text(path).isEmpty())
                inspection.fault(
                        yaml.file(),
                        yaml.line(place),
                        "The words in " + language.tag() + " are missing: write " + path + ".");
        }
        return words;
    }

    static List<Language> languages(YamlFile yaml) {
        return yaml.texts("/languages").stream()
                .map(Language::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<ModuleCheck> modules(YamlFile yaml, List<Language> languages) {
        var modules = new ArrayList<ModuleCheck>();
        var ids = new HashSet<String>();
        var before = "";
        for (var item : yaml.items("/modules")) {
            var name = yaml.text(item);
            var line = yaml.line(item);
            var folder = course + "/" + name;
            if (name.compareTo(before) < 0)
                inspection.fault(yaml.file(), line, "`" + name + "` stands after " + before + ": sort by number.");
            before = name;
            if (!ids.add(ModuleCheck.idOf(name)))
                inspection.fault(yaml.file(), line, "Two modules have the id of `" + name + "`: rename one of them.");
            var module = inspection.yaml(folder + "/" + CourseFiles.MODULE, CourseSchema.MODULE);
            if (module.isPresent()) modules.add(new ModuleCheck(inspection, folder, module.get(), languages));
            else {
                unread.add(folder + "/");
                if (inspection.folder().text(folder + "/" + CourseFiles.MODULE).isEmpty())
                    inspection.fault(
                            yaml.file(),
                            line,
                            "`" + name + "` has no file " + folder + "/module.yaml: write it, or take the name out.");
            }
        }
        return modules;
    }

    private void checkFinal(YamlFile yaml) {
        var questions = yaml.number("/final/questions");
        if (yaml.number("/final/critical") > questions)
            inspection.fault(
                    yaml.file(),
                    yaml.line("/final/critical"),
                    "The final draws " + questions + " questions: `critical` must be at most " + questions + ".");
    }

    private void checkHours(YamlFile yaml, List<ModuleCheck> modules) {
        var minutes = modules.stream().mapToInt(ModuleCheck::minutes).sum() + yaml.number("/final/minutes");
        var hours = LearningTime.hours(minutes);
        if (yaml.decimal("/hours").compareTo(hours) != 0)
            inspection.fault(
                    yaml.file(),
                    yaml.line("/hours"),
                    "The course takes " + minutes + " minutes: write `hours: " + hours.toPlainString() + "`.");
    }

    private void checkStrays(YamlFile yaml) {
        var folders = yaml.texts("/modules");
        var reported = new HashSet<String>();
        for (var path : inspection.folder().only(course).texts().keySet()) {
            if (inspection.isKnown(path) || unread.stream().anyMatch(path::startsWith)) continue;
            var below = path.substring(course.length() + 1);
            var folder = below.contains("/") ? below.substring(0, below.indexOf('/')) : "";
            if (folder.isEmpty() || folders.contains(folder))
                inspection.fault(
                        path,
                        1,
                        "No course file has this name: correct it, name its lesson in module.yaml or its language in"
                                + " course.yaml, or take it out.");
            else if (reported.add(folder))
                inspection.fault(
                        path, 1, "`modules` of course.yaml does not name the folder " + folder + ": add it there.");
        }
    }
}
