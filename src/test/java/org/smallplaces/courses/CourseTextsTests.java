package org.smallplaces.courses;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.smallplaces.plainwords.Finding;
import org.smallplaces.plainwords.Rule;
import org.smallplaces.plainwords.Severity;
import org.smallplaces.plainwords.WrittenLanguage;

import static org.assertj.core.api.Assertions.assertThat;

class CourseTextsTests {

    @Test
    void everyLessonAndQuestionIsCheckedInEachLanguageAndReading() {
        var texts = check(SampleCourse.right());
        assertThat(texts).hasSize(4 + SampleCourse.QUESTIONS_IN_ALL * 4);
    }

    @Test
    void aLongSentenceOfALessonIsFoundOnItsLine() {
        var course = SampleCourse.right()
                .changing(
                        SampleCourse.EASY_EN,
                        "There is a form.",
                        "There is a very long form with many boxes and many more boxes and no end at all.");
        assertThat(said(course, Rule.ER01))
                .anySatisfy(line -> assertThat(line).startsWith(SampleCourse.EASY_EN + ":10:1 ER01 error: "));
    }

    @Test
    void aFaultInABlockOfAQuestionIsFoundOnTheLineOfItsSentence() {
        var course = SampleCourse.right()
                .changing(SampleCourse.QUESTIONS_EN, "A person comes in.", "A person comes in (slowly).");
        var line = line(course, SampleCourse.QUESTIONS_EN, "(slowly)");
        assertThat(said(course, Rule.ER10))
                .anySatisfy(found -> assertThat(found).startsWith(SampleCourse.QUESTIONS_EN + ":" + line + ":"));
    }

    @Test
    void aFaultInAReasonOnOneLineIsFoundOnThatLine() {
        var course = SampleCourse.right()
                .changing(
                        SampleCourse.QUESTIONS_EN,
                        "{say: You ask., why: It is so.}",
                        "{say: You ask., why: It is (so).}");
        var line = line(course, SampleCourse.QUESTIONS_EN, "(so)");
        assertThat(said(course, Rule.ER10))
                .anySatisfy(found -> assertThat(found).startsWith(SampleCourse.QUESTIONS_EN + ":" + line + ":"));
    }

    @Test
    void aStandardTextIsAdvisedAndNeverRefused() {
        var course = SampleCourse.right()
                .changing(
                        SampleCourse.LESSON_EN,
                        "A person comes in.",
                        "A person, who had been told by the office that it was closed (etc.), comes in; 50 % of "
                                + "the time nobody, and certainly not the mayor, who was not there, did not open.");
        var errors = check(course).stream()
                .filter(checked -> checked.text().file().equals(SampleCourse.LESSON_EN))
                .mapToLong(checked -> checked.count(Severity.ERROR))
                .sum();
        assertThat(errors).isZero();
    }

    @Test
    void instrumentsHaveShortNamesInStandardTextsOnly() {
        var course = SampleCourse.right()
                .changing(SampleCourse.LESSON_EN, "A person comes in.", "Article 1 of the UDHR says so.")
                .changing(SampleCourse.EASY_EN, "There is a form.", "There is the UDHR.");
        assertThat(said(course, Rule.ER06))
                .noneSatisfy(line -> assertThat(line).startsWith(SampleCourse.LESSON_EN))
                .anySatisfy(line -> assertThat(line).startsWith(SampleCourse.EASY_EN));
    }

    @Test
    void whatNeedsWorkMostComesFirstInTheReport() {
        var worst = SampleCourse.right()
                .changing(
                        SampleCourse.EASY_EN,
                        "There is a form.",
                        "There is a very long form with many boxes and many more boxes and no end at all.");
        var html = new PlainWordsReport(check(worst)).html();
        var rows = html.substring(html.indexOf("Every lesson and question"));
        assertThat(rows.indexOf(SampleCourse.EASY_EN)).isPositive().isLessThan(rows.indexOf(SampleCourse.LESSON_EN));
        assertThat(html).contains("ER01").contains("<th scope=\"col\">en.easy</th>");
    }

    @Test
    void theReportShowsWordsOfATextAndNeverRunsThem() {
        var course = SampleCourse.right()
                .changing(SampleCourse.EASY_EN, "There is a form.", "There is a <script>form</script>; yes.");
        assertThat(new PlainWordsReport(check(course)).html()).doesNotContain("<script>");
    }

    private static List<CourseText.Checked> check(SampleCourse course) {
        return CourseTexts.check(course.folder(), WrittenLanguage.ENGLISH);
    }

    private static List<String> said(SampleCourse course, Rule rule) {
        return check(course).stream()
                .flatMap(checked -> findings(checked, rule).map(checked::say))
                .toList();
    }

    private static Stream<Finding> findings(CourseText.Checked checked, Rule rule) {
        return checked.verdict().findings().stream().filter(finding -> finding.rule() == rule);
    }

    private static int line(SampleCourse course, String file, String words) {
        return (int) course.texts()
                        .get(file)
                        .lines()
                        .takeWhile(line -> !line.contains(words))
                        .count()
                + 1;
    }
}
