package org.kmplan.core.time;

/** Prints periods in one canonical form per kind, and reads that form back. */
final class PeriodPrinter {
    private PeriodPrinter() {}

    static String print(PlanPeriod period, Numerals numerals) {
        throw new IllegalStateException("being written");
    }

    static PlanPeriod parse(String text) {
        throw new IllegalStateException("being written");
    }
}
