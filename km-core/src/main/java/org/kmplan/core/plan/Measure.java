package org.kmplan.core.plan;

/**
 * What the number of a target measures where it is neither a number of things nor a share of personnel, participants or
 * items.
 */
public enum Measure {
    /** Points, or a percentage of the points that can be reached: {@code คะแนนเฉลี่ยไม่น้อยกว่า ๔.๕๐ จาก ๕.๐๐}. */
    SCORE,
    /** How far a value rises, of which 120 percent is possible: {@code เพิ่มขึ้นร้อยละ ๑๒๐}. */
    INCREASE,
    /** How far a value falls: {@code ลดลงร้อยละ ๑๐}. */
    DECREASE,
    /** Something that is to stay small or none of the personnel's doing: {@code ข้อร้องเรียนไม่เกินร้อยละ ๕}. */
    OTHER
}
