package org.smallplaces.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.Situation;
import org.smallplaces.people.AsPerson;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * The final, and the path that leads to it, on each database, each time by somebody new: two modules for everybody, one
 * for planning between them, and a final of ten situations, two of them critical.
 */
@SpringBootTest
@AsPerson
abstract class FinalRules {

    private static final FinalCheck TEN = new FinalCheck(10, 22, 2);

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final Course course = course(8, 2);

    @Autowired
    private EnrolmentRows enrolments;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private LearningRows rows;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private PersonId person;
    private Checks checks;
    private Learning learning;

    @BeforeEach
    void somebodyNewBeforeACourse() {
        person = Newcomer.signedIn();
        teach(course);
    }

    @Test
    void theFinalStaysShutUntilEveryModuleOfThePathIsPassed() {
        assertIsShut();
        pass(1);
        assertIsShut();
        assertThat(checks.newest(person, SmallCourse.ID, CheckId.FINAL)).isEmpty();
        pass(3);
        assertThat(beginFinal().outcome()).isEqualTo(new Attempt.Outcome.UnderWay(1));
    }

    @Test
    void aModuleThatIsNotOnThePathOpensNoFinal() {
        pass(1);
        pass(2);
        assertIsShut();
    }

    @Test
    void aCourseWithoutAFinalHasNoneToBegin() {
        teach(SmallCourse.of(course.modules()));
        pass(1);
        pass(3);
        assertThatThrownBy(this::beginFinal).isInstanceOf(RuntimeException.class);
        assertThat(checks.newest(person, SmallCourse.ID, CheckId.FINAL)).isEmpty();
    }

