/** Accounts, the roles granted at a place, and signing in. */
@ApplicationModule(allowedDependencies = {"places", "shell"})
@NullMarked
package org.smallplaces.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
