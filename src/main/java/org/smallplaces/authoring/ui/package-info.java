/** Pages of the studio. */
@NullMarked
package org.smallplaces.authoring.ui;

import org.jspecify.annotations.NullMarked;
