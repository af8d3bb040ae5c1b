package org.kmplan.core.read;

/** How much a problem harms what was read. */
public enum ProblemSeverity {
    /** The document, or a whole table of it, could not be read. */
    ERROR("ข้อผิดพลาด"),
    /** Something could not be read or may be wrong; the rest was read. */
    WARNING("คำเตือน"),
    /** Something was repaired or assumed; an officer should know it. */
    NOTE("หมายเหตุ");

    private final String thai;

    ProblemSeverity(String thai) {
        this.thai = thai;
    }

    /** Returns the Thai name. */
    public String thai() {
        return thai;
    }
}
