package org.smallplaces.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@ExtendWith(OutputCaptureExtension.class)
class CourseFilesTests {

    private static final String DRAWN = "<svg viewBox=\"0 0 72 72\"><path d=\"M1,1h9\"/></svg>";

    @TempDir
    Path root;

    private String door = DRAWN;

    @Test
    void theCoursesHaveNoFault() throws IOException {
        assertThat(Inspection.faults(CourseFolderReading.in(Path.of("courses")), ResolutionFile.carried()))
                .isEmpty();
    }

    @Test
    void theResolutionHas34ParagraphsInTheirOrderWithAGistInEachLanguage() {
        var resolution = ResolutionFile.carried();
        assertThat(resolution.symbol()).isEqualTo("A/HRC/RES/51/12");
        assertThat(resolution.paragraphs()).hasSize(34);
        assertThat(resolution.paragraphs().getFirst().id()).isEqualTo(new ParagraphId("PP1"));
        assertThat(resolution.paragraphs().getLast().id()).isEqualTo(new ParagraphId("OP10"));
        assertThat(resolution.paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.gist()).containsOnlyKeys(Language.values()));
    }

    @Test
    void theBuildTakesThePicturesUsedAndNotesTheirAuthors(CapturedOutput output) throws IOException {
        check(SampleCourse.right());
        assertThat(output).contains("Course files: 1 course, 1 module, 1 lesson, 15 questions in en, zh: no fault.");
        assertThat(Files.list(root.resolve("pictures")))
                .extracting(file -> file.getFileName().toString())
                .singleElement(STRING)
                .matches("[0-9a-f]{16}[.]svg");
        assertThat(Files.readString(root.resolve("pictures.json")))
                .contains("\"name\" : \"door\"", "\"hexcode\" : \"1F6AA\"", "\"author\" : \"A. Painter\"");
        assertThat(Files.readString(root.resolve("plainwords.html"))).contains(SampleCourse.EASY_EN);
    }

    @Test
    void aFaultEndsTheBuildWithItsFileAndLine(CapturedOutput output) {
        var broken = SampleCourse.right().changing(SampleCourse.COURSE, "hours: 0.5", "hours: 1");
        assertThatThrownBy(() -> check(broken)).hasMessage("Course files: 1 fault, listed above.");
        assertThat(output).contains("courses/sample/course.yaml:4: The course takes 9 minutes: write `hours: 0.5`.");
    }

    @Test
    void aSentenceThatIsTooHardEndsTheBuildWithItsRule(CapturedOutput output) {
        var hard = SampleCourse.right().changing(SampleCourse.EASY_EN, "There is a form.", "There is a form (long).");
        assertThatThrownBy(() -> check(hard)).hasMessage("Course files: 1 fault, listed above.");
        assertThat(output).contains("courses/" + SampleCourse.EASY_EN + ":10: ER10 ");
    }

    @Test
    void aPictureThatOpenMojiHasNotEndsTheBuild(CapturedOutput output) {
        var broken = SampleCourse.right().changing("pictures.yaml", "1F4CB", "1F4CC");
        assertThatThrownBy(() -> check(broken)).hasMessage("Course files: 1 fault, listed above.");
        assertThat(output).contains("courses/pictures.yaml:2: OpenMoji has no picture 1F4CC: correct the hexcode.");
    }

    @Test
    void aPictureWhosePartsReferToEachOtherEndsTheBuild(CapturedOutput output) {
        door = DRAWN.replace("<path", "<path fill=\"url(#sky)\"");
        assertThatThrownBy(() -> check(SampleCourse.right())).hasMessage("Course files: 1 fault, listed above.");
        assertThat(output)
                .contains("courses/pictures.yaml:1: The parts of picture 1F6AA refer to each other: choose another.");
    }

    private void check(SampleCourse course) throws IOException {
        write(root.resolve("courses"), course.texts());
        write(
                root.resolve("openmoji"),
                Map.of("color/svg/1F6AA.svg", door, "color/svg/1F4CB.svg", DRAWN, "data/openmoji.json", """
                        [{"hexcode": "1F6AA", "annotation": "door", "openmoji_author": "A. Painter"},
                         {"hexcode": "1F4CB", "annotation": "clipboard", "openmoji_author": "B. Painter"}]
                        """));
        CourseFilesCheck.main(new String[] {
            root.resolve("courses").toString(),
            "seeds/resolution.yaml",
            root.resolve("openmoji").toString(),
            root.resolve("pictures").toString(),
            root.resolve("pictures.json").toString(),
            root.resolve("plainwords.html").toString()
        });
    }

    private static void write(Path folder, Map<String, String> texts) throws IOException {
        for (var text : texts.entrySet()) {
            var file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
