/** The frame of every page: languages, layout, navigation, security, error pages. It knows no feature. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smallplaces.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
