package org.kmplan.rules.fact;

/** Check of something of which nobody can tell whether it is late as long as its last day is not known. */
public interface DayBound extends Timed {}
