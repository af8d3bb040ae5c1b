package org.kmplan.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmplan.core.text.Named;

/**
 * Column of a plan table by its meaning, whatever its heading says and wherever it stands. Its Thai name is the heading that the
 * later form of the action plan has.
 */
public enum PlanColumn implements Named {
    /** Row number (ที่, ลำดับ). */
    NUMBER("ที่", "No."),
    /** Activity (กิจกรรม). */
    ACTIVITY("กิจกรรม", "Activity"),
    /** Way to success (วิธีการสู่ความสำเร็จ). */
    METHOD("วิธีการสู่ความสำเร็จ", "Method"),
    /** Period (ระยะเวลา); with {@link #PERIOD_END} the day it starts. */
    PERIOD("ระยะเวลา", "Period"),
    /** Last day, where start and end have a column each (วันสิ้นสุด). */
    PERIOD_END("วันสิ้นสุด", "End"),
    /** Indicator (ตัวชี้วัด). */
    INDICATOR("ตัวชี้วัด", "Indicator"),
    /** Target (เป้าหมายตัวชี้วัด, ค่าเป้าหมาย). */
    TARGET("เป้าหมายตัวชี้วัด", "Target"),
    /** Target group (กลุ่มเป้าหมาย). */
    TARGET_GROUP("กลุ่มเป้าหมาย", "Target group"),
    /** Owner (ผู้รับผิดชอบ). */
    OWNER("ผู้รับผิดชอบ", "Owner"),
    /** Evidence (เอกสารที่แสดงผลสำเร็จของงาน, หลักฐาน). */
    EVIDENCE("เอกสารที่แสดงผลสำเร็จของงาน", "Evidence"),
    /** Tool or equipment (เครื่องมือ/อุปกรณ์). */
    TOOL("เครื่องมือ/อุปกรณ์", "Tool"),
    /** Budget (งบประมาณ). */
    BUDGET("งบประมาณ", "Budget"),
    /** Status (สถานะ). */
    STATUS("สถานะ", "Status"),
    /** Unit of the numbers of the target (หน่วยนับ). */
    UNIT("หน่วยนับ", "Unit"),
    /** Result (ผลการดำเนินงาน). */
    RESULT("ผลการดำเนินงาน", "Result"),
    /** Remark (หมายเหตุ). */
    REMARK("หมายเหตุ", "Remark"),
    /** Column that is none of these; its heading is kept. */
    OTHER("อื่นๆ", "Other");

    private final ImmutableList<String> names;

    PlanColumn(String thai, String english) {
        this.names = ImmutableList.of(thai, english);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
