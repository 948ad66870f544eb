/** Issuing, printing, verifying and exporting certificates of completion. */
@ApplicationModule(allowedDependencies = {"courses", "learning", "people", "places", "shell"})
@NullMarked
package org.smallplaces.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
