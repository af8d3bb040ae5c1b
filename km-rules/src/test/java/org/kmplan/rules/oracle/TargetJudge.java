package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.oracle.Demand.Placed;
import org.kmplan.rules.report.Outcome;

/** Rules TGT-01 to TGT-05, and what the plan's own targets promise (KMP-03 to KMP-08, CMP, DSM, LRN, PRT, REC). */
final class TargetJudge {
    private static final Set<TargetKind> QUANTITIES =
            EnumSet.of(TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY);

    private final PlanIndex index;
    private final Limits limits;
    private final Verdicts out;

    TargetJudge(PlanIndex index, Verdicts out) {
        this.index = index;
        this.limits = index.limits;
        this.out = out;
    }

    void judge() {
        for (PlanStep row : index.plan.steps()) {
            List<Placed> targets = index.targets(row).stream()
                    .filter(target -> target.expression().kind() != TargetKind.NOT_A_TARGET)
                    .toList();
            measures(row, targets);
            sanity(row, targets);
            units(row);
            places(targets);
            pairing(row, targets);
        }
        for (Demand demand : Demand.values()) {
            promises(demand);
        }
        for (String rule : List.of(
                "KMP-03", "KMP-04", "KMP-05", "KMP-06", "KMP-07", "KMP-08", "CMP-06", "CMP-07", "CMP-08", "DSM-01",
                "LRN-01", "PRT-01", "REC-02")) {
            none(rule);
        }
    }

    private void measures(PlanStep row, List<Placed> targets) {
        long indicators = row.allIndicators().stream()
                .filter(indicator -> isIndicator(row, indicator))
                .count();
        out.plan("TGT-01", "steps/" + row.id(), indicators > 0 && !targets.isEmpty(), indicators, targets.size());
    }

    private static boolean isIndicator(PlanStep row, Indicator indicator) {
        String key = ThaiText.skeleton(indicator.text());
        return !ThaiText.key(indicator.text()).isEmpty()
                && !key.equals(ThaiText.skeleton(PlanColumn.INDICATOR.thai()))
                && !key.equals(ThaiText.skeleton(PlanColumn.INDICATOR.english()))
                && row.cells().stream()
                        .filter(cell -> cell.column() == PlanColumn.INDICATOR)
                        .noneMatch(cell -> ThaiText.skeleton(cell.heading()).equals(key));
    }

    private void sanity(PlanStep row, List<Placed> targets) {
        if (targets.isEmpty()) {
            return;
        }
        boolean wishes = true;
        for (Placed target : targets) {
            TargetKind kind = target.expression().kind();
            wishes &= kind == TargetKind.QUALITATIVE;
            out.plan("TGT-02", target.path(), sanity(target.expression()), null, target.expression());
        }
        out.plan("TGT-02", "steps/" + row.id(), !wishes, null, targets.size());
    }

    private Outcome sanity(TargetExpression target) {
        Fraction value = target.value().orElse(null);
        return switch (target.kind()) {
            case UNREADABLE -> FAILED;
            case LEVEL -> value != null && target.outOf().isPresent() ? PASSED : NOT_DETERMINABLE;
            case PERCENT ->
                Verdicts.outcome(value == null
                        || value.signum() > 0
                                && (target.measure().equals(Optional.of(Measure.INCREASE))
                                        || target.upperValue()
                                                        .orElse(value)
                                                        .compareTo(limits.number("TGT-02.max_percent"))
                                                <= 0));
            case COUNT, FREQUENCY ->
                Verdicts.outcome(value == null
                        || value.compareTo(
                                        Demand.isUpperLimit(target)
                                                ? Fraction.ZERO
                                                : limits.number("TGT-02.least_value"))
                                >= 0);
            default -> PASSED;
        };
    }

    private void units(PlanStep row) {
        for (Activity activity : row.activities()) {
            Set<TargetUnit> indicator = units(activity.targets(), PlanColumn.INDICATOR);
            Set<TargetUnit> target = units(activity.targets(), PlanColumn.TARGET);
            if (target == null) {
                target = units(row.targets(), PlanColumn.TARGET);
            }
            if (indicator != null && target != null) {
                out.plan(
                        "TGT-03",
                        "steps/" + row.id() + "/activities/" + activity.id(),
                        agree(indicator, target),
                        indicator,
                        target);
            }
        }
    }

    private static @Nullable Set<TargetUnit> units(List<Target> targets, PlanColumn column) {
        Set<TargetUnit> units = EnumSet.noneOf(TargetUnit.class);
        boolean any = false;
        for (Target target : targets) {
            if (target.column() == column
                    && QUANTITIES.contains(target.expression().kind())) {
                any = true;
                units.addAll(target.expression().units());
                if (target.expression().kind() == TargetKind.PERCENT) {
                    units.add(TargetUnit.PERCENT);
                }
            }
        }
        return any ? units : null;
    }

    private boolean agree(Set<TargetUnit> left, Set<TargetUnit> right) {
        for (TargetUnit one : left) {
            for (TargetUnit other : right) {
                if (one == other
                        || limits.families.stream()
                                .anyMatch(family -> family.contains(one) && family.contains(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void places(List<Placed> targets) {
        for (Placed target : targets) {
            if (QUANTITIES.contains(target.expression().kind())) {
                PlanColumn column = target.target().column();
                out.plan("TGT-04", target.path(), column == PlanColumn.TARGET, PlanColumn.TARGET, column);
            }
        }
    }

    private void pairing(PlanStep row, List<Placed> targets) {
        int k = row.activities().size();
        int periods = row.allPeriods().size();
        int indicators = row.allIndicators().size();
        int inColumn = (int) targets.stream()
                .filter(target -> target.target().column() == PlanColumn.TARGET)
                .count();
        Outcome outcome = k < 2
                ? NOT_APPLICABLE
                : Verdicts.outcome((periods == k || periods == 1) && indicators == k && inColumn == k);
        out.plan("TGT-05", "steps/" + row.id(), outcome, k, List.of(periods, indicators, inColumn));
    }

    private void promises(Demand demand) {
        Fraction least = limits.number(demand.parameter);
        for (Placed target : demand.in(index)) {
            promise(demand.rule, target, least, demand.promised(target.expression()));
        }
    }

    private void promise(String rule, Placed target, Fraction least, Fraction promised) {
        boolean below = promised.compareTo(least) < 0;
        Ruling ruling = below ? Ruling.failed("below-minimum") : Ruling.PASSED;
        if (Demand.isUpperLimit(target.expression())) {
            ruling = below ? Ruling.failed("below-minimum", "no-minimum") : Ruling.failed("no-minimum");
        }
        out.plan(rule, target.path(), ruling, least, promised);
    }

    private void none(String rule) {
        List<Demand> demands = new ArrayList<>(2);
        for (Demand demand : Demand.values()) {
            if (demand.rule.equals(rule)) {
                demands.add(demand);
            }
        }
        demands.stream()
                .filter(demand -> demand.in(index).isEmpty())
                .findFirst()
                .ifPresent(demand -> out.plan(
                        rule, Verdicts.PLAN, Ruling.undetermined("no-target"), limits.number(demand.parameter), null));
    }
}
