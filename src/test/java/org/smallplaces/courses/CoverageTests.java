package org.smallplaces.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.smallplaces.plainwords.WrittenLanguage;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** The course on human rights in local government teaches the whole resolution, each paragraph where it belongs. */
class CoverageTests {

    /** The module that teaches a paragraph first of all; others may touch it besides. */
    private static final String TABLE = """
            rights-begin-in-small-places     | PP1 PP2 PP7 PP10
            who-is-responsible               | PP8 PP9 PP11 OP5
            six-principles-in-every-decision | PP12 OP1
            equality-and-no-one-left-behind  | PP6 OP3
            information-everyone-can-use     | OP7
            participation-and-civic-space    | PP18 PP19 OP2
            plans-budgets-contracts          | PP14 PP15
            rights-in-a-crisis               | PP13
            goals-reviews-and-data           | PP4 PP5 PP23 PP24
            your-town-and-the-un             | PP3 PP20 PP21 PP22 OP4 OP6 OP9
            a-human-rights-culture-at-work   | PP16 PP17 OP8 OP10
            """;

    private static final int FEWEST_QUESTIONS = 2;
    private static final int LESSONS = 58;

    private final Course course = read();

    private record Primary(ParagraphId paragraph, ModuleId module) {}

    static Stream<Primary> primaries() {
        return TABLE.lines()
                .map(line -> line.split("\\|"))
                .flatMap(cells -> Stream.of(cells[1].strip().split(" "))
                        .map(label -> new Primary(new ParagraphId(label), new ModuleId(cells[0].strip()))));
    }

    @Test
    void theTableNamesEveryParagraphOfTheResolutionOnce() {
        assertThat(primaries().map(Primary::paragraph))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ResolutionFile.carried().paragraphs().stream()
                        .map(Resolution.Paragraph::id)
                        .toList());
    }

    @Test
    void eachModuleIsThePrimaryOneOfItsParagraphsAndOfNoOthers() {
        var wanted = new TreeMap<String, Set<String>>();
        primaries()
                .forEach(primary -> wanted.computeIfAbsent(primary.module().slug(), _ -> new TreeSet<>())
                        .add(primary.paragraph().label()));
        var taught = new TreeMap<String, Set<String>>();
        for (var module : course.modules())
            for (var source : module.sources())
                taught.computeIfAbsent(module.id().slug(), _ -> new TreeSet<>()).add(source.label());
        assertThat(taught).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("primaries")
    void everyParagraphHasALessonAndTwoQuestionsInItsModule(Primary primary) {
        var module = course.module(primary.module()).orElseThrow(() -> new AssertionError("No " + primary.module()));
        assertThat(module.lessons()).anyMatch(lesson -> lesson.sources().contains(primary.paragraph()));
        assertThat(module.check().bank().stream()
                        .filter(question -> question.sources().contains(primary.paragraph())))
                .hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS);
    }

    @Test
    void everyStandardTextIsLongEnoughToSayItsMatterAndShortEnoughForOneSitting() throws IOException {
        var texts = CourseTexts.check(CourseFolderReading.in(Path.of("courses")), WrittenLanguage.ENGLISH).stream()
                .filter(checked -> checked.text().reading() == Reading.STANDARD
                        && checked.text().file().endsWith(".md"))
                .toList();
        assertThat(texts).hasSize(2 * LESSONS);
        assertThat(texts).allSatisfy(checked -> {
            var length = assertThat(length(checked.text())).as(checked.text().file());
            if (checked.text().language() == Language.ZH) length.isBetween(600, 1000);
            else length.isBetween(350, 600);
        });
    }

    /** Words, or Han characters in Chinese, with headings and tables, without footnotes. */
    private static int length(CourseText text) {
        var said = text.text().lines().filter(line -> !line.startsWith("[^")).collect(Collectors.joining(" "));
        var units = text.language() == Language.ZH ? "\\p{IsHan}" : "[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*";
        return (int) Pattern.compile(units).matcher(said).results().count();
    }

    private static Course read() {
        try {
            var id = new CourseId("human-rights-in-local-government");
            var folder = CourseFolderReading.in(Path.of("courses"));
            return new CourseReading(new Words()).read(folder.only(id.slug()), id, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
