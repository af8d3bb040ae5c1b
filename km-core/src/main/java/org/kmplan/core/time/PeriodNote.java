package org.kmplan.core.time;

/** What a reader had to assume to read a period; an officer sees it beside the period. */
public enum PeriodNote {
    /** The text names no year; it was taken from the plan's fiscal year. */
    YEAR_FROM_PLAN,
    /** The year stands once and the months run from October–December into January–September: two years follow each other. */
    START_YEAR_INFERRED,
    /** The year was written with two digits and read as 25yy B.E. */
    SHORT_YEAR,
    /** The year was in the common era, as its size tells. */
    COMMON_ERA,
    /** The year had a leading zero, as in {@code 02568}, which was dropped. */
    LEADING_ZERO,
    /** A month name was misspelt, as in {@code กรกฏาคม}. */
    MISSPELT_MONTH,
    /** The text is vague within a month, as in {@code กลางเดือน}; the whole month was taken; or the text says "about". */
    VAGUE,
    /** "Year" was read as the fiscal year and could mean the calendar year. */
    MAY_BE_CALENDAR_YEAR,
    /** "Year" was read as the calendar year and could mean the fiscal year. */
    MAY_BE_FISCAL_YEAR,
    /** The time lies in the past of the plan, as with {@code เป็นต้นมา} (since): history, not a schedule. */
    HISTORY
}
