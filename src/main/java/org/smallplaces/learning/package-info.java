/** Enrolling, finishing lessons, taking checks. Others learn of it only through {@code CourseCompleted}. */
@ApplicationModule(allowedDependencies = {"courses", "people", "places", "shell"})
@NullMarked
package org.smallplaces.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
