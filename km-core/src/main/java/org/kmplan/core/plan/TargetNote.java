package org.kmplan.core.plan;

/** What was assumed or noticed when a target was read. */
public enum TargetNote {
    /** {@code อย่างน้อยกว่า}, a blend of two comparators, was read as "at least". */
    BLENDED_COMPARATOR,
    /** The number was written in words. */
    NUMBER_IN_WORDS,
    /** The unit has a slip of the pen, such as {@code องค์กรความรู้} for {@code องค์ความรู้}. */
    UNIT_SLIP,
    /** The deadline is mentioned but not stated, as in {@code ภายในกำหนด}. */
    DEADLINE_NOT_STATED,
    /** The rate was written the other way round: {@code 2 ปี/ครั้ง}. */
    INVERSE_RATE,
    /** A share above 100 percent. */
    ABOVE_HUNDRED_PERCENT,
    /** The scale of the level is not given. */
    SCALE_NEEDED,
    /** Number of persons in the target group, not a target. */
    HEADCOUNT,
    /** Amount of money, not a target. */
    MONEY,
    /** Highest score that can be reached, not a target. */
    MAXIMUM_SCORE,
    /** Rule for scoring, not a target. */
    SCORING_RULE,
    /** Total that the text declares, such as {@code รวม ๑๓ ขั้นตอน}. */
    DECLARED_TOTAL,
    /** A result rather than a target. */
    RESULT,
    /** The number is missing. */
    NUMBER_MISSING,
    /** The value from which a target starts, such as 70 in {@code จาก ๗๐ เป็น ๘๐}; not a target. */
    BASELINE,
    /** A value of a year that is not the plan's; not a target of this plan. */
    OTHER_YEAR,
    /** Values of several years, none of which can be told to be the plan's. */
    YEAR_UNKNOWN,
    /** A percentage behind a rise, as in {@code บุคลากรมีความรู้เพิ่มขึ้นร้อยละ ๘๐}, read as the rise, may be meant as a share. */
    SHARE_OR_CHANGE,
    /** The unit stands beside the cell: in the heading, a column of units or the indicator. */
    UNIT_FROM_CONTEXT,
    /** What stands beside the cell names two different units. */
    UNIT_CONTRADICTS,
    /** Everyone or everything, as in {@code บุคลากรทุกคน}, was read as 100 percent. */
    ALL_OF_THEM,
    /** That there is to be none, as in {@code ไม่มีข้อร้องเรียน}, was read as at most 0. */
    NONE_AT_ALL
}
