/** Who completed what, for the administrators of a place; reads the tables of others and writes none. */
@ApplicationModule(allowedDependencies = {"certificates", "courses", "learning", "people", "places", "shell"})
@NullMarked
package org.smallplaces.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
