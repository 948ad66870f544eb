package org.smallplaces.courses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.courses.SampleCourse.EASY_EN;
import static org.smallplaces.courses.SampleCourse.EASY_ZH;
import static org.smallplaces.courses.SampleCourse.LESSON_EN;

class LessonFaultsTests {

    private final SampleCourse right = SampleCourse.right();

    @Test
    void aTextBeginsWithItsTitle() {
        assertFault(
                right.changing(LESSON_EN, "# At the counter\n\n", ""),
                LESSON_EN + ":1: The title is missing: begin the file with a line `# Title`.");
    }

    @Test
    void aTextHasOneTitle() {
        assertFault(
                right.changing(LESSON_EN, "## What", "# What"),
                LESSON_EN + ":5: Only the title has one #: write this heading with ##.");
    }

    @Test
    void headingsSkipNoLevel() {
        assertFault(
                right.changing(LESSON_EN, "## What", "#### What"),
                LESSON_EN + ":5: The heading skips a level: write it with ##.");
    }

    @Test
    void aHeadingHasWords() {
        assertFault(
                right.changing(LESSON_EN, "## What happened", "##"),
                LESSON_EN + ":5: The heading has no words: write some, or take it out.");
    }

    @Test
    void dashesRightBelowATextMakeItNoHeading() {
        assertFault(
                right.changing(LESSON_EN, "comes in.\n", "comes in.\n---\n"),
                LESSON_EN + ":3: The line below makes this a heading: leave an empty line between the two.");
    }

    @Test
    void thereIsOneBoxToTryIt() {
        assertFault(
                right.changing(LESSON_EN, "Ask one", "---\n\nAsk one"),
                LESSON_EN
                        + ":13: A line of dashes begins the \"try it\" box, and there is only one: take this line out.");
    }

