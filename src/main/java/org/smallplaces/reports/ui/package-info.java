/** The pages of an administrator. */
@NullMarked
package org.smallplaces.reports.ui;

import org.jspecify.annotations.NullMarked;
