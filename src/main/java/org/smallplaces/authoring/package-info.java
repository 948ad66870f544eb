/** The studio: trainers' drafts of courses, their checks, and the gate to publishing. */
@ApplicationModule(allowedDependencies = {"courses", "people", "places", "plainwords", "shell"})
@NullMarked
package org.smallplaces.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
