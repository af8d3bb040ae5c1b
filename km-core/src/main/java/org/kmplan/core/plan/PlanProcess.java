package org.kmplan.core.plan;

/** One of the two processes that a knowledge plan combines. */
public enum PlanProcess {
    /** Knowledge-management process (กระบวนการจัดการความรู้), seven steps. */
    KMP("กระบวนการจัดการความรู้", "Knowledge-management process"),
    /** Change-management process (กระบวนการบริหารการเปลี่ยนแปลง), six steps. */
    CMP("กระบวนการบริหารการเปลี่ยนแปลง", "Change-management process");

    private final String thai;
    private final String english;

    PlanProcess(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    /** Returns the Thai name. */
    public String thai() {
        return thai;
    }

    /** Returns the English name. */
    public String english() {
        return english;
    }
}
