package org.smallplaces.courses;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where courses come from.
 *
 * @param courses the folder of courses, read at each start: {@code classpath:courses/} for those in the jar, or
 *     {@code file:/srv/courses/} for a directory
 */
@ConfigurationProperties("smallplaces")
record CoursesProperties(@DefaultValue("classpath:courses/") String courses) {
    CoursesProperties {
        if (!CourseFolderReading.knows(courses))
            throw new IllegalArgumentException("smallplaces.courses is \"" + courses
                    + "\": write classpath:courses/ for the courses in the jar, or file: and a directory.");
    }
}
