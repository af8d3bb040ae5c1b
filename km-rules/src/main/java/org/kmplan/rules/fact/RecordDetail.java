package org.kmplan.rules.fact;

import org.kmplan.rules.report.Argument;

/** Detail of an entry without which it cannot be told whether the entry counts. */
public enum RecordDetail {
    /** Day on which it happened. */
    DATE("วันที่", "date"),
    /** Whom a report is addressed to. */
    ADDRESSEE("ผู้รับรายงาน", "addressee"),
    /** Whether a report was acknowledged. */
    ACKNOWLEDGEMENT("การรับทราบ", "acknowledgement");

    private final String thai;
    private final String english;

    RecordDetail(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    Argument argument() {
        return Argument.name(thai, english);
    }
}
