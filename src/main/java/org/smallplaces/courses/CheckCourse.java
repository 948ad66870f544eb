package org.smallplaces.courses;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.smallplaces.plainwords.Severity;
import org.smallplaces.plainwords.WrittenLanguage;

/** Tells authors, on the command line, what is wrong with course files and what is hard to read in them. */
final class CheckCourse {

    private final Path courses;
    private final List<Path> wanted;
    private final PrintStream out;

    private CheckCourse(Path courses, List<Path> wanted, PrintStream out) {
        this.courses = courses;
        this.wanted = wanted;
        this.out = out;
    }

    /**
     * Ends with exit code 1 when there is an error.
     *
     * @param args the folder of courses, the resolution's file, and the files or folders of interest; without one, all
     */
    public static void main(String[] args) throws IOException {
        var wanted = List.of(args).subList(2, args.length).stream()
                .map(path -> Path.of(path).toAbsolutePath().normalize())
                .toList();
        for (var path : wanted)
            if (!Files.exists(path)) {
                System.err.println("There is no file or folder " + path + ".");
                System.exit(2);
            }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var resolution = ResolutionFile.read(Files.readString(Path.of(args[1])));
        System.exit(new CheckCourse(Path.of(args[0]), wanted, out).run(resolution) ? 0 : 1);
    }

    private boolean run(Resolution resolution) throws IOException {
        var folder = CourseFolderReading.in(courses);
        var faults = Inspection.faults(folder, resolution).stream()
                .filter(fault -> isWanted(fault.file()))
                .toList();
        for (var fault : faults)
            out.println(shown(fault.file()) + ":" + fault.line() + ":1 COURSE error: " + fault.message());
        var texts = CourseTexts.check(folder, author()).stream()
                .filter(checked -> isWanted(checked.text().file()))
                .toList();
        for (var checked : texts)
            for (var finding : checked.verdict().findings()) out.println(courses + "/" + checked.say(finding));
        var report = new PlainWordsReport(texts);
        var errors = faults.size() + report.count(Severity.ERROR);
        out.println(texts.size() + " texts: " + errors + " errors, " + report.count(Severity.WARNING) + " warnings.");
        return errors == 0;
    }

    private boolean isWanted(String file) {
        var path = courses.resolve(file).toAbsolutePath().normalize();
        return wanted.isEmpty() || wanted.stream().anyMatch(path::startsWith);
    }

    private String shown(String file) {
        return courses + "/" + file;
    }

    // In the language of the author's machine, where we speak it.
    private static WrittenLanguage author() {
        return WrittenLanguage.of(Locale.getDefault().getLanguage()).orElse(WrittenLanguage.ENGLISH);
    }
}
