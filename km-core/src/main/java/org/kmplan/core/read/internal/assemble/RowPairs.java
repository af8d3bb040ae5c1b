package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.draft.RowDraft;

/**
 * Gives the cells of rows that stand beside one merged step to the activities of these rows. A cell that covers the rows of
 * all activities holds for the step.
 */
final class RowPairs {
    private final RowDraft row;
    private final List<Activities.Draft> activities;

    private RowPairs(RowDraft row, List<Activities.Draft> activities) {
        this.row = row;
        this.activities = activities;
    }

    /** Tells whether the activities of a row have rows of their own. */
    static boolean applies(RowDraft row, List<Activities.Draft> activities) {
        return row.paired && activities.size() > 1 && activities.stream().allMatch(activity -> activity.row() >= 0);
    }

    static RowPairs of(RowDraft row, List<Activities.Draft> activities) {
        return new RowPairs(row, activities);
    }

    /**
     * Returns the entries of a column by activity.
     *
     * @param repeated whether an entry beside some of the activities belongs to each of them, rather than to the step
     */
    <T> Pairing<T> pair(
            PlanColumn column,
            List<RowDraft.Part> parts,
            boolean repeated,
            Function<List<RowDraft.Part>, List<T>> reader) {
        Map<List<Integer>, List<RowDraft.Part>> groups = new LinkedHashMap<>();
        for (RowDraft.Part part : parts) {
            groups.computeIfAbsent(beside(part.part(), row.lastPart(column, part)), key -> new ArrayList<>())
                    .add(part);
        }
        Pairing<T> pairing = Pairing.empty(activities.size());
        groups.forEach((indices, group) -> {
            List<T> entries = reader.apply(group);
            boolean all = indices.isEmpty() || indices.size() == activities.size();
            if (indices.size() == 1 || repeated && !all) {
                indices.forEach(index -> pairing.own().get(index).addAll(entries));
            } else {
                pairing.common().addAll(entries);
            }
        });
        return pairing;
    }

    /** Returns the activities whose rows are among those from first to last. */
    private List<Integer> beside(int first, int last) {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            int start = i == 0 ? 0 : activities.get(i).row();
            int end = i + 1 < activities.size() ? activities.get(i + 1).row() - 1 : Integer.MAX_VALUE;
            if (first <= end && last >= start) {
                result.add(i);
            }
        }
        return result;
    }
}
