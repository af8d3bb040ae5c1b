package org.kmplan.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmplan.core.text.Named;

/** One of the two processes that a knowledge plan combines. */
public enum PlanProcess implements Named {
    /** Knowledge-management process (กระบวนการจัดการความรู้), seven steps. */
    KMP("กระบวนการจัดการความรู้", "Knowledge-management process"),
    /** Change-management process (กระบวนการบริหารการเปลี่ยนแปลง), six steps. */
    CMP("กระบวนการบริหารการเปลี่ยนแปลง", "Change-management process");

    private final ImmutableList<String> names;

    PlanProcess(String thai, String english) {
        this.names = ImmutableList.of(thai, english);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
