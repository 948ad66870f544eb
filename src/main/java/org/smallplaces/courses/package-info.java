/** The library: courses read from files, checked, and published as numbered revisions. */
@ApplicationModule(allowedDependencies = {"people", "places", "plainwords", "shell"})
@NullMarked
package org.smallplaces.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
