/** Small Places: human rights training for the people who run small places. */
@NullMarked
package org.smallplaces;

import org.jspecify.annotations.NullMarked;
