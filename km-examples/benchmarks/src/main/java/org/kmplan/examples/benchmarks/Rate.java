package org.kmplan.examples.benchmarks;

/**
 * Plans judged in a second.
 *
 * @param demands which demands were compared: the name of the benchmark without its ending
 * @param by who judged
 * @param plan name of the plan
 * @param perSecond plans in a second
 * @param bytes bytes allocated for each plan
 */
record Rate(String demands, String by, String plan, double perSecond, double bytes) {}
