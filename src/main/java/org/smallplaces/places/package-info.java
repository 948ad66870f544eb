/** Local governments, and how they nest. */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package org.smallplaces.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
