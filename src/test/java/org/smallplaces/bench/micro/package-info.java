/**
 * {@code ./dev bench micro}: figures that matter by themselves, without a server. The benchmarks lie beside what they measure,
 * in its package; {@link org.smallplaces.bench.micro.MicroBenchmarks} runs them all.
 */
@NullMarked
package org.smallplaces.bench.micro;

import org.jspecify.annotations.NullMarked;