    @Test
    void theFinalAsksSituationsOfEveryModuleOfThePathAndOfNoOther() {
        passModules();
        var attempt = beginFinal();
        assertThat(attempt.check()).isEqualTo(CheckId.FINAL);
        assertThat(attempt.number()).isEqualTo(1);
        assertThat(attempt.questions())
                .hasSize(10)
                .extracting(Attempt.Drawn::question)
                .doesNotHaveDuplicates();
        assertThat(attempt.questions())
                .extracting(drawn -> drawn.question().module())
                .containsOnly(SmallCourse.module(1), SmallCourse.module(3));
        assertThat(critical(attempt)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(checks.newest(person, SmallCourse.ID, CheckId.FINAL)).contains(attempt);
    }

    @Test
    void eightTabsThatBeginTheFinalAtOnceBeginOneTry() throws InterruptedException {
        passModules();
        assertThat(AtOnce.inAllTabs(_ -> beginFinal().id()))
                .containsOnly(beginFinal().id());
        assertThat(beginFinal().number()).isEqualTo(1);
    }

    // Ten questions of two points each. A wrong choice loses two points, a fair one loses one.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, true",
        "0, 4, 80, true",
        "2, 0, 80, true",
        "1, 2, 80, true",
        "2, 1, 75, false",
        "0, 5, 75, false"
    })
    void theFinalIsPassedAtTheMark(int wrong, int fair, int percent, boolean passes) {
        passModules();
        var attempt = beginFinal();
        var critical = critical(attempt);
        var toLose = new int[] {wrong, fair};
        for (var drawn : attempt.questions()) {
            var choice = SmallCourse.RIGHT;
            if (!critical.contains(drawn.position()) && toLose[0] > 0) {
                toLose[0]--;
                choice = SmallCourse.WRONG;
            } else if (toLose[1] > 0 && toLose[0] == 0) {
                toLose[1]--;
                choice = SmallCourse.FAIR;
            }
            attempt = answer(drawn.position(), choice);
        }
        assertThat(toLose).containsOnly(0);
        assertThat(attempt.outcome())
                .isEqualTo(passes ? new Attempt.Outcome.Passed(percent) : new Attempt.Outcome.TryAgain(percent));
        assertThat(progress().hasPassedFinal()).isEqualTo(passes);
        assertThat(progress().complete()).isEqualTo(passes);
        assertThat(told).hasSize(passes ? 1 : 0);
    }

    @Test
    void aHarmfulChoiceWhereItIsCriticalDoesNotPassThoughThePointsSufficeAndItsPlaceIsTold() {
        passModules();
        var position = critical(beginFinal()).getLast();
        var after = answerAll(Set.of(position), SmallCourse.WRONG);
        assertThat(after.percent()).isEqualTo(90);
        assertThat(after.outcome()).isEqualTo(new Attempt.Outcome.Harmful(90));
        assertThat(checks.harmfulAt(after)).containsExactly(position);
        assertThat(progress().hasPassedFinal()).isFalse();
        assertThat(progress().complete()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void everyPlaceOfAHarmfulChoiceIsTold() {
        passModules();
        var positions = critical(beginFinal()).subList(0, 2);
        var after = answerAll(Set.copyOf(positions), SmallCourse.WRONG);
        assertThat(after.outcome()).isEqualTo(new Attempt.Outcome.Harmful(80));
        assertThat(checks.harmfulAt(after)).containsExactlyElementsOf(positions);
    }

    @Test
    void aHarmfulChoiceWhereItIsNotCriticalCostsPointsAndNothingElse() {
        passModules();
        var attempt = beginFinal();
        var other = attempt.questions().stream()
                .map(Attempt.Drawn::position)
                .filter(position -> !critical(attempt).contains(position))
                .findFirst()
                .orElseThrow();
        var after = answerAll(Set.of(other), SmallCourse.WRONG);
        assertThat(after.outcome()).isEqualTo(new Attempt.Outcome.Passed(90));
        assertThat(checks.harmfulAt(after)).isEmpty();
    }

    @Test
    void anAcceptableChoiceWhereItIsCriticalHarmsNobody() {
        passModules();
        var after = answerAll(Set.copyOf(critical(beginFinal()).subList(0, 2)), SmallCourse.FAIR);
        assertThat(after.outcome()).isEqualTo(new Attempt.Outcome.Passed(90));
    }

    @Test
    void tooFewPointsAreTooFewWhateverWasHarmful() {
        passModules();
        beginFinal();
        var all = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        var after = answerAll(all, SmallCourse.WRONG);
        assertThat(after.outcome()).isEqualTo(new Attempt.Outcome.TryAgain(0));
        assertThat(checks.harmfulAt(after)).isEqualTo(critical(after));
    }

    @Test
    void howAFinalWentIsTheSameWhenItIsLookedAtAgain() {
        passModules();
        var harmful = answerAll(Set.of(critical(beginFinal()).getFirst()), SmallCourse.WRONG);
        assertIsReloaded(harmful, new Attempt.Outcome.Harmful(90));
        var failed = again(Set.of(1, 2, 3, 4, 5), SmallCourse.FAIR);
        assertIsReloaded(failed, new Attempt.Outcome.TryAgain(75));
        var passed = again(Set.of(), SmallCourse.WRONG);
        assertIsReloaded(passed, new Attempt.Outcome.Passed(100));
        assertThat(checks.harmfulAt(passed)).isEmpty();
    }

    @Test
    void whileAFinalIsUnderWayItsHarmTellsNothingYet() {
        passModules();
        var attempt = beginFinal();
        var first = critical(attempt).getFirst();
        for (var position = 1; position <= first; position++)
            attempt = answer(position, position == first ? SmallCourse.WRONG : SmallCourse.RIGHT);
        if (first < 10) assertThat(attempt.outcome()).isEqualTo(new Attempt.Outcome.UnderWay(first + 1));
    }

    @Test
    void theNextTryBringsOtherSituations() {
        teach(course(10, 10));
        passModules();
        var first = answerAll(Set.of(1, 2, 3, 4, 5), SmallCourse.WRONG);
        var second = beginFinal();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.questions())
                .extracting(Attempt.Drawn::question)
                .doesNotContainAnyElementsOf(
                        first.questions().stream().map(Attempt.Drawn::question).toList());
    }

    @Test
    void whatWasMetInTheChecksOfModulesDoesNotCountForTheFinal() {
        passModules();
        var enrolment = enrolling.of(person, SmallCourse.ID);
        assertThat(rows.timesMet(enrolment.id(), CheckId.FINAL)).isEmpty();
        beginFinal();
        assertThat(rows.timesMet(enrolment.id(), CheckId.FINAL)).hasSize(10);
        assertThat(rows.timesMet(enrolment.id(), SmallCourse.check(1))).hasSize(8);
    }

    @Test
    void theCourseIsCompletedByTheFinalAndNotBefore() {
        passModules();
        assertThat(progress().complete()).isFalse();
        assertThat(progress().next()).isEqualTo(new Progress.Step.TakeFinal());
        assertThat(told).isEmpty();
        answerAll(Set.of(), SmallCourse.WRONG);
        assertThat(progress().complete()).isTrue();
        assertThat(progress().next()).isEqualTo(new Progress.Step.Finished());
    }

    @ParameterizedTest
    @CsvSource({"'', 48, 1", "PL, 61, 1.5", "FD, 48, 1"})
    void theCompletionIsToldOnceWithTheHoursOfThePath(String works, int minutes, String hours) {
        learning.work(person, SmallCourse.ID, Works.read(works));
        assertThat(progress().path().minutes()).isEqualTo(minutes);
        passModules();
        if (!works.isEmpty()) pass(2);
        answerAll(Set.of(), SmallCourse.WRONG);
        assertThat(told).singleElement().isInstanceOfSatisfying(CourseCompleted.class, completed -> {
            assertThat(completed.hours()).isEqualByComparingTo(hours);
            assertThat(completed.learner()).isEqualTo(person);
            assertThat(completed.course()).isEqualTo(SmallCourse.ID);
            assertThat(completed.revision()).isEqualTo(1);
        });
    }

    @Test
    void passingTheFinalAgainTellsNobodyAgain() {
        passModules();
        answerAll(Set.of(), SmallCourse.WRONG);
        var first = completedAt();
        again(Set.of(), SmallCourse.WRONG);
        pass(1);
        assertThat(told).hasSize(1);
        assertThat(completedAt()).isEqualTo(first);
    }

    @Test
    void whoFailsTheFinalAfterPassingItHasStillPassed() {
        passModules();
        answerAll(Set.of(), SmallCourse.WRONG);
        assertThat(again(Set.of(1, 2, 3, 4, 5), SmallCourse.FAIR).outcome())
                .isEqualTo(new Attempt.Outcome.TryAgain(75));
        assertThat(progress().hasPassedFinal()).isTrue();
        assertThat(progress().complete()).isTrue();
    }

    @Test
    void theLastAnswerOfTheFinalFromEightTabsAtOnceTellsItOnce() throws InterruptedException {
        passModules();
        beginFinal();
        for (var position = 1; position < 10; position++) answer(position, SmallCourse.RIGHT);
        AtOnce.inAllTabs(_ -> answer(10, SmallCourse.RIGHT));
        assertThat(told).singleElement().isInstanceOf(CourseCompleted.class);
    }

    @Test
    void changingTheWorkChangesThePathAndNothingThatIsFinished() {
        passModules();
        var before = progress();
        learning.work(person, SmallCourse.ID, Works.read("PL"));
        var planning = progress();
        assertThat(planning.path().works()).isEqualTo(Works.read("PL"));
        assertThat(planning.path().modules()).hasSize(3);
        assertThat(planning.finished()).isEqualTo(before.finished()).isNotEmpty();
        assertThat(planning.passed()).isEqualTo(before.passed()).isNotEmpty();
        assertThat(planning.isReadyForFinal()).isFalse();
        assertIsShut();
        learning.work(person, SmallCourse.ID, Works.none());
        assertThat(progress()).isEqualTo(before);
        assertThat(beginFinal().number()).isEqualTo(1);
    }

    @Test
    void whoHasCompletedTheCourseHasCompletedItWhateverWorkComesLater() {
        passModules();
        answerAll(Set.of(), SmallCourse.WRONG);
        learning.work(person, SmallCourse.ID, Works.read("PL"));
        assertThat(progress().complete()).isTrue();
        assertThat(progress().hasPassedFinal()).isTrue();
        assertThat(progress().next()).isInstanceOf(Progress.Step.ReadLesson.class);
        pass(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void aFinalPassedWhileThePathHasGrownCompletesTheCourseWithTheLastOfItsModules() {
        passModules();
        beginFinal();
        learning.work(person, SmallCourse.ID, Works.read("PL"));
        assertThat(answerAll(Set.of(), SmallCourse.WRONG).outcome()).isEqualTo(new Attempt.Outcome.Passed(100));
        assertThat(progress().complete()).isFalse();
        pass(2);
        assertThat(progress().complete()).isTrue();
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        CourseCompleted.class,
                        completed -> assertThat(completed.hours()).isEqualByComparingTo("1.5"));
    }

    @Test
    void whoseOtherWorkLeavesNothingToDoHasCompletedTheCourse() {
        teach(SmallCourse.of(course.modules()));
        learning.work(person, SmallCourse.ID, Works.read("PL"));
        passModules();
        assertThat(progress().complete()).isFalse();
        learning.work(person, SmallCourse.ID, Works.none());
        assertThat(progress().next()).isEqualTo(new Progress.Step.Finished());
        assertThat(progress().complete()).isTrue();
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        CourseCompleted.class,
                        completed -> assertThat(completed.hours()).isEqualByComparingTo("0.5"));
    }

    @Test
    void choosingWorkBeforeTheFirstLessonEnrolsOnceAndStandsNowhere() {
        assertThat(progress().started()).isFalse();
        learning.work(person, SmallCourse.ID, Works.read("FD PL"));
        assertThat(progress().started()).isTrue();
        assertThat(progress().standing()).isEmpty();
        assertThat(kept()).isEqualTo("FD PL");
        learning.work(person, SmallCourse.ID, Works.none());
        assertThat(kept()).isEmpty();
    }

    @Test
    void allNineKindsOfWorkAreKept() {
        var all = Works.read("FD SS PL CO HR PB CM FI DS");
        learning.work(person, SmallCourse.ID, all);
        assertThat(progress().path().works()).isEqualTo(all).isNotEqualTo(Works.none());
    }

    @Test
    void theWorkOfAPersonKeepsTheirPlace() {
        learning.open(person, new Position(SmallCourse.ID, SmallCourse.module(1), SmallCourse.lesson(2)));
        learning.work(person, SmallCourse.ID, Works.read("PL"));
        assertThat(progress().standing())
                .contains(new Position(SmallCourse.ID, SmallCourse.module(1), SmallCourse.lesson(2)));
    }

    @Test
    void aPathWithoutAnyModuleCompletesNothing() {
        teach(SmallCourse.of(course.modules().subList(1, 2)));
        learning.work(person, SmallCourse.ID, Works.read("FD"));
        assertThat(progress().path().modules()).isEmpty();
        assertThat(progress().complete()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void workInACourseThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> learning.work(person, new CourseId("no-course"), Works.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCourseWithoutAFinalIsCompletedByTheLastModuleOfItsPath() {
        teach(SmallCourse.of(course.modules()));
        pass(1);
        assertThat(progress().complete()).isFalse();
        assertThat(told).isEmpty();
        pass(3);
        assertThat(progress().complete()).isTrue();
        assertThat(progress().next()).isEqualTo(new Progress.Step.Finished());
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        CourseCompleted.class,
                        completed -> assertThat(completed.hours()).isEqualByComparingTo("0.5"));
    }

    private static Course course(int situations, int critical) {
        return SmallCourse.of(
                List.of(
                        SmallCourse.module(1, List.of("ALL"), SmallCourse.situations(situations, critical)),
                        SmallCourse.module(2, List.of("PL", "FI"), SmallCourse.situations(situations, critical)),
                        SmallCourse.module(3, List.of("ALL"), SmallCourse.situations(situations, critical))),
                TEN);
    }

    /** From here on the house has this course. */
    private void teach(Course taught) {
        var library = mock(CourseLibrary.class);
        when(library.courses()).thenReturn(List.of(taught));
        when(library.newest(SmallCourse.ID)).thenReturn(Optional.of(taught));
        when(library.revision(SmallCourse.ID, taught.revision())).thenReturn(Optional.of(taught));
        checks = new Checks(enrolments, rows, library, clock, transaction, told::add);
        learning = new Learning(enrolments, enrolling, rows, library, clock, transaction, told::add);
    }

    private void assertIsShut() {
        assertThatThrownBy(this::beginFinal)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The final opens after all modules");
    }

    private void assertIsReloaded(Attempt attempt, Attempt.Outcome outcome) {
        assertThat(attempt.outcome()).isEqualTo(outcome);
        assertThat(checks.newest(person, SmallCourse.ID, CheckId.FINAL)).contains(attempt);
        assertThat(attempt.isOver()).isTrue();
    }

    private void passModules() {
        pass(1);
        pass(3);
    }

    private void pass(int number) {
        for (var lesson = 1; lesson <= 2; lesson++)
            learning.finish(
                    person, new Position(SmallCourse.ID, SmallCourse.module(number), SmallCourse.lesson(lesson)));
        var attempt = checks.begin(person, SmallCourse.ID, SmallCourse.check(number));
        for (var drawn : attempt.questions())
            checks.answer(person, SmallCourse.ID, SmallCourse.check(number), drawn.position(), SmallCourse.RIGHT);
    }

    private Attempt beginFinal() {
        return checks.begin(person, SmallCourse.ID, CheckId.FINAL);
    }

    private Attempt again(Set<Integer> positions, String choice) {
        beginFinal();
        return answerAll(positions, choice);
    }

    /** Answers the whole final: at these positions with this choice, at all others with the right one. */
    private Attempt answerAll(Set<Integer> positions, String choice) {
        var attempt = beginFinal();
        for (var drawn : attempt.questions())
            attempt = answer(drawn.position(), positions.contains(drawn.position()) ? choice : SmallCourse.RIGHT);
        return attempt;
    }

    private Attempt answer(int position, String choice) {
        return checks.answer(person, SmallCourse.ID, CheckId.FINAL, position, choice);
    }

    private List<Integer> critical(Attempt attempt) {
        return attempt.questions().stream()
                .filter(drawn -> checks.question(attempt, drawn) instanceof Situation situation && situation.critical())
                .map(Attempt.Drawn::position)
                .toList();
    }

    private Progress progress() {
        return learning.in(SmallCourse.ID, person).orElseThrow();
    }

    private String kept() {
        return enrolment("works");
    }

    private String completedAt() {
        return enrolment("cast(completed_at as char(26))");
    }

    private String enrolment(String column) {
        return jdbc.sql("select " + column + " from enrolments where person_id = :person")
                .param("person", person.toString())
                .query(String.class)
                .single();
    }
}
