package org.smallplaces.learning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import org.smallplaces.courses.Answers;
import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.Ordering;
import org.smallplaces.courses.Question;
import org.smallplaces.people.AsPerson;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.PersonId;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Taking the check of the course in the house, on each database, each time by somebody new. */
@SpringBootTest
@AsPerson
@RecordApplicationEvents
abstract class ChecksRules {

    @Autowired
    private Checks checks;

    @Autowired
    private Learning learning;

    @Autowired
    private CourseLibrary library;

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

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationEvents events;

    private PersonId person;
    private Course course;
    private CourseModule module;

    @BeforeEach
    void somebodyNewBeforeACourse() {
        person = Newcomer.signedIn();
        course = library.courses().getFirst();
        module = course.modules().getFirst();
    }

    @Test
    void theCheckStaysShutUntilEveryLessonOfItsModuleIsFinishedAndNamesTheModule() {
        var last = module.lessons().getLast();
        for (var lesson : module.lessons())
            if (lesson != last) learning.finish(person, new Position(course.id(), module.id(), lesson.id()));
        assertThatThrownBy(this::begin)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The check opens after all lessons of " + module.id());
        assertThat(checks.newest(person, course.id(), check())).isEmpty();
    }

    @Test
    void aTryAsksAsManyQuestionsOfTheBankAsTheCheckSays() {
        readAll();
        var attempt = begin();
        assertThat(attempt.number()).isEqualTo(1);
        assertThat(attempt.questions())
                .hasSize(module.check().questions())
                .extracting(Attempt.Drawn::question)
                .doesNotHaveDuplicates();
        assertThat(attempt.outcome()).isEqualTo(new Attempt.Outcome.UnderWay(1));
        assertThat(checks.newest(person, course.id(), check())).contains(attempt);
    }

