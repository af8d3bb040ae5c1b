package org.kmplan.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;

/** Targets in the cells of a column that states indicators and targets together: the paragraphs with a quantity. */
final class TargetsOfIndicators {
    private static final Set<TargetKind> NAMED = EnumSet.of(
            TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY, TargetKind.TIME, TargetKind.EXISTENCE);

    private TargetsOfIndicators() {}

    /** Returns the cell with its targets alone; as it is if it names none. */
    static RowDraft.Cell of(RowDraft.Cell cell) {
        List<RowDraft.Part> targets = cell.parts.stream()
                .filter(part -> TargetExpression.readAll(part.paragraph().text(), Optional.empty()).stream()
                        .anyMatch(target -> NAMED.contains(target.kind())))
                .toList();
        if (!targets.isEmpty()) {
            cell.parts.retainAll(targets);
        }
        return cell;
    }
}
