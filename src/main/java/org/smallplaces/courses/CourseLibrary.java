package org.smallplaces.courses;

import java.util.List;
import java.util.Optional;

/** The published courses. Nothing that it returns ever changes; a change to a course is a new revision. */
public interface CourseLibrary {

    /** The newest revision of every course. */
    List<Course> courses();

    /** The newest revision of a course. */
    Optional<Course> newest(CourseId id);

    /** A certain revision, for those who began on it. */
    Optional<Course> revision(CourseId id, int number);

    Resolution resolution();
}
