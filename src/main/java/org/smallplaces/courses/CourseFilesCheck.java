package org.smallplaces.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.smallplaces.plainwords.Severity;
import org.smallplaces.plainwords.WrittenLanguage;
import org.smallplaces.shell.Words;

/** The part of the build that checks the course files, and takes from OpenMoji the pictures that they use. */
final class CourseFilesCheck {

    private static final int ARGUMENTS = 6;

    private CourseFilesCheck() {}

    /**
     * Ends with an exception, so with exit code 1, when a course file has a fault.
     *
     * @param args the folder of courses, the resolution's file, OpenMoji's folder, where pictures go, the file that
     *     tells who made them, and the file that tells authors how easy their texts are
     */
    public static void main(String[] args) throws IOException {
        if (args.length != ARGUMENTS)
            throw new IllegalArgumentException(
                    "Usage: courses resolution.yaml openmoji pictures-to attribution-to report-to");
        var courses = Path.of(args[0]);
        var folder = CourseFolderReading.in(courses);
        var faults =
                new ArrayList<>(Inspection.faults(folder, ResolutionFile.read(Files.readString(Path.of(args[1])))));
        if (faults.isEmpty())
            faults.addAll(OpenMojiPictures.collect(folder, Path.of(args[2]), Path.of(args[3]), Path.of(args[4])));
        faults.addAll(hardToRead(folder, Path.of(args[5])));
        for (var fault : faults) System.out.println(courses.getFileName() + "/" + fault);
        if (!faults.isEmpty())
            throw new IllegalStateException("Course files: " + count(faults.size(), "fault") + ", listed above.");
        System.out.println(summary(folder));
    }

    /** Texts that break a rule of easy read are faults; the report has all that was found. */
    private static List<Fault> hardToRead(CourseFolder folder, Path report) throws IOException {
        var texts = CourseTexts.check(folder, WrittenLanguage.ENGLISH);
        var found = new PlainWordsReport(texts);
        Files.createDirectories(report.toAbsolutePath().getParent());
        Files.writeString(report, found.html());
        System.out.println("Plain words: " + count(texts.size(), "text") + ", "
                + count((int) found.count(Severity.ERROR), "error") + ", "
                + count((int) found.count(Severity.WARNING), "warning") + ": see " + report.getFileName() + ".");
        return texts.stream()
                .flatMap(text -> text.verdict().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(text::fault))
                .toList();
    }

    private static String summary(CourseFolder folder) {
        var reading = new CourseReading(new Words());
        var courses = folder.courses().stream()
                .map(name -> reading.read(folder.only(name), new CourseId(name), 1))
                .toList();
        var modules =
                courses.stream().flatMap(course -> course.modules().stream()).toList();
        var lessons =
                modules.stream().mapToInt(module -> module.lessons().size()).sum();
        var questions = modules.stream()
                .mapToInt(module -> module.check().bank().size())
                .sum();
        var languages = new TreeSet<String>();
        courses.forEach(course -> course.languages().forEach(language -> languages.add(language.tag())));
        var counts = List.of(
                count(courses.size(), "course"),
                count(modules.size(), "module"),
                count(lessons, "lesson"),
                count(questions, "question"));
        return "Course files: " + String.join(", ", counts) + " in " + String.join(", ", languages) + ": no fault.";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
