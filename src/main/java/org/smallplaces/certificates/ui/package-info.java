/** The pages of certificates: one's own, and whether one is real. */
@NullMarked
package org.smallplaces.certificates.ui;

import org.jspecify.annotations.NullMarked;
