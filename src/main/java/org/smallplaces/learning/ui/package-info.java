/** The learner's pages: native HTML, light on an old laptop. */
@NullMarked
package org.smallplaces.learning.ui;

import org.jspecify.annotations.NullMarked;
