package org.kmplan.core.time;

/** Why a text was not read as a period. */
public enum PeriodRefusal {
    /** Nothing is written, or only a mark for "nothing" such as {@code -}. */
    EMPTY,
    /** The text holds no date, as in {@code ตามแผนฯ}. */
    NO_DATE,
    /** A month abbreviation fits more than one month, as {@code ม.ย.} fits April and June. */
    AMBIGUOUS_MONTH,
    /** The day, month or quarter does not exist, such as 31 February or quarter 5. */
    IMPOSSIBLE_DATE,
    /** The end lies before the start. */
    REVERSED,
    /** The text is relative to something it does not name, as {@code ภายในสิ้นเดือน} without a month. */
    UNANCHORED,
    /** The text needs the plan's fiscal year, which is not known. */
    YEAR_UNKNOWN,
    /** The text names an academic year (ปีการศึกษา), which needs the institution's calendar. */
    ACADEMIC_YEAR,
    /**
     * The text names a date whose meaning is not certain: cut off ({@code มกราคม 2566 -}), negated ({@code ไม่ใช่ ม.ค.}), with an
     * exception or an alternative, of a rhythm that has no kind, or with a number that is no year.
     */
    NOT_UNDERSTOOD,
    /** The text is too damaged to tell months apart. */
    DAMAGED
}
