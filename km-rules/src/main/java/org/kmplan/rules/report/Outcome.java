package org.kmplan.rules.report;

/** Result of one rule for one subject. */
public enum Outcome {
    /** The demand is met (ผ่าน). */
    PASSED,
    /** The demand is not met (ไม่ผ่าน). */
    FAILED,
    /** An input is missing or unusable; the message names it (ไม่สามารถประเมินได้). */
    NOT_DETERMINABLE,
    /** There is nothing that the rule could look at (ไม่เกี่ยวข้อง). */
    NOT_APPLICABLE,
    /** The as-of date is on or before the last day (ยังไม่ครบกำหนด). */
    NOT_YET_DUE,
    /** The demand is not met, and a waiver excuses it (ได้รับการยกเว้น). */
    WAIVED
}
