package org.smallplaces.learning;

import java.math.BigDecimal;
import java.util.List;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.LearningTime;

/** What a learner takes of a course: the core, and the modules for the work that the learner does. */
public record Path(Course course, Works works) {

    /** The modules of the path, in the order of the course. */
    public List<CourseModule> modules() {
        return course.modules().stream().filter(this::has).toList();
    }

    /** The other modules, open to whoever likes. */
    public List<CourseModule> others() {
        return course.modules().stream().filter(module -> !has(module)).toList();
    }

    public boolean has(CourseModule module) {
        return module.isCore() || module.isFor(works.kinds());
    }

    /** The minutes of its modules and of the final. */
    public int minutes() {
        var ofFinal = course.finalCheck().map(FinalCheck::minutes).orElse(0);
        return modules().stream().mapToInt(CourseModule::minutes).sum() + ofFinal;
    }

    /** Its learning time, as its certificate states it. */
    public BigDecimal hours() {
        return LearningTime.hours(minutes());
    }
}
