package org.kmplan.core.plan;

/** What kind of demand a target states. */
public enum TargetKind {
    /** Number of things: {@code อย่างน้อย ๒ ช่องทาง}. */
    COUNT,
    /** Share in percent: {@code ไม่น้อยกว่าร้อยละ ๘๐}. */
    PERCENT,
    /** Number per time or per head: {@code อย่างน้อยปีละ ๑ ครั้ง}. */
    FREQUENCY,
    /** Something exists: {@code มีคำสั่งแต่งตั้งคณะทำงาน}. */
    EXISTENCE,
    /** Done by a day: {@code ดำเนินการภายใน มี.ค. ๒๕๖๖}. */
    TIME,
    /** Level of a scale: {@code ระดับดีขึ้นไป}; needs the scale to be measured. */
    LEVEL,
    /** Wish without measure: {@code สำเร็จตามแผน}. */
    QUALITATIVE,
    /** Meant as a target but not readable: {@code อย่างน้อย … เรื่อง}. */
    UNREADABLE,
    /** Quantity that is no target: a budget, a maximum score, a headcount, a declared total. */
    NOT_A_TARGET;

    /** Tells whether a result can be compared with a target of this kind without knowing more than the plan. */
    public boolean isMeasurable() {
        return this == COUNT || this == PERCENT || this == FREQUENCY || this == EXISTENCE || this == TIME;
    }
}
