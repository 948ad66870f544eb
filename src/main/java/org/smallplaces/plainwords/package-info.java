/**
 * Plain words: what makes a text easy to read, looked for by a program in six languages. Pure functions on text; the
 * one door is {@link org.smallplaces.plainwords.PlainWords}. No program can say that a text is easy: readers do.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.smallplaces.plainwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