    @Test
    void beginningAgainGoesOnWithTheTryUnderWay() {
        readAll();
        var first = begin();
        answer(first, 1, Question.Verdict.BEST);
        var again = begin();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.outcome()).isEqualTo(new Attempt.Outcome.UnderWay(2));
    }

    @Test
    void eightTabsThatBeginAtOnceBeginOneTry() throws InterruptedException {
        readAll();
        assertThat(AtOnce.inAllTabs(_ -> begin().id())).hasSize(AtOnce.TABS).containsOnly(begin().id());
        assertThat(begin().number()).isEqualTo(1);
    }

    @Test
    void anAnswerIsKeptWithItsPoints() {
        readAll();
        var after = answer(begin(), 1, Question.Verdict.BEST);
        assertThat(after.at(1).flatMap(Attempt.Drawn::answer))
                .map(Attempt.Answer::credit)
                .contains(Question.FULL_CREDIT);
        assertThat(checks.newest(person, course.id(), check())).contains(after);
    }

    @Test
    void theFirstAnswerStays() {
        readAll();
        var attempt = begin();
        var wrong = answer(attempt, 1, Question.Verdict.NOT_THIS);
        assertThat(answer(attempt, 1, Question.Verdict.BEST)).isEqualTo(wrong);
        assertThat(checks.newest(person, course.id(), check())).contains(wrong);
    }

    @Test
    void tabsThatAnswerTheSameQuestionAtOnceKeepOneAnswerAndAllSeeIt() throws InterruptedException {
        readAll();
        var attempt = begin();
        var answers = Answers.all(question(attempt, 1));
        var seen = AtOnce.inAllTabs(tab -> given(answer(1, answers.get(tab % answers.size()))));
        assertThat(seen).containsOnly(given(begin()));
    }

    @Test
    void questionsAreAnsweredInTheirOrder() {
        readAll();
        var attempt = begin();
        assertThatThrownBy(() -> answer(attempt, 2, Question.Verdict.BEST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(begin()).isEqualTo(attempt);
    }

    @Test
    void aQuestionThatWasNotDrawnCannotBeAnswered() {
        readAll();
        var attempt = begin();
        for (var position : List.of(-1, 0, attempt.questions().size() + 1))
            assertThatThrownBy(() -> answer(position, "anything")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChoiceThatTheQuestionDoesNotHaveIsRefusedAndKeepsTheQuestionOpen() {
        readAll();
        var attempt = begin();
        assertThatThrownBy(() -> answer(1, "no-such-choice")).isInstanceOf(IllegalArgumentException.class);
        assertThat(begin()).isEqualTo(attempt);
    }

    @Test
    void theLastAnswerEndsTheTry() {
        readAll();
        var before = answer(begin(), Question.FULL_CREDIT * (module.check().questions() - 1), false);
        assertThat(before.isOver()).isFalse();
        var after = answer(before, before.questions().size(), Question.Verdict.BEST);
        assertThat(after.outcome()).isEqualTo(new Attempt.Outcome.Passed(100));
        assertThat(checks.newest(person, course.id(), check()))
                .map(Attempt::isOver)
                .contains(true);
    }

    @Test
    void eightOfTenPointsPass() {
        readAll();
        assertThat(answer(begin(), 8, true).outcome()).isEqualTo(new Attempt.Outcome.Passed(80));
        assertThat(progress().hasPassed(module)).isTrue();
    }

    @Test
    void sevenOfTenPointsDoNotPass() {
        readAll();
        assertThat(answer(begin(), 7, true).outcome()).isEqualTo(new Attempt.Outcome.TryAgain(70));
        assertThat(progress().hasPassed(module)).isFalse();
        assertThat(progress().complete()).isFalse();
        assertThat(completions()).isEmpty();
    }

    @Test
    void theNextTryBringsOtherQuestions() {
        readAll();
        var first = answer(begin(), 0, true);
        var second = begin();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.questions())
                .extracting(Attempt.Drawn::question)
                .doesNotContainAnyElementsOf(
                        first.questions().stream().map(Attempt.Drawn::question).toList());
    }

    @Test
    void whoFailsAfterPassingHasStillPassed() {
        pass(path());
        answer(begin(), 0, true);
        assertThat(progress().hasPassed(module)).isTrue();
        assertThat(progress().complete()).isTrue();
    }

    @Test
    void passingTheLastCheckOfThePathCompletesTheCourseAndTellsOthersOnce() {
        pass(path().subList(0, path().size() - 1));
        assertThat(completions()).isEmpty();
        var attempt = pass(path().getLast());
        assertThat(progress().complete()).isTrue();
        assertThat(learning.stoppedAt(person)).isEmpty();
        assertThat(completions()).singleElement().satisfies(completed -> {
            assertThat(completed.enrolment()).isEqualTo(attempt.enrolment());
            assertThat(completed.learner()).isEqualTo(person);
            assertThat(completed.course()).isEqualTo(course.id());
            assertThat(completed.revision()).isEqualTo(course.revision());
            assertThat(completed.hours()).isEqualByComparingTo(new Path(course, Works.none()).hours());
        });
    }

    @Test
    void theLastAnswerSentAgainTellsNobodyAgain() {
        pass(path().subList(0, path().size() - 1));
        var attempt = pass(path().getLast());
        var last = attempt.questions().size();
        assertThat(answer(attempt, last, Question.Verdict.BEST)).isEqualTo(attempt);
        assertThat(completions()).hasSize(1);
    }

    @Test
    void passingAgainTellsNobodyAgainAndKeepsTheFirstCompletion() {
        pass(path());
        var first = completion();
        pass(path().getLast());
        assertThat(completions()).hasSize(1);
        assertThat(completion()).isEqualTo(first);
    }

    @Test
    void theLastAnswerFromEightTabsAtOnceCompletesTheCourseOnce() throws InterruptedException {
        pass(path().subList(0, path().size() - 1));
        module = course.module(new ModuleId(path().getLast().slug())).orElse(module);
        readAll();
        var before = begin(path().getLast());
        var last = before.questions().size();
        for (var position = 1; position < last; position++) answer(before, position, Question.Verdict.BEST);
        var told = new CopyOnWriteArrayList<>();
        var house = checks(library, told);
        var right = question(before, last).best();
        AtOnce.inAllTabs(_ -> house.answer(person, course.id(), before.check(), last, right));
        assertThat(told).singleElement().isInstanceOf(CourseCompleted.class);
    }

    @Test
    void theLastAnswersOfTwoModulesAtOnceCompleteTheCourseOnce() throws InterruptedException {
        var told = new CopyOnWriteArrayList<>();
        var house = checks(holding(SmallCourse.of(AtOnce.TABS)), told);
        for (var number = 1; number <= AtOnce.TABS; number++) {
            readSmall(SmallCourse.module(number));
            house.begin(person, SmallCourse.ID, SmallCourse.check(number));
            answerSmall(house, SmallCourse.check(number), 3, SmallCourse.RIGHT);
        }
        assertThat(told).isEmpty();
        AtOnce.inAllTabs(tab -> house.answer(person, SmallCourse.ID, SmallCourse.check(tab + 1), 4, SmallCourse.RIGHT));
        assertThat(told).singleElement().isInstanceOf(CourseCompleted.class);
    }

    @Test
    void oneModuleOfTwoDoesNotCompleteTheCourse() {
        var told = new CopyOnWriteArrayList<>();
        var house = checks(holding(SmallCourse.of(2)), told);
        readSmall(SmallCourse.module(1));
        house.begin(person, SmallCourse.ID, SmallCourse.check(1));
        assertThat(answerSmall(house, SmallCourse.check(1), 4, SmallCourse.RIGHT)
                        .outcome())
                .isEqualTo(new Attempt.Outcome.Passed(100));
        assertThat(told).isEmpty();
        assertThat(completion().get("completed_at")).isNull();
    }

    @Test
    void aTryIsJudgedByTheRevisionOnWhichItWasBegun() {
        var old = SmallCourse.of(1);
        var revised = SmallCourse.of(1, 2, SmallCourse.WRONG, 100);
        readSmall(SmallCourse.module(1));
        var begun =
                checks(holding(old), new CopyOnWriteArrayList<>()).begin(person, SmallCourse.ID, SmallCourse.check(1));
        var told = new CopyOnWriteArrayList<>();
        var house = checks(holding(old, revised), told);
        assertThat(house.begin(person, SmallCourse.ID, SmallCourse.check(1)).id())
                .isEqualTo(begun.id());
        answerSmall(house, SmallCourse.check(1), 4, SmallCourse.RIGHT);
        assertThat(house.newest(person, SmallCourse.ID, SmallCourse.check(1)))
                .map(Attempt::outcome)
                .contains(new Attempt.Outcome.Passed(100));
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        CourseCompleted.class,
                        completed -> assertThat(completed.revision()).isEqualTo(2));
    }

    @Test
    void theNextTryIsOnTheNewestRevision() {
        var old = SmallCourse.of(1);
        var revised = SmallCourse.of(1, 2, SmallCourse.WRONG, 100);
        readSmall(SmallCourse.module(1));
        var before = checks(holding(old), new CopyOnWriteArrayList<>());
        before.begin(person, SmallCourse.ID, SmallCourse.check(1));
        answerSmall(before, SmallCourse.check(1), 4, SmallCourse.WRONG);
        var house = checks(holding(old, revised), new CopyOnWriteArrayList<>());
        var second = house.begin(person, SmallCourse.ID, SmallCourse.check(1));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.passMark()).isEqualTo(100);
        assertThat(answerSmall(house, SmallCourse.check(1), 4, SmallCourse.WRONG)
                        .outcome())
                .isEqualTo(new Attempt.Outcome.Passed(100));
    }

    @Test
    void noRoundingPassesACheck() {
        // 43 of 54 points are 79.63 percent, which would round to 80.
        var house = checks(
                holding(SmallCourse.of(List.of(SmallCourse.module(1, List.of("ALL"), SmallCourse.situations(27, 0))))),
                new CopyOnWriteArrayList<>());
        readSmall(SmallCourse.module(1));
        house.begin(person, SmallCourse.ID, SmallCourse.check(1));
        for (var position = 1; position <= 27; position++)
            house.answer(
                    person,
                    SmallCourse.ID,
                    SmallCourse.check(1),
                    position,
                    position <= 21 ? SmallCourse.RIGHT : position == 22 ? SmallCourse.FAIR : SmallCourse.WRONG);
        assertThat(house.newest(person, SmallCourse.ID, SmallCourse.check(1)))
                .map(Attempt::outcome)
                .contains(new Attempt.Outcome.TryAgain(79));
    }

    @Test
    void aHarmfulChoiceCostsPointsInTheCheckOfAModuleAndNothingElse() {
        var house = checks(
                holding(SmallCourse.of(List.of(SmallCourse.module(1, List.of("ALL"), SmallCourse.situations(5, 5))))),
                new CopyOnWriteArrayList<>());
        readSmall(SmallCourse.module(1));
        house.begin(person, SmallCourse.ID, SmallCourse.check(1));
        answerSmall(house, SmallCourse.check(1), 4, SmallCourse.RIGHT);
        var after = house.answer(person, SmallCourse.ID, SmallCourse.check(1), 5, SmallCourse.WRONG);
        assertThat(after.outcome()).isEqualTo(new Attempt.Outcome.Passed(80));
    }

    @Test
    void anAnswerOfAnyTypeAndLengthIsKeptAsItWasGiven() {
        var bank = SmallCourse.everyType();
        var house = checks(
                holding(SmallCourse.of(List.of(SmallCourse.module(1, List.of("ALL"), bank)))),
                new CopyOnWriteArrayList<>());
        readSmall(SmallCourse.module(1));
        var attempt = house.begin(person, SmallCourse.ID, SmallCourse.check(1));
        for (var drawn : attempt.questions()) {
            var given = Answers.all(house.question(attempt, drawn)).getLast();
            house.answer(person, SmallCourse.ID, SmallCourse.check(1), drawn.position(), given);
            assertThat(house.newest(person, SmallCourse.ID, SmallCourse.check(1))
                            .flatMap(now -> now.at(drawn.position()))
                            .flatMap(Attempt.Drawn::answer))
                    .map(Attempt.Answer::given)
                    .contains(given);
        }
    }

    @Test
    void aHalfAnswerIsRefusedAndKeepsTheQuestionOpen() {
        var house = checks(
                holding(SmallCourse.of(List.of(SmallCourse.module(1, List.of("ALL"), SmallCourse.everyType())))),
                new CopyOnWriteArrayList<>());
        readSmall(SmallCourse.module(1));
        var attempt = house.begin(person, SmallCourse.ID, SmallCourse.check(1));
        for (var drawn : attempt.questions()) {
            var best = house.question(attempt, drawn).best();
            var half = best.contains(":") || house.question(attempt, drawn) instanceof Ordering
                    ? best.substring(0, best.lastIndexOf(' '))
                    : "";
            assertThatThrownBy(() -> house.answer(person, SmallCourse.ID, SmallCourse.check(1), drawn.position(), half))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(house.newest(person, SmallCourse.ID, SmallCourse.check(1))
                            .flatMap(Attempt::open)
                            .map(Attempt.Drawn::position))
                    .contains(drawn.position());
            house.answer(person, SmallCourse.ID, SmallCourse.check(1), drawn.position(), best);
        }
    }

    @Test
    void nobodyAnswersInTheNameOfAnother() {
        readAll();
        begin();
        var other = Newcomer.to("osk", people, places).id();
        assertThatThrownBy(() -> checks.answer(other, course.id(), check(), 1, "anything"))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(checks.newest(other, course.id(), check())).isEmpty();
    }

    @Test
    void whoHasNotSignedInMayNotTakeACheck() {
        readAll();
        begin();
        SecurityContextHolder.clearContext();
        assertThatThrownBy(this::begin).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> checks.newest(person, course.id(), check()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private CheckId check() {
        return CheckId.of(module.id());
    }

    /** The checks of somebody who does no certain kind of work, with the final where there is one. */
    private List<CheckId> path() {
        var path = new ArrayList<CheckId>();
        for (var each : new Path(course, Works.none()).modules()) path.add(CheckId.of(each.id()));
        if (course.finalCheck().isPresent()) path.add(CheckId.FINAL);
        return path;
    }

    private void pass(List<CheckId> all) {
        all.forEach(this::pass);
    }

    private Attempt pass(CheckId of) {
        of.module().flatMap(course::module).ifPresent(this::read);
        var after = begin(of);
        for (var drawn : after.questions()) after = answer(after, drawn.position(), Question.Verdict.BEST);
        return after;
    }

    private void readAll() {
        read(module);
    }

    private void read(CourseModule each) {
        for (var lesson : each.lessons()) learning.finish(person, new Position(course.id(), each.id(), lesson.id()));
    }

    private Attempt begin() {
        return begin(check());
    }

    private Attempt begin(CheckId of) {
        return checks.begin(person, course.id(), of);
    }

    private Attempt answer(int position, String answer) {
        return checks.answer(person, course.id(), check(), position, answer);
    }

    private Attempt answer(Attempt attempt, int position, Question.Verdict verdict) {
        return checks.answer(
                person,
                course.id(),
                attempt.check(),
                position,
                Answers.worth(verdict.credit(), question(attempt, position)));
    }

    /** Answers all questions, or all but the last, so that they are worth so many points. */
    private Attempt answer(Attempt attempt, int points, boolean all) {
        var count = attempt.questions().size() - (all ? 0 : 1);
        var toLose = count * Question.FULL_CREDIT - points;
        var after = attempt;
        for (var position = 1; position <= count; position++) {
            var half = toLose % Question.FULL_CREDIT == 1 && Answers.canBeWorth(1, question(attempt, position));
            var verdict = half
                    ? Question.Verdict.ACCEPTABLE
                    : toLose >= Question.FULL_CREDIT ? Question.Verdict.NOT_THIS : Question.Verdict.BEST;
            toLose -= Question.FULL_CREDIT - verdict.credit();
            after = answer(attempt, position, verdict);
        }
        if (toLose != 0) throw new AssertionError("These questions cannot be worth " + points + " points");
        return after;
    }

    private Question question(Attempt attempt, int position) {
        return checks.question(attempt, attempt.at(position).orElseThrow());
    }

    private static Attempt.Answer given(Attempt attempt) {
        return attempt.at(1).flatMap(Attempt.Drawn::answer).orElseThrow();
    }

    private Progress progress() {
        return learning.in(course.id(), person).orElseThrow();
    }

    private List<CourseCompleted> completions() {
        return events.stream(CourseCompleted.class)
                .filter(completed -> completed.learner().equals(person))
                .toList();
    }

    private Map<String, Object> completion() {
        return jdbc.sql("select completed_at, completed_revision from enrolments where person_id = :person")
                .param("person", person.toString())
                .query()
                .singleRow();
    }

    /** The checks of a house with other courses, whose announcements are collected. */
    private Checks checks(CourseLibrary courses, List<Object> told) {
        return new Checks(enrolments, rows, courses, clock, transaction, told::add);
    }

    /** A library that holds the revisions of one course, the newest last. */
    private static CourseLibrary holding(Course... revisions) {
        var library = mock(CourseLibrary.class);
        for (var revision : revisions) {
            when(library.newest(SmallCourse.ID)).thenReturn(Optional.of(revision));
            when(library.revision(SmallCourse.ID, revision.revision())).thenReturn(Optional.of(revision));
        }
        return library;
    }

    private void readSmall(ModuleId of) {
        enrolling.of(person, SmallCourse.ID);
        for (var number = 1; number <= 2; number++)
            rows.finishLesson(person, new Position(SmallCourse.ID, of, SmallCourse.lesson(number)), clock.instant());
    }

    private Attempt answerSmall(Checks house, CheckId of, int questions, String choice) {
        var after = house.newest(person, SmallCourse.ID, of).orElseThrow();
        for (var position = 1; position <= questions; position++)
            after = house.answer(person, SmallCourse.ID, of, position, choice);
        return after;
    }
}
