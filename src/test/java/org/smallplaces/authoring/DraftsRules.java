package org.smallplaces.authoring;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseOutline.Freshness;
import org.smallplaces.courses.Fault;
import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.Publishing.Outcome;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.AtOnce;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.people.Role;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Drafts on each database. They publish, so they share neither database nor library with other tests. */
@SpringBootTest(properties = "spring.application.name=drafts")
abstract class DraftsRules {

    private static final CourseId COURSE = new CourseId("human-rights-in-local-government");
    private static final LessonId LESSON = new LessonId("what-human-rights-are");
    private static final LessonFile TEXT =
            new LessonFile(COURSE, "01-rights-begin-in-small-places", LESSON, Language.EN, Reading.STANDARD);
    private static final LessonFile EASY = TEXT.in(Language.EN, Reading.EASY);
    private static final LessonFile CHINESE = TEXT.in(Language.ZH, Reading.STANDARD);

    @Autowired
    private Drafts drafts;

    @Autowired
    private CourseLibrary library;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    private PlaceScope trainer;
    private PlaceScope colleague;

    @BeforeEach
    void twoTrainersOfTheCountry() {
        trainer = trainerAt("orvena");
        colleague = trainerAt("orvena");
    }

    @AfterEach
    void nothingStays() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from draft_texts").update();
        jdbc.sql("delete from studio_acts").update();
    }

    @Test
    void atFirstEveryTextIsAsItWasPublished() {
        var draft = draft();
        assertThat(draft.changes()).isEmpty();
        assertThat(draft.files()).isEqualTo(draft.published());
        assertThat(draft.outline().modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.lessons())
                        .isNotEmpty()
                        .allSatisfy(lesson -> assertThat(lesson.texts())
                                .hasSize(4)
                                .allSatisfy(
                                        text -> assertThat(draft.standing(text)).isEqualTo(Standing.PUBLISHED))));
    }

    @Test
    void aSavedTextIsADraftAndLearnersReadWhatWasPublished() {
        var before = published();
        assertThat(drafts.save(trainer, TEXT, 0, "# Another\n\nWords.\n")).isEqualTo(new Saving.Saved(1));
        assertThat(draft().files().text(TEXT.path())).contains("# Another\n\nWords.\n");
        assertThat(standing(TEXT)).isEqualTo(Standing.DRAFT);
        assertThat(published()).isEqualTo(before);
        assertThat(title()).isNotEqualTo("Another");
    }

    @Test
    void eachSavingIsTheNextVersion() {
        assertThat(drafts.save(trainer, TEXT, 0, "# One")).isEqualTo(new Saving.Saved(1));
        assertThat(drafts.save(trainer, TEXT, 1, "# Two")).isEqualTo(new Saving.Saved(2));
        assertThat(drafts.save(colleague, TEXT, 2, "# Three")).isEqualTo(new Saving.Saved(3));
        assertThat(change(TEXT).text()).contains("# Three");
        assertThat(change(TEXT).changedBy()).isEqualTo(colleague.holder());
    }

    @Test
    void whoSavesOverAnOldVersionIsToldOfTheNewOneAndOverwritesNothing() {
        drafts.save(trainer, TEXT, 0, "# Theirs");
        assertThat(drafts.save(colleague, TEXT, 0, "# Mine")).isInstanceOfSatisfying(Saving.Conflict.class, met -> {
            assertThat(met.theirs().text()).contains("# Theirs");
            assertThat(met.theirs().changedBy()).isEqualTo(trainer.holder());
            assertThat(met.theirs().version()).isEqualTo(1);
        });
        assertThat(change(TEXT).text()).contains("# Theirs");
    }

    @Test
    void ofEightWhoBeginATextAtOnceOneIsSavedAndSevenAreTold() throws InterruptedException {
        var context = SecurityContextHolder.getContext();
        var outcomes = AtOnce.inAllTabs(tab -> {
            SecurityContextHolder.setContext(context);
            return drafts.save(trainer, TEXT, 0, "# From tab " + tab);
        });
        assertThat(outcomes).hasSize(AtOnce.TABS);
        assertThat(outcomes.stream().filter(Saving.Saved.class::isInstance)).hasSize(1);
        assertThat(change(TEXT).version()).isEqualTo(1);
    }

    @Test
    void aDraftThatIsThrownAwayLeavesWhatWasPublished() {
        drafts.save(trainer, TEXT, 0, "# Another");
        assertThat(drafts.discard(trainer, TEXT, 1)).isTrue();
        assertThat(draft().changes()).isEmpty();
        assertThat(standing(TEXT)).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void aDraftThatSomebodyElseHasSavedMeanwhileIsNotThrownAway() {
        drafts.save(trainer, TEXT, 0, "# Another");
        drafts.save(colleague, TEXT, 1, "# Better");
        assertThat(drafts.discard(trainer, TEXT, 1)).isFalse();
        assertThat(change(TEXT).text()).contains("# Better");
    }

    @Test
    void aTextIsOutOfDateOnceTheOneThatItFollowsHasChangedUntilSomebodyHoldsThemSideBySide() {
        drafts.save(trainer, TEXT, 0, "# Another");
        assertThat(standing(EASY)).isEqualTo(Standing.STALE);
        assertThat(standing(CHINESE)).isEqualTo(Standing.STALE);
        assertThat(standing(CHINESE.in(Language.ZH, Reading.EASY))).isEqualTo(Standing.PUBLISHED);
        drafts.confirm(trainer, EASY);
        assertThat(standing(EASY)).isEqualTo(Standing.PUBLISHED);
        assertThat(standing(CHINESE)).isEqualTo(Standing.STALE);
        drafts.confirm(colleague, CHINESE);
        assertThat(standing(CHINESE)).isEqualTo(Standing.PUBLISHED);
        assertThat(freshness(EASY)).isEqualTo(Freshness.FRESH);
    }

    @Test
    void aDraftWithAFaultIsNotPublishedAndEveryFaultIsNamed() {
        var before = draft().revision();
        drafts.save(trainer, TEXT, 0, "No title.\n");
        assertThat(drafts.publish(trainer, COURSE))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .isEqualTo(drafts.faults(trainer, draft()))
                                .extracting(Fault::file)
                                .contains(
                                        TEXT.path(),
                                        "human-rights-in-local-government/01-rights-begin-in-small-places/twins.yaml"));
        library.refresh();
        assertThat(draft().revision()).isEqualTo(before);
        assertThat(draft().changes()).containsOnlyKeys(TEXT.path());
    }

    @Test
    void whatIsPublishedIsTheNextRevisionAndLearnersReadIt() {
        var before = draft();
        var title = "Rights, said " + before.revision() + " times";
        drafts.save(trainer, TEXT, 0, retitled(title));
        drafts.confirm(trainer, EASY);
        drafts.confirm(trainer, CHINESE);
        assertThat(drafts.faults(trainer, draft())).isEmpty();
        assertThat(drafts.publish(trainer, COURSE)).isEqualTo(new Outcome.Published(before.revision() + 1));
        assertThat(title()).isEqualTo(title);
        assertThat(draft().changes()).isEmpty();
        assertThat(draft().revision()).isEqualTo(before.revision() + 1);
        assertThat(library.files(COURSE, before.revision())).contains(before.published());
    }

    @Test
    void whatWasBegunOnATextThatIsPublishedNoMoreIsNotPublishedOverTheNewOne() {
        drafts.save(trainer, TEXT, 0, retitled("Mine"));
        jdbc.sql("update draft_texts set begun_on = :other")
                .param("other", DraftText.fingerprint("what was published then"))
                .update();
        assertThat(draft().overtaken()).extracting(DraftText::path).containsExactly(TEXT.path());
        assertThat(drafts.publish(trainer, COURSE)).isEqualTo(new Outcome.Overtaken());
    }

    @Test
    void whatWasDoneIsNotedOnceForEachWhoWrites() {
        drafts.save(trainer, TEXT, 0, "# One");
        drafts.save(trainer, TEXT, 1, "# Two");
        drafts.save(colleague, TEXT, 2, "# Three");
        drafts.discard(colleague, TEXT, 3);
        assertThat(drafts.acts(trainer, COURSE))
                .extracting(StudioAct::person, StudioAct::kind, StudioAct::path)
                .containsExactlyInAnyOrder(
                        tuple(trainer.holder(), StudioAct.Kind.CHANGED, Optional.of(TEXT.path())),
                        tuple(colleague.holder(), StudioAct.Kind.CHANGED, Optional.of(TEXT.path())),
                        tuple(colleague.holder(), StudioAct.Kind.DISCARDED, Optional.of(TEXT.path())));
    }

    @Test
    void aTrainerOfATownWritesNoCourseOfTheProgram() {
        var townsTrainer = trainerAt("osk");
        assertThat(drafts.courses(townsTrainer)).isEmpty();
        assertThat(drafts.draft(townsTrainer, COURSE)).isEmpty();
        assertThatThrownBy(() -> drafts.save(townsTrainer, TEXT, 0, "# Mine"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafts.publish(townsTrainer, COURSE)).isInstanceOf(AccessDeniedException.class);
        assertThat(drafts.courses(trainer)).extracting(course -> course.id()).containsExactly(COURSE);
    }

    @Test
    void aTextThatIsFarTooLongIsNotTaken() {
        assertThatThrownBy(() -> drafts.save(trainer, TEXT, 0, "#".repeat(100_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(drafts.save(trainer, TEXT, 0, "汉".repeat(100_000))).isEqualTo(new Saving.Saved(1));
        assertThat(change(TEXT).text()).contains("汉".repeat(100_000));
    }

    private PlaceScope trainerAt(String place) {
        Person person = Newcomer.to(place, people, places, Role.TRAINER);
        Newcomer.signIn(person);
        return people.scope(person.id(), Role.TRAINER, person.placeId()).orElseThrow();
    }

    private CourseDraft draft() {
        return drafts.draft(trainer, COURSE).orElseThrow();
    }

    private DraftText change(LessonFile file) {
        return draft().change(file.path()).orElseThrow();
    }

    private Standing standing(LessonFile file) {
        var draft = draft();
        return draft.standing(draft.outline().text(file).orElseThrow());
    }

    private Freshness freshness(LessonFile file) {
        return draft().outline().text(file).orElseThrow().freshness();
    }

    private String retitled(String title) {
        return draft().published().text(TEXT.path()).orElseThrow().replaceFirst("# .*", "# " + title);
    }

    private List<Integer> published() {
        return jdbc.sql("select revision from course_revisions order by revision")
                .query(Integer.class)
                .list();
    }

    /** The title that learners read. */
    private String title() {
        return library.newest(COURSE)
                .flatMap(course -> course.module(new ModuleId("rights-begin-in-small-places")))
                .flatMap(module -> module.lesson(LESSON))
                .orElseThrow()
                .text(Language.EN, Reading.STANDARD)
                .title();
    }
}
