package org.kmplan.examples.benchmarks;

/** Part of a plan with a place in it. */
interface UsualBean {
    /** Returns the path of the part. */
    String path();
}
