package org.smallplaces.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class CourseLibraryTests {

    private static final CourseId SAMPLE = new CourseId("sample");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");

    @TempDir
    Path folder;

    private JdbcClient jdbc;
    private CourseRevisions revisions;

    @BeforeEach
    void anEmptyDatabase() throws LiquibaseException {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        for (var change : List.of("001-course-revisions", "002-origin-of-revisions")) {
            liquibase.setChangeLog("classpath:db/changelog/courses/" + change + ".yaml");
            liquibase.afterPropertiesSet();
        }
        jdbc = JdbcClient.create(database);
        revisions = new CourseRevisions(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void theFirstStartPublishesTheFirstRevision() {
        var library = start(SampleCourse.right());
        var course = library.newest(SAMPLE).orElseThrow();
        assertThat(course.revision()).isEqualTo(1);
        assertThat(library.courses()).containsExactly(course);
        assertThat(jdbc.sql("select published_at from course_revisions")
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(LocalDateTime.ofInstant(NOW, ZoneOffset.UTC));
    }

    @Test
    void aPublishedCourseIsWhole() {
        var module = start(SampleCourse.right())
                .newest(SAMPLE)
                .orElseThrow()
                .modules()
                .getFirst();
        var lesson = module.lessons().getFirst();
        assertThat(module.minutes()).isEqualTo(9);
        assertThat(module.sources()).containsExactly(new ParagraphId("PP7"));
        assertThat(lesson.cites())
                .containsExactly(new Lesson.Citation(
                        new Instrument(
                                "UDHR",
                                Instrument.Kind.DECLARATION,
                                Map.of(Language.EN, "Universal Declaration", Language.ZH, "世界人权宣言")),
                        List.of("1"),
                        List.of()));
        assertThat(lesson.text(Language.ZH, Reading.EASY).title()).isEqualTo("在柜台前");
        assertThat(lesson.text(Language.EN, Reading.STANDARD).html()).startsWith("<p>A person comes in.</p>");
        var situation = module.check().question(new QuestionId("question-1")).orElseThrow();
        assertThat(situation.verdict("one")).isEqualTo(Question.Verdict.BEST);
        assertThat(situation.verdict("three")).isEqualTo(Question.Verdict.HARMFUL);
        assertThat(situation.asked(Language.EN, Reading.EASY).ask()).isEqualTo("A person comes in.\nWhat now?");
        var single = module.check().question(new QuestionId("question-7")).orElseThrow();
        assertThat(single.verdict("two")).isEqualTo(Question.Verdict.BEST);
        assertThat(single.asked(Language.EN, Reading.STANDARD).option("one").why())
                .isEqualTo("Because of one");
    }

    @Test
    void aPublishedCourseHasItsFinalItsGlossaryItsWorkAndQuestionsOfEveryType() {
        var course = start(SampleCourse.whole()).newest(SAMPLE).orElseThrow();
        assertThat(course.finalCheck()).contains(new FinalCheck(6, 22, 2));
        assertThat(course.glossary().terms(Language.EN))
                .containsExactly(
                        new Glossary.Term(
                                "clerk",
                                List.of("clerk", "clerks"),
                                List.of("official"),
                                "A clerk works at the town hall.",
                                false),
                        new Glossary.Term(
                                "right",
                                List.of("right", "rights"),
                                List.of(),
                                "A right is something the law protects.",
                                true));
        assertThat(course.modules().stream().map(module -> module.id() + " " + module.isCore() + " " + module.roles()))
                .containsExactly(
                        "first-steps true [ALL]",
                        "plans false [PL, FI]",
                        "at-the-desk false [FD, SS]",
                        "in-a-crisis false [PB]",
                        "last-steps true [ALL]");
        var check = course.modules().getLast().check();
        assertThat(best(check, "which-ones")).isEqualTo("one three");
        assertThat(best(check, "in-which-order")).isEqualTo("two three one");
        assertThat(best(check, "who-does-what")).isEqualTo("one:money two:law three:help");
        assertThat(best(check, "which-duty")).isEqualTo("one:respect two:protect three:respect four:respect");
        var asked = check.question(new QuestionId("which-duty")).orElseThrow().asked(Language.ZH, Reading.EASY);
        assertThat(asked.target("protect")).isEqualTo("To protect");
        assertThat(check.bank().stream()
                        .filter(question -> question instanceof Situation situation && situation.critical()))
                .hasSize(2);
    }

    private static String best(Check check, String question) {
        return check.question(new QuestionId(question)).orElseThrow().best();
    }

    @Test
    void aPublishedLessonExplainsTheWordsOfTheGlossary() {
        var module = start(SampleCourse.right()
                        .withGlossary()
                        .changing(SampleCourse.LESSON_EN, "A person comes in.", "A clerk comes in."))
                .newest(SAMPLE)
                .orElseThrow()
                .modules()
                .getFirst();
        var lesson = module.lessons().getFirst();
        assertThat(lesson.text(Language.EN, Reading.STANDARD).html())
                .contains("popovertarget=\"word-clerk\"", "A clerk works at the town hall.")
                .doesNotContain("word-right");
        assertThat(lesson.text(Language.EN, Reading.EASY).html()).doesNotContain("word-clerk");
    }

    @Test
    void aRevisionOfTheFirstDaysHasNeitherInstrumentsNorGlossaryAndIsReadAllTheSame() {
        var first = SampleCourse.right()
                .without(SampleCourse.INSTRUMENTS)
                .without(SampleCourse.INSTRUMENTS_EN)
                .without("sample/instruments.zh.yaml");
        revisions.publish(SAMPLE, first.folder().only("sample"));
        var library = start(SampleCourse.whole());
        assertThat(library.newest(SAMPLE).orElseThrow().revision()).isEqualTo(2);
        var course = library.revision(SAMPLE, 1).orElseThrow();
        assertThat(course.finalCheck()).isEmpty();
        assertThat(course.glossary().terms(Language.EN)).isEmpty();
        var cited = course.modules().getFirst().lessons().getFirst().cites().getFirst();
        assertThat(cited.instrument().fullName(Language.EN)).isEqualTo("UDHR");
        assertThat(cited.articles()).containsExactly("1");
    }

    @Test
    void aStartWithTheSameFilesPublishesNothing() {
        start(SampleCourse.right());
        assertThat(start(SampleCourse.right()).newest(SAMPLE).orElseThrow().revision())
                .isEqualTo(1);
        assertThat(numberOfRevisions()).isEqualTo(1);
    }

    @Test
    void aStartWithOtherFilesPublishesTheNextRevision() {
        start(SampleCourse.right());
        assertThat(start(changed()).newest(SAMPLE).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void filesThatWereInstalledOnceAreNotInstalledAgainByAnOlderServerThatStartsLate() {
        start(SampleCourse.right());
        start(changed());
        assertThat(start(SampleCourse.right()).newest(SAMPLE).orElseThrow().revision())
                .isEqualTo(2);
        assertThat(numberOfRevisions()).isEqualTo(2);
    }

    @Test
    void whatTrainersHavePublishedIsNotReplacedByNewFilesOfTheProgram(CapturedOutput log) {
        start(SampleCourse.right());
        assertThat(revisions.publish(SAMPLE, 2, changed().folder().only("sample")))
                .isTrue();
        var newer = SampleCourse.right().changing("sample/course.en.yaml", "A course", "A newer course");
        var course = start(newer).newest(SAMPLE).orElseThrow();
        assertThat(course.revision()).isEqualTo(2);
        assertThat(course.words(Language.EN).title()).isEqualTo("A better course");
        assertThat(log).contains("sample was changed in the studio: its revision stays");
    }

    @Test
    void ofTwoWhoPublishTheSameNumberTheSecondIsTold() {
        start(SampleCourse.right());
        assertThat(revisions.publish(SAMPLE, 2, changed().folder().only("sample")))
                .isTrue();
        assertThat(revisions.publish(SAMPLE, 2, SampleCourse.right().folder().only("sample")))
                .isFalse();
    }

    @Test
    void whatAnotherServerPublishesIsTakenUp() {
        var library = start(SampleCourse.right());
        var before = library.newest(SAMPLE).orElseThrow();
        library.refresh();
        assertThat(library.newest(SAMPLE)).containsSame(before);
        revisions.publish(SAMPLE, 2, changed().folder().only("sample"));
        library.refresh();
        assertThat(library.newest(SAMPLE).orElseThrow().words(Language.EN).title())
                .isEqualTo("A better course");
        assertThat(library.revision(SAMPLE, 1).orElseThrow().words(Language.EN).title())
                .isEqualTo("A course");
    }

    @Test
    void anOlderRevisionStaysAsItWas() {
        start(SampleCourse.right());
        var library = start(changed());
        var older = library.revision(SAMPLE, 1).orElseThrow();
        assertThat(older.words(Language.EN).title()).isEqualTo("A course");
        assertThat(library.revision(SAMPLE, 2).orElseThrow().words(Language.EN).title())
                .isEqualTo("A better course");
        assertThat(library.revision(SAMPLE, 1)).containsSame(older);
        assertThat(library.revision(SAMPLE, 3)).isEmpty();
        assertThat(library.revision(new CourseId("another"), 1)).isEmpty();
    }

    @Test
    void theLastRevisionStaysWhenTheFilesAreBroken(CapturedOutput log) {
        start(SampleCourse.right());
        var library = start(changed().changing(SampleCourse.COURSE, "passMark: 80", "passMark: most"));
        assertThat(library.newest(SAMPLE).orElseThrow().revision()).isEqualTo(1);
        assertThat(log)
                .contains("sample/course.yaml:3: `passMark` (most) is of the wrong kind.")
                .contains("The last published revision stays.");
    }

    @Test
    void whatIsPublishedAlreadyIsNotInspectedAgain(CapturedOutput log) {
        // As if it had been published before there was a rule against such a mark.
        var broken = SampleCourse.right().changing(SampleCourse.COURSE, "passMark: 80", "passMark: 180");
        revisions.publish(SAMPLE, broken.folder().only("sample"));
        assertThat(start(broken).newest(SAMPLE).orElseThrow().passMark()).isEqualTo(180);
        assertThat(log).doesNotContain("passMark");
    }

    @Test
    void aFolderWithOneChangedCourseIsInspectedWhole(CapturedOutput log) {
        start(SampleCourse.right());
        start(SampleCourse.right().with("another/course.yaml", "id: another"));
        assertThat(log).contains("another has faults, listed above.");
    }

    @Test
    void aFolderWhoseNameIsNoneOfACourseIsAFaultAndNoMore(CapturedOutput log) {
        start(SampleCourse.right());
        var library = start(SampleCourse.right().with("Not a name/course.yaml", "id: none"));
        assertThat(library.courses()).hasSize(1);
        assertThat(log).contains("Not a name");
    }

    @Test
    void aBrokenCourseKeepsNoOtherFromBeingPublished() {
        var two = SampleCourse.right().with("another/course.yaml", "id: another");
        assertThat(start(two).courses()).extracting(Course::id).containsExactly(SAMPLE);
    }

    @Test
    void aFolderThatIsMissingLeavesThePublishedCourses(CapturedOutput log) {
        start(SampleCourse.right());
        var library = library("file:" + folder.resolve("nowhere"));
        assertThat(library.courses()).hasSize(1);
        assertThat(log).contains("No folder of courses can be read here: correct smallplaces.courses.");
    }

    @Test
    void aStartWithoutAnyCourseEndsWithASentence() {
        assertThatThrownBy(() -> start(SampleCourse.right().without(SampleCourse.COURSE)))
                .isInstanceOf(NoCourseException.class)
                .hasMessageStartingWith("No course could be published from file:")
                .hasMessageEndingWith("Mend the faults logged above, or correct smallplaces.courses.");
    }

    @Test
    void twoStartsAtOncePublishOneRevision() throws InterruptedException {
        var files = SampleCourse.right().folder().only("sample");
        var starts = new ArrayList<Thread>();
        for (var node = 0; node < 8; node++)
            starts.add(Thread.startVirtualThread(() -> revisions.publish(SAMPLE, files)));
        for (var start : starts) start.join();
        assertThat(numberOfRevisions()).isEqualTo(1);
    }

    @Test
    void aNumberThatIsTakenIsNotTakenTwice() {
        // The other node publishes other files between our look and our insert.
        var theirs = SampleCourse.right().folder().only("sample");
        var ours = changed().folder().only("sample");
        var rival = new CourseRevisions(jdbc, Clock.systemUTC());
        var late = new CourseRevisions(jdbc, Clock.systemUTC()) {
            private boolean looked;

            @Override
            Optional<Revision> newest(CourseId course) {
                var found = super.newest(course);
                if (!looked) rival.publish(course, theirs);
                looked = true;
                return found;
            }
        };
        assertThat(late.publish(SAMPLE, ours).number()).isEqualTo(2);
        assertThat(numberOfRevisions()).isEqualTo(2);
    }

    private SampleCourse changed() {
        return SampleCourse.right().changing("sample/course.en.yaml", "A course", "A better course");
    }

    private int numberOfRevisions() {
        return jdbc.sql("select count(*) from course_revisions")
                .query(Integer.class)
                .single();
    }

    private CourseLibrary start(SampleCourse course) {
        try {
            var place = Files.createTempDirectory(folder, "courses");
            for (var text : course.texts().entrySet()) {
                var file = place.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            return library("file:" + place);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CourseLibrary library(String location) {
        return new CourseLibrary(new CoursesProperties(location), revisions, new Words());
    }
}
