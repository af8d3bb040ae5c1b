package org.kmplan.core.plan;

/**
 * What stands beside the cell of a target and tells the unit of a bare number in it; blank where nothing does.
 *
 * <p>Example: the number {@code 80} below {@code ค่าเป้าหมาย (ร้อยละ)}, or beside the indicator {@code ร้อยละของบุคลากร}, is
 * 80 percent.
 *
 * @param heading heading of the column of the target
 * @param unit cell of a column of units (หน่วยนับ) in the same row
 * @param indicator indicator to which the target belongs
 */
public record TargetContext(String heading, String unit, String indicator) {
    /** Nothing that tells a unit. */
    public static final TargetContext NONE = new TargetContext("", "", "");
}
