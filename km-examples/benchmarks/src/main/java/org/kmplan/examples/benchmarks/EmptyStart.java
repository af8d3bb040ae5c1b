package org.kmplan.examples.benchmarks;

/** Program that does nothing: what the start of a process costs at least. */
final class EmptyStart {
    private EmptyStart() {}

    /** Returns at once. */
    public static void main(String[] args) {}
}