    @Test
    void theBoxToTryItIsNotEmpty() {
        assertFault(
                right.changing(LESSON_EN, "## Try it\n\nAsk one question.\n", ""),
                LESSON_EN + ":9: The \"try it\" box is empty: fill it, or take the line out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>A person</div>", "A <b>person</b>", "<script>alert(1)</script>"})
    void thereIsNoHtml(String html) {
        assertThat(right.changing(LESSON_EN, "A person comes in.", html).faults())
                .containsExactly(LESSON_EN + ":3: HTML is not allowed: write it in Markdown.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "mailto:a@example.org", "other.md", "//a.example"})
    void linksLeadToTheWebOrToALesson(String address) {
        assertFault(
                right.changing(LESSON_EN, "A person", "A [person](" + address + ")"),
                LESSON_EN + ":3: A link leads to http://, to https:// or to lesson:name, not to `" + address + "`.");
    }

    @Test
    void aLessonLinkedToExists() {
        assertFault(
                right.changing(LESSON_EN, "A person", "A [person](lesson:nowhere)"),
                LESSON_EN + ":3: There is no lesson `nowhere`: write lesson:name or lesson:module/name.");
    }

    @Test
    void linksToTheWebAndToLessonsAreRight() {
        assertThat(right.changing(
                                LESSON_EN,
                                "A person",
                                "A [person](https://example.org) or [one](lesson:at-the-counter), or"
                                        + " [another](lesson:first-steps/at-the-counter)")
                        .faults())
                .isEmpty();
    }

    @Test
    void aLinkHasWords() {
        assertFault(
                right.changing(LESSON_EN, "A person", "A [](https://example.org)"),
                LESSON_EN + ":3: The link has no words: say where it leads.");
    }

    @Test
    void aStandardTextHasNoPictures() {
        assertFault(
                right.changing(LESSON_EN, "A person", "![A door](picture:door)"),
                LESSON_EN + ":3: A standard text has no pictures: say it in words, or move it to the easy-read twin.");
    }

    @Test
    void aFootnoteHasItsText() {
        assertFault(
                right.changing(LESSON_EN, "A person", "A person[^1]"),
                LESSON_EN + ":3: The footnote has no text: add it below as [^name]: and its words.");
        assertThat(right.changing(LESSON_EN, "A person", "A person[^1]")
                        .changing(LESSON_EN, "---", "[^1]: A note.\n\n---")
                        .faults())
                .isEmpty();
    }

    @Test
    void anIndentIsNoCode() {
        assertFault(
                right.changing(LESSON_EN, "A person", "    A person"),
                LESSON_EN + ":3: An indent of four spaces means code: take the spaces out.");
    }

    @Test
    void anIdeaBeginsWithAPicture() {
        assertFault(
                right.changing(EASY_EN, "![An open door](picture:door)\n", ""),
                EASY_EN + ":3: An idea begins with a picture: put ![what it shows](picture:name) on a line above.");
    }

    @Test
    void aPictureIsNamedInPicturesYaml() {
        assertFault(
                right.changing(EASY_EN, "(picture:door)", "(picture:window)"),
                EASY_EN + ":3: pictures.yaml has no picture `window`: correct the name, or add it there.");
    }

    @Test
    void aPictureComesFromNowhereElse() {
        assertFault(
                right.changing(EASY_EN, "(picture:door)", "(https://example.org/door.svg)"),
                EASY_EN + ":3: A picture is named as ![what it shows](picture:name).");
    }

    @Test
    void aPictureHasWords() {
        assertFault(
                right.changing(EASY_EN, "![An open door]", "![]"),
                EASY_EN + ":3: The picture has no words for those who do not see it: ![what it shows](picture:name).");
    }

    @Test
    void aPictureHasALineOfItsOwn() {
        assertFault(
                right.changing(EASY_EN, "(picture:form)\n", "(picture:form) "),
                EASY_EN + ":9: No sentence follows the picture: write one, or take it out.",
                EASY_EN + ":9: The picture has a line of its own: move the words behind it to the next line.");
    }

    @Test
    void aPictureHasItsSentence() {
        assertFault(
                right.changing(EASY_EN, "There is a form.\n", ""),
                EASY_EN + ":9: No sentence follows the picture: write one, or take it out.");
    }

    @Test
    void anIdeaHasOnePicture() {
        assertFault(
                right.changing(EASY_EN, "There is a form.\n", "There is a form.\n![A form](picture:form)\n"),
                EASY_EN + ":11: An idea has one picture, on its first line: begin a new idea here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It is long. It is new.", "Is it long? Yes.", "It says, \"Wait.\" You wait.", "Wait! 3 come."})
    void aLineHasOneSentence(String line) {
        assertFault(
                right.changing(EASY_EN, "There is a form.", line),
                EASY_EN + ":10: Two sentences stand on one line: put the second on a line of its own.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这里有表。请填表。", "“好吗？”他问。", "好！ 来吧。"})
    void aChineseLineHasOneSentence(String line) {
        assertFault(
                right.changing(EASY_ZH, "有一张表。", line),
                EASY_ZH + ":8: Two sentences stand on one line: put the second on a line of its own.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It takes 1.5 hours.", "\"Stop!\" says the clerk.", "The form says, \"Write here.\"", "Really?!"
            })
    void aFullStopWithinASentenceEndsNone(String line) {
        assertThat(right.changing(EASY_EN, "There is a form.", line).faults()).isEmpty();
    }

    @Test
    void aSentenceEndsOnItsLine() {
        assertFault(
                right.changing(EASY_EN, "There is a form.", "There is a form\nthat asks."),
                EASY_EN + ":10: The sentence has no end: close it with a full stop or a question mark on this line.");
    }

    @Test
    void easyReadHasIdeasOnly() {
        assertFault(
                right.changing(EASY_EN, "---\n", "- One thing.\n- Another thing.\n\n---\n"),
                EASY_EN + ":12: Easy read has headings and ideas only: make each point an idea of its own.");
    }

    private static void assertFault(SampleCourse course, String... faults) {
        assertThat(course.faults()).containsExactly(faults);
    }
}
