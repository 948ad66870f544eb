/**
 * How fast, how light and how steady Small Places is: {@code ./dev bench}. It drives the packaged jar on a real MySQL from
 * outside, through the protocol that browsers speak; nothing here is run by the tests.
 */
@NullMarked
package org.smallplaces.bench;

import org.jspecify.annotations.NullMarked;
