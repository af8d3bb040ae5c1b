/**
 * Benchmarks of the library (JMH) and the program that runs them and writes the table that the README quotes.
 *
 * <p>Entry types: {@link org.kmplan.examples.benchmarks.ReadingBenchmark} and {@link
 * org.kmplan.examples.benchmarks.ReadingTable}.
 */
@NullMarked
package org.kmplan.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
