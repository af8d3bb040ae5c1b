package org.kmplan.rules.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kmplan.rules.report.Repair;
import org.kmplan.rules.report.RepairAdvice;

/** What of an advice comes first: the changes that mend most, then those that stand first in the plan. */
final class MendFirst {
    /** More than a reader takes in at once: the rest follows when these are made. */
    private static final int MOST = 5;

    private final List<Repair> first;
    private final int left;
    private final int unmended;

    MendFirst(Optional<RepairAdvice> advice, FindingsByRow rows) {
        List<RepairAdvice.Part> parts = advice.map(RepairAdvice::parts).orElse(List.of());
        List<Repair> all = parts.stream()
                .flatMap(part -> part.repairs().stream())
                .sorted(Comparator.<Repair>comparingInt(repair -> -repair.findings())
                        .thenComparingInt(repair -> rows.rank(FindingsByRow.row(repair.subject()))))
                .toList();
        this.first = all.subList(0, Math.min(MOST, all.size()));
        this.left = all.size() - first.size();
        this.unmended = parts.stream().mapToInt(part -> part.unmended().size()).sum();
    }

    /** Returns the changes to make first. */
    List<Repair> first() {
        return first;
    }

    /** Returns how many changes come after these. */
    int left() {
        return left;
    }

    /** Returns how many mandatory results no change is known for. */
    int unmended() {
        return unmended;
    }

    boolean isNothingToMend() {
        return first.isEmpty() && unmended == 0;
    }
}
