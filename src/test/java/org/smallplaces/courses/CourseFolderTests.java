package org.smallplaces.courses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CourseFolderTests {

    @TempDir
    Path root;

    private final CourseFolder sample = SampleCourse.right().folder();

    @Test
    void whatIsPackedComesBackTheSame() {
        assertThat(PackedFiles.unpack(PackedFiles.pack(sample))).isEqualTo(sample);
    }

    @Test
    void anyChangeChangesTheFingerprint() {
        assertThat(SampleCourse.right()
                        .changing(SampleCourse.COURSE, "80", "81")
                        .folder()
                        .fingerprint())
                .isNotEqualTo(sample.fingerprint());
        assertThat(SampleCourse.right().folder().fingerprint())
                .isEqualTo(sample.fingerprint())
                .hasSize(64);
    }

    @Test
    void aCourseIsOnlyItsOwnFolder() {
        var both = SampleCourse.right()
                .with("sample-two/course.yaml", "id: sample-two")
                .folder();
        assertThat(both.courses()).containsExactly("sample", "sample-two");
        assertThat(both.only("sample").texts().keySet()).allMatch(path -> path.startsWith("sample/"));
    }

    @Test
    void aDirectoryAndTheClassPathHoldTheSame() throws IOException {
        var classPath = CourseFolderReading.at("classpath:courses/");
        assertThat(classPath.unreadable()).isEmpty();
        assertThat(classPath.texts())
                .isNotEmpty()
                .isEqualTo(CourseFolderReading.in(Path.of("courses")).texts());
    }

    @Test
    void windowsLineEndsAndByteOrderMarksMakeNoDifference() throws IOException {
        Files.createDirectory(root.resolve("a"));
        Files.writeString(root.resolve("a/course.yaml"), "\uFEFFid: a\r\nhours: 1\r\n");
        assertThat(CourseFolderReading.in(root).text("a/course.yaml")).contains("id: a\nhours: 1\n");
    }

    @Test
    void hiddenFilesAndSchemasAreNoCourseFiles() throws IOException {
        Files.createDirectories(root.resolve("schema"));
        Files.writeString(root.resolve("schema/course.schema.json"), "{}");
        Files.writeString(root.resolve(".DS_Store"), "");
        assertThat(CourseFolderReading.in(root).texts()).isEmpty();
    }

    @Test
    void aFileThatIsNoTextIsAFault() throws IOException {
        Files.write(root.resolve("a.md"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CourseFolderReading.in(root).unreadable())
                .containsExactly(new Fault("a.md", 1, "The file is not UTF-8 text: save it as UTF-8, or take it out."));
    }

    @Test
    void aFileThatIsTooLargeIsAFault() throws IOException {
        Files.writeString(root.resolve("a.md"), "x".repeat(CourseFolderReading.LARGEST_FILE + 1));
        assertThat(CourseFolderReading.in(root).unreadable())
                .containsExactly(
                        new Fault("a.md", 1, "The file is larger than 500000 bytes: split it, or take it out."));
    }

    @Test
    void aWrongPlaceStopsWithASentence() {
        assertThatThrownBy(() -> new CoursesProperties("/srv/courses"))
                .hasMessage("smallplaces.courses is \"/srv/courses\": write classpath:courses/ for the courses in the"
                        + " jar, or file: and a directory.");
    }
}
