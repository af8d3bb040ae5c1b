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
    NUMBER_MISSING
}
