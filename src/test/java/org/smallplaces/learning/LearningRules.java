package org.smallplaces.learning;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.people.AsPerson;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.PersonId;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Enrolling and reading lessons, on each database, each time by somebody new. */
@SpringBootTest
@AsPerson
abstract class LearningRules {

    @Autowired
    private Learning learning;

    @Autowired
    private CourseLibrary library;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Places places;

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
    void openingALessonEnrols() {
        learning.open(person, lesson(0));
        assertThat(enrolments()).isEqualTo(1);
        assertThat(progress().started()).isTrue();
    }

    @Test
    void openingMoreLessonsEnrolsNoSecondTime() {
        learning.open(person, lesson(0));
        learning.open(person, lesson(1));
        learning.open(person, lesson(0));
        assertThat(enrolments()).isEqualTo(1);
    }

    @Test
    void eightTabsThatOpenAtOnceEnrolOnce() throws InterruptedException {
        AtOnce.inAllTabs(_ -> {
            learning.open(person, lesson(0));
            return true;
        });
        assertThat(enrolments()).isEqualTo(1);
    }

    @Test
    void lookingAtACourseEnrolsNobody() {
        assertThat(learning.all(person)).hasSameSizeAs(library.courses()).noneMatch(Progress::started);
        assertThat(enrolments()).isZero();
    }

    @Test
    void openingALessonDoesNotFinishIt() {
        learning.open(person, lesson(0));
        assertThat(progress().finished()).isEmpty();
    }

    @Test
    void aFinishedLessonIsFinished() {
        learning.open(person, lesson(0));
        learning.finish(person, lesson(0));
        assertThat(progress().finished()).containsExactly(finished(0));
    }

    @Test
    void finishingTwiceIsOneRowWithTheTimeOfTheFirst() {
        learning.finish(person, lesson(0));
        var first = finishedAt();
        learning.finish(person, lesson(0));
        assertThat(first).hasSize(1);
        assertThat(finishedAt()).isEqualTo(first);
    }

    @Test
    void eightTabsThatFinishAtOnceAreOneRow() throws InterruptedException {
        AtOnce.inAllTabs(_ -> {
            learning.finish(person, lesson(0));
            return true;
        });
        assertThat(finishedAt()).hasSize(1);
        assertThat(enrolments()).isEqualTo(1);
    }

    @Test
    void whoComesBackGoesOnAtTheLessonOpenedLast() {
        learning.open(person, lesson(0));
        learning.finish(person, lesson(0));
        learning.open(person, lesson(2));
        learning.open(person, lesson(1));
        assertThat(learning.stoppedAt(person)).contains(lesson(1));
        assertThat(progress().standing()).contains(lesson(1));
    }

    @Test
    void whoNeverOpenedALessonStoppedNowhere() {
        assertThat(learning.stoppedAt(person)).isEmpty();
        assertThat(progress().standing()).isEmpty();
    }

    @Test
    void aLessonThatDoesNotExistIsRefusedAndEnrolsNobody() {
        for (var nowhere : List.of(
                new Position(new CourseId("no-course"), module.id(), lesson(0).lesson()),
                new Position(course.id(), new ModuleId("no-module"), lesson(0).lesson()),
                new Position(course.id(), module.id(), new LessonId("no-lesson")))) {
            assertThatThrownBy(() -> learning.open(person, nowhere)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> learning.finish(person, nowhere)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(enrolments()).isZero();
    }

    @Test
    void anUnknownCourseHasNoProgress() {
        assertThat(learning.in(new CourseId("no-course"), person)).isEmpty();
    }

    @Test
    void workIsKeptAndIsOnesOwn() {
        learning.work(person, course.id(), Works.read("FD PL"));
        assertThat(progress().path().works()).isEqualTo(Works.read("FD PL"));
        var other = Newcomer.to("osk", people, places).id();
        assertThat(learning.in(course.id(), other).orElseThrow().path().works()).isEqualTo(Works.none());
    }

    @Test
    void workChosenInEightTabsAtOnceIsThatOfOneOfThem() throws InterruptedException {
        AtOnce.inAllTabs(tab -> {
            learning.work(person, course.id(), Works.read(tab % 2 == 0 ? "PL" : "FD SS"));
            return true;
        });
        assertThat(progress().path().works().codes()).isIn("PL", "FD SS");
        assertThat(enrolments()).isEqualTo(1);
    }

    @Test
    void choosingWorkInACourseThatThereIsNotEnrolsNobody() {
        assertThatThrownBy(() -> learning.work(person, new CourseId("no-course"), Works.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(enrolments()).isZero();
    }

    @Test
    void whatOnePersonFinishesIsNotFinishedForAnother() {
        var other = Newcomer.to("osk", people, places).id();
        learning.finish(other, lesson(0));
        assertThat(progress().finished()).isEmpty();
        assertThat(learning.stoppedAt(person)).isEmpty();
    }

    @Test
    void whoHasNotSignedInMayNeitherReadNorWrite() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> learning.open(person, lesson(0)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> learning.all(person)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> learning.work(person, course.id(), Works.none()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(enrolments()).isZero();
    }

    private Position lesson(int index) {
        return new Position(
                course.id(), module.id(), module.lessons().get(index).id());
    }

    private Progress.FinishedLesson finished(int index) {
        return new Progress.FinishedLesson(
                module.id(), module.lessons().get(index).id());
    }

    private Progress progress() {
        return learning.in(course.id(), person).orElseThrow();
    }

    private long enrolments() {
        return jdbc.sql("select count(*) from enrolments where person_id = :person")
                .param("person", person.toString())
                .query(Long.class)
                .single();
    }

    private List<String> finishedAt() {
        return jdbc.sql("""
                        select cast(f.finished_at as char(26)) from finished_lessons f
                          join enrolments e on e.id = f.enrolment_id
                         where e.person_id = :person
                         order by f.lesson""")
                .param("person", person.toString())
                .query(String.class)
                .list();
    }
}
