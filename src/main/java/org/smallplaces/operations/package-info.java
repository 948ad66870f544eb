/** What whoever runs the servers sees and does: health, figures, draining, and work that one server does for all. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smallplaces.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
