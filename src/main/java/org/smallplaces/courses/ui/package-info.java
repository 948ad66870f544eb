/** The public pages of the library: plain HTML, no session. */
@NullMarked
package org.smallplaces.courses.ui;

import org.jspecify.annotations.NullMarked;
