package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.smallplaces.plainwords.Ease;
import org.smallplaces.plainwords.PlainWords;
import org.smallplaces.plainwords.Severity;
import org.smallplaces.plainwords.Verdict;
import org.smallplaces.plainwords.WrittenLanguage;
import org.smallplaces.shell.Language;

/** Holds a text of a lesson, while it is being written, against all that the house asks of it: its shape and plain words. */
public final class Proofreading {

    /**
     * A place in a text that somebody has to look at.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param length in UTF-16 units, within the line
     * @param severity an error keeps the lesson from being published
     * @param rule which rule of plain words; empty when the shape of the text is wrong
     * @param message what is wrong and how to mend it
     */
    public record Remark(int line, int column, int length, Severity severity, String rule, String message) {}

    /** @param words how many it has; of Chinese, how many signs */
    public record Proof(List<Remark> remarks, int words) {
        public Proof {
            remarks = List.copyOf(remarks);
        }

        public long errors() {
            return remarks.stream()
                    .filter(remark -> remark.severity() == Severity.ERROR)
                    .count();
        }
    }

    private final CourseFolder files;
    private final KnownTerms terms;
    private final Set<String> lessons;

    /** @param files the course that the text is to stand in */
    public Proofreading(CourseFolder files, CourseId course) {
        this.files = files;
        terms = new KnownTerms(files, course.slug());
        lessons = CourseOutline.of(files, course).modules().stream()
                .flatMap(module -> module.lessons().stream().map(lesson -> module.id() + "/" + lesson.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The course that the text is to stand in. */
    public CourseFolder files() {
        return files;
    }

    /** @param author the language of the remarks */
    public Proof read(LessonFile file, String text, Language author) {
        var remarks = new ArrayList<Remark>();
        var lines = text.lines().toList();
        for (var fault : Inspection.lesson(files, file, text, lessons)) {
            var line = Math.clamp(fault.line(), 1, Math.max(1, lines.size()));
            var length = lines.isEmpty() ? 0 : lines.get(line - 1).length();
            remarks.add(new Remark(line, 1, length, Severity.ERROR, "", fault.message()));
        }
        var verdict = verdict(file, text, author);
        for (var finding : verdict.findings()) {
            var end = finding.words().indexOf('\n');
            var length = end < 0 ? finding.words().length() : end;
            remarks.add(new Remark(
                    finding.line(),
                    finding.column(),
                    length,
                    finding.severity(),
                    finding.rule().name(),
                    finding.message()));
        }
        remarks.sort(Comparator.comparingInt(Remark::line).thenComparingInt(Remark::column));
        var measures = verdict.measures();
        return new Proof(remarks, file.language() == Language.ZH ? measures.characters() : measures.words());
    }

    private Verdict verdict(LessonFile file, String text, Language author) {
        return PlainWords.check(
                text,
                WrittenLanguage.of(file.language().tag()).orElseThrow(),
                file.reading() == Reading.EASY ? Ease.EASY : Ease.STANDARD,
                terms.of(file.language(), file.reading()),
                WrittenLanguage.of(author.tag()).orElseThrow());
    }
}
