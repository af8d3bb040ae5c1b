package org.kmplan.examples.benchmarks;

/**
 * Plans judged in a second.
 *
 * @param demands which demands were compared: the name of the benchmark without its ending
 * @param by who judged
 * @param plan name of the plan
 * @param threads threads that judged at the same time
 * @param perSecond plans in a second, of all threads together
 * @param bytes bytes allocated for each plan
 */
record Rate(String demands, String by, String plan, int threads, double perSecond, double bytes) {}
