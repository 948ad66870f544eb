package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.html.NativeButton;
import org.springframework.beans.factory.annotation.Autowired;

import org.smallplaces.courses.Answers;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.OnSampleCourse;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.Situation;
import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Checks;
import org.smallplaces.learning.Path;
import org.smallplaces.learning.Position;
import org.smallplaces.learning.Progress;
import org.smallplaces.learning.Works;

/** A page of the sample course, which has modules for everybody and for certain work, and a final. */
@OnSampleCourse
abstract class SampleCoursePageTests extends LearnerPageTests {

    @Autowired
    Checks checks;

    String address() {
        return "learn/" + course.id();
    }

    String toFinal() {
        return address() + "/final";
    }

    Progress progress() {
        return learning.in(course.id(), person).orElseThrow();
    }

    void work(String codes) {
        learning.work(person, course.id(), Works.read(codes));
    }

    List<CourseModule> core() {
        return new Path(course, Works.none()).modules();
    }

    void passCore() {
        core().forEach(this::pass);
    }

    void pass(CourseModule passed) {
        for (var lesson : passed.lessons())
            learning.finish(person, new Position(course.id(), passed.id(), lesson.id()));
        answerAll(begin(CheckId.of(passed.id())), Set.of(), Question.FULL_CREDIT);
    }

    Attempt begin(CheckId check) {
        return checks.begin(person, course.id(), check);
    }

    /** Answers everything: at these positions for so many points, at the others for all. */
    Attempt answerAll(Attempt attempt, Set<Integer> positions, int credit) {
        var after = attempt;
        for (var drawn : attempt.questions()) {
            var worth = positions.contains(drawn.position()) ? credit : Question.FULL_CREDIT;
            var answer = Answers.worth(worth, checks.question(attempt, drawn));
            after = checks.answer(person, course.id(), attempt.check(), drawn.position(), answer);
        }
        return after;
    }

    List<Integer> critical(Attempt attempt) {
        return attempt.questions().stream()
                .filter(drawn -> checks.question(attempt, drawn) instanceof Situation situation && situation.critical())
                .map(Attempt.Drawn::position)
                .toList();
    }

    boolean hasButton(String words) {
        return !find(NativeButton.class).withText(words).all().isEmpty();
    }

    /** What the parts with this class name say, in the order of the page. */
    List<String> texts(String className) {
        return page().getElementsByClass(className).eachText();
    }
}
