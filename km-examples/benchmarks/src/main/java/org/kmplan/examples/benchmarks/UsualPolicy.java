package org.kmplan.examples.benchmarks;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.ThaiText;

/** Thresholds of the usual rules, a fact of their own. */
public record UsualPolicy(
        long leastIndicators, int steps, double mostPercent, long graceDays, Set<String> genericOwners) {
    /** Returns the defaults of the catalogue. */
    static UsualPolicy standard() {
        return new UsualPolicy(
                1,
                13,
                100,
                0,
                Stream.of(
                                "เจ้าหน้าที่ที่เกี่ยวข้อง",
                                "ผู้เกี่ยวข้อง",
                                "ทุกหน่วยงาน",
                                "ผู้ที่เกี่ยวข้อง",
                                "ผู้มีส่วนเกี่ยวข้อง",
                                "ทุกคน",
                                "เจ้าหน้าที่ทุกคน",
                                "บุคลากรทุกคน")
                        .map(ThaiText::key)
                        .collect(Collectors.toSet()));
    }

    /** Tells whether work that must be complete, or begun if it is open, was not by its last day. */
    public static boolean isLate(
            boolean open,
            @Nullable String status,
            @Nullable Long begun,
            @Nullable Long completed,
            long lastDay,
            long asOf) {
        Long shown = completed;
        if (open && begun != null && (shown == null || begun < shown)) {
            shown = begun;
        }
        if (open && begun == null) {
            return completed == null && "NOT_STARTED".equals(status) && asOf > lastDay;
        }
        return shown == null ? status != null && asOf > lastDay : shown > lastDay;
    }
}
