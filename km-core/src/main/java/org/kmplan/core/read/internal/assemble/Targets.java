package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetContext;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.ListNumbers;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.text.ThaiText;

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

    private static final Set<TargetNote> NO_DEMANDS =
            EnumSet.of(TargetNote.OTHER_YEAR, TargetNote.BASELINE, TargetNote.RESULT);

    private Targets() {}

    /**
     * Returns the targets of the target column; values that are no demands, such as results and those of other years, are
     * among them and take no part in the pairing.
     */
    static Pairing<Found> ofTargetColumn(
            List<RowDraft.Part> parts,
            TextsOfPlan texts,
            List<Activities.Draft> activities,
            TargetCompanions companions) {
        List<List<Found>> byItem = new ArrayList<>();
        List<Found> all = new ArrayList<>();
        List<Found> kept = new ArrayList<>();
        List<Items.Item> items = Items.of(parts);
        List<TargetContext> contexts = companions.of(parts, items);
        for (int i = 0; i < items.size(); i++) {
            Items.Item item = items.get(i);
            boolean other = companions.isOfOtherYear(item.position());
            List<Found> found = new ArrayList<>();
            for (TargetExpression expression : texts.targets(item.text(), contexts.get(i))) {
                TargetExpression meant = other ? ofOtherYear(expression) : expression;
                Found target = new Found(meant, PlanColumn.TARGET, item.position());
                (isKept(meant) ? kept : found).add(target);
            }
            if (!found.isEmpty()) {
                byItem.add(found);
                all.addAll(found);
            }
        }
        Pairing<Found> pairing = paired(byItem, all, activities);
        (activities.size() == 1 ? pairing.own().get(0) : pairing.common()).addAll(kept);
        return pairing;
    }

    private static TargetExpression ofOtherYear(TargetExpression expression) {
        Set<TargetNote> notes = EnumSet.of(TargetNote.OTHER_YEAR);
        notes.addAll(expression.notes());
        return expression.withKind(TargetKind.NOT_A_TARGET).withNotes(notes);
    }

    /** Tells whether a value is no demand and is kept with its name. */
    static boolean isKept(TargetExpression expression) {
        return expression.kind() == TargetKind.NOT_A_TARGET
                && expression.notes().stream().anyMatch(NO_DEMANDS::contains);
    }

    private static Pairing<Found> paired(List<List<Found>> byItem, List<Found> all, List<Activities.Draft> activities) {
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
    static List<Found> ofIndicator(String text, SourcePosition position, TextsOfPlan texts) {
        return quantities(text, PlanColumn.INDICATOR, position, texts);
    }

    /** Returns the shares of a target group, each once; a number of persons is a headcount and no target. */
    static List<Found> ofTargetGroups(List<RowDraft.Part> parts, TextsOfPlan texts) {
        List<Found> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Items.Item item : Items.of(parts)) {
            for (Found found : quantities(item.text(), PlanColumn.TARGET_GROUP, item.position(), texts)) {
                if (found.expression().kind() == TargetKind.PERCENT && seen.add(ThaiText.key(found.text()))) {
                    result.add(found);
                }
            }
        }
        return result;
    }

    private static List<Found> quantities(String text, PlanColumn column, SourcePosition position, TextsOfPlan texts) {
        return texts.quantities(ListNumbers.without(text)).stream()
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
