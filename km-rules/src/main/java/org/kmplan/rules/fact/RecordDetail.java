package org.kmplan.rules.fact;

import org.kmplan.rules.report.Argument;

/** Detail of an entry without which it cannot be told whether the entry counts. */
public enum RecordDetail {
    /** Day on which it happened. */
    DATE("วันที่", "date", "วันที่อยู่นอกช่วงที่นับ", "dated outside the days that count"),
    /** Whom a report is addressed to. */
    ADDRESSEE("ผู้รับรายงาน", "addressee", "ไม่ได้รายงานต่อผู้บริหารท้องถิ่น", "not addressed to the local executive"),
    /** Whether a report was acknowledged. */
    ACKNOWLEDGEMENT("การรับทราบ", "acknowledgement", "ผู้บริหารยังไม่รับทราบ", "not acknowledged");

    private final String thai;
    private final String english;
    private final String thaiFault;
    private final String englishFault;

    RecordDetail(String thai, String english, String thaiFault, String englishFault) {
        this.thai = thai;
        this.english = english;
        this.thaiFault = thaiFault;
        this.englishFault = englishFault;
    }

    Argument argument() {
        return Argument.name(thai, english);
    }

    /** Returns what it says of an entry that the detail stands against it. */
    Argument fault() {
        return Argument.name(thaiFault, englishFault);
    }
}
