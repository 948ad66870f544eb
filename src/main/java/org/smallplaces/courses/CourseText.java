package org.smallplaces.courses;

import java.util.List;

import org.smallplaces.plainwords.Ease;
import org.smallplaces.plainwords.Finding;
import org.smallplaces.plainwords.Glossary;
import org.smallplaces.plainwords.PlainWords;
import org.smallplaces.plainwords.Severity;
import org.smallplaces.plainwords.Verdict;
import org.smallplaces.plainwords.WrittenLanguage;
import org.smallplaces.shell.Language;

/**
 * A text of a course as readers meet it: a lesson in one language and reading, or the words of a question.
 *
 * @param lines for each line of the text its line in the file
 */
record CourseText(String file, String about, Language language, Reading reading, String text, List<Integer> lines) {

    CourseText {
        lines = List.copyOf(lines);
    }

    /** Holds it against the rules of plain words. */
    Checked check(Glossary glossary, WrittenLanguage author) {
        var written = WrittenLanguage.of(language.tag()).orElseThrow();
        var ease = reading == Reading.EASY ? Ease.EASY : Ease.STANDARD;
        return new Checked(this, PlainWords.check(text, written, ease, glossary, author));
    }

    /** A text with what the rules say of it. */
    record Checked(CourseText text, Verdict verdict) {

        long count(Severity severity) {
            return verdict.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        /** How much it needs work: errors above all, then warnings for each hundred words. */
        double need() {
            var words = Math.max(1, verdict.measures().words());
            return count(Severity.ERROR) * 1000 + count(Severity.WARNING) * 100.0 / words;
        }

        int line(Finding finding) {
            var line = Math.clamp(finding.line(), 1, text.lines().size());
            return text.lines().get(line - 1);
        }

        /** The same as a fault of its file. */
        Fault fault(Finding finding) {
            return new Fault(text.file(), line(finding), finding.rule() + " " + finding.message());
        }

        /** The form that editors and terminals turn into a link: {@code file:line:column rule message}. */
        String say(Finding finding) {
            return text.file() + ":" + line(finding) + ":" + finding.column() + " " + finding.rule() + " "
                    + (finding.severity() == Severity.ERROR ? "error: " : "warning: ") + finding.message();
        }
    }
}
