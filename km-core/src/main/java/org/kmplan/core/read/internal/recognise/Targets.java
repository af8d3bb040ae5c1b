package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;

/**
 * Collects the targets of a row from every column in which they stand: all count, wherever they were written. Quantities in
 * the indicator column belong to the activity of their indicator; a share of the target group holds for the whole row, and
 * written once for each activity it is one.
 *
 * <p>Readings taken: numbers in the indicator column and text in the target column are all targets of the row; two
 * quantities of one output in different units stay two targets; a share of "all personnel concerned" is a share of those
 * concerned, whose number the plan does not give; a target that repeats the period is a time target; a bare number is a
 * minimum, as {@link TargetExpression} says.
 */
final class Targets {
    /** Target found, with the column in which it stood. */
    record Found(TargetExpression expression, PlanColumn column, SourcePosition position) {
        String text() {
            return expression.raw();
        }
    }

    private static final Set<TargetKind> QUANTITIES =
            EnumSet.of(TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY);

    private Targets() {}

    static Pairing<Found> ofTargetColumn(
            List<RowDraft.Part> parts, Optional<FiscalYear> year, List<Activities.Draft> activities) {
        List<List<Found>> byItem = new ArrayList<>();
        List<Found> all = new ArrayList<>();
        for (Items.Item item : Items.of(parts)) {
            List<Found> found = TargetExpression.readAll(item.text(), year).stream()
                    .map(expression -> new Found(expression, PlanColumn.TARGET, item.position()))
                    .toList();
            if (!found.isEmpty()) {
                byItem.add(found);
                all.addAll(found);
            }
        }
        if (byItem.size() == activities.size() && all.size() != activities.size()) {
            Pairing<Found> pairing = Pairing.empty(activities.size());
            for (int i = 0; i < byItem.size(); i++) {
                pairing.own().get(i).addAll(byItem.get(i));
            }
            return pairing;
        }
        return Pairing.byWords(all, Found::text, activities);
    }

    /** Returns the quantities that an indicator states. */
    static List<Found> ofIndicator(String text, SourcePosition position, Optional<FiscalYear> year) {
        return quantities(text, PlanColumn.INDICATOR, position, year);
    }

    /** Returns the shares of a target group, each once; a number of persons is a headcount and no target. */
    static List<Found> ofTargetGroups(List<RowDraft.Part> parts, Optional<FiscalYear> year) {
        List<Found> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Items.Item item : Items.of(parts)) {
            for (Found found : quantities(item.text(), PlanColumn.TARGET_GROUP, item.position(), year)) {
                if (found.expression().kind() == TargetKind.PERCENT && seen.add(ThaiText.key(found.text()))) {
                    result.add(found);
                }
            }
        }
        return result;
    }

    private static List<Found> quantities(
            String text, PlanColumn column, SourcePosition position, Optional<FiscalYear> year) {
        return TargetExpression.quantitiesIn(ListNumbers.without(text), year).stream()
                .filter(expression -> QUANTITIES.contains(expression.kind()))
                .map(expression -> new Found(expression, column, position))
                .toList();
    }

    /** Returns the targets with ids in order. */
    static List<Target> numbered(List<Found> found) {
        List<Target> targets = new ArrayList<>();
        for (Found target : found) {
            targets.add(Target.builder()
                    .id(Integer.toString(targets.size() + 1))
                    .expression(target.expression())
                    .column(target.column())
                    .source(target.position())
                    .build());
        }
        return targets;
    }
}
