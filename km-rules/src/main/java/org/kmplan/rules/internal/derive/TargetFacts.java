package org.kmplan.rules.internal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.EmptyMarks;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.plan.MeasurableTargets;
import org.kmplan.rules.internal.fact.plan.QuantityUnits;
import org.kmplan.rules.internal.fact.plan.StepMeasures;
import org.kmplan.rules.internal.fact.plan.SubActivityPairing;
import org.kmplan.rules.internal.fact.plan.TargetMeasure;
import org.kmplan.rules.internal.fact.plan.TargetPlacement;

/** Facts about the indicators and targets of each row. */
public final class TargetFacts {
    private static final Set<TargetKind> NUMERIC =
            EnumSet.of(TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY);

    private static final Parameters.Prepared<List<Set<TargetUnit>>> FAMILIES =
            new Parameters.Prepared<>(parameters -> families(parameters.words("TGT-03.unit_families")));

    private static final Parameters.Prepared<Map<String, Fraction>> MAXIMA =
            new Parameters.Prepared<>(parameters -> maxima(parameters.words("TGT-02.max_percent_of")));

    /** Headings that are repeated in cells of the column. */
    private static final Set<String> HEADINGS =
            Set.of(ThaiText.skeleton(PlanColumn.INDICATOR.thai()), ThaiText.skeleton(PlanColumn.INDICATOR.english()));

    private static final int LONGEST_HEADING =
            HEADINGS.stream().mapToInt(String::length).max().orElse(0);

    private TargetFacts() {}

    /** Target with the place it has in the plan. */
    public record Placed(PlanStep step, Optional<Activity> activity, Place at, Target target) {
        public TargetExpression expression() {
            return target.expression();
        }
    }

    static void measures(PlanContext context, Consumer<Check> checks) {
        for (RowView row : context.views()) {
            checks.accept(new StepMeasures(
                    row.place(), indicators(row.step()), row.targets().size()));
        }
    }

    static void values(PlanContext context, Consumer<Check> checks) {
        Fraction maximum = context.parameters().number("TGT-02.max_percent");
        Fraction least = context.parameters().number("TGT-02.least_value");
        Map<String, Fraction> maxima = context.parameters().get(MAXIMA);
        for (RowView row : context.views()) {
            List<Placed> targets = row.targets();
            List<String> texts = new ArrayList<>(targets.size());
            int qualitative = 0;
            for (Placed placed : targets) {
                checks.accept(measure(placed, maxima.getOrDefault(placed.at().subject(), maximum), least));
                texts.add(placed.expression().raw());
                qualitative += placed.expression().kind() == TargetKind.QUALITATIVE ? 1 : 0;
            }
            if (!targets.isEmpty()) {
                checks.accept(new MeasurableTargets(row.place(), targets.size(), qualitative, texts));
            }
        }
    }

    static void units(PlanContext context, Consumer<Check> checks) {
        List<Set<TargetUnit>> families = context.parameters().get(FAMILIES);
        for (RowView row : context.views()) {
            units(row, families, checks);
        }
    }

    static void placement(PlanContext context, Consumer<Check> checks) {
        for (RowView row : context.views()) {
            for (Placed placed : row.targets()) {
                if (NUMERIC.contains(placed.expression().kind())) {
                    checks.accept(new TargetPlacement(
                            placed.at(),
                            placed.target().column(),
                            placed.expression().raw()));
                }
            }
        }
    }

    static void pairing(PlanContext context, Consumer<Check> checks) {
        for (RowView row : context.views()) {
            checks.accept(pairing(row));
        }
    }

    /** Returns the number of indicators of a row; a heading that is repeated in the cell is none. */
    private static int indicators(PlanStep step) {
        Optional<String> heading = step.cell(PlanColumn.INDICATOR).map(PlanCell::heading);
        int longest = Math.max(LONGEST_HEADING, heading.map(String::length).orElse(0));
        int indicators = 0;
        for (Indicator indicator : step.allIndicators()) {
            boolean longer = EmptyMarks.isLongerThan(indicator.text(), longest);
            indicators += longer || !isHeading(ThaiText.skeleton(indicator.text()), heading) ? 1 : 0;
        }
        return indicators;
    }

    private static boolean isHeading(String skeleton, Optional<String> heading) {
        return HEADINGS.contains(skeleton)
                || heading.map(ThaiText::skeleton).filter(skeleton::equals).isPresent();
    }

    /** Tells whether a target states a level by its number, and the scale that it is of. */
    static boolean isOnScale(TargetExpression target) {
        return target.kind() == TargetKind.LEVEL
                && target.value().isPresent()
                && target.outOf().isPresent();
    }

    private static Map<String, Fraction> maxima(List<String> words) {
        Map<String, Fraction> maxima = new HashMap<>();
        for (String word : words) {
            int blank = word.lastIndexOf(' ');
            maxima.put(word.substring(0, blank), Fraction.of(new BigDecimal(word.substring(blank + 1))));
        }
        return maxima;
    }

    private static Check measure(Placed placed, Fraction maximum, Fraction least) {
        TargetExpression expression = placed.expression();
        Comparator comparator = expression.comparator().orElse(Comparator.AT_LEAST);
        boolean ceiling = comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
        boolean rises = expression.measure().isPresent() && expression.measure().get() == Measure.INCREASE;
        return new TargetMeasure(
                placed.at(),
                expression.kind(),
                expression.value().orElse(null),
                rises ? null : expression.upperValue().or(expression::value).orElse(null),
                ceiling ? Fraction.ZERO : least,
                maximum,
                isOnScale(expression),
                expression.raw());
    }

    private static void units(RowView row, List<Set<TargetUnit>> families, Consumer<Check> checks) {
        for (RowView.Part part : row.parts()) {
            Activity activity = part.activity().orElseThrow();
            List<Target> indicators = quantities(activity.targets(), PlanColumn.INDICATOR);
            List<Target> targets = quantities(activity.targets(), PlanColumn.TARGET);
            if (targets.isEmpty()) {
                targets = quantities(row.step().targets(), PlanColumn.TARGET);
            }
            if (!indicators.isEmpty() && !targets.isEmpty()) {
                checks.accept(new QuantityUnits(
                        part.place(),
                        families(indicators, families),
                        families(targets, families),
                        raw(indicators),
                        raw(targets)));
            }
        }
    }

    private static List<Target> quantities(List<Target> targets, PlanColumn column) {
        List<Target> quantities = new ArrayList<>(targets.size());
        for (Target target : targets) {
            if (target.column() == column
                    && NUMERIC.contains(target.expression().kind())) {
                quantities.add(target);
            }
        }
        return quantities;
    }

    private static List<String> raw(List<Target> targets) {
        return targets.stream().map(target -> target.expression().raw()).toList();
    }

    /** Returns the families that the units belong to; a unit outside all is a family of its own. */
    private static Set<String> families(List<Target> targets, List<Set<TargetUnit>> families) {
        Set<String> names = new HashSet<>();
        for (Target target : targets) {
            Set<TargetUnit> units = EnumSet.noneOf(TargetUnit.class);
            units.addAll(target.expression().units());
            if (target.expression().kind() == TargetKind.PERCENT) {
                units.add(TargetUnit.PERCENT);
            }
            for (TargetUnit unit : units) {
                names.add(families.stream()
                        .filter(family -> family.contains(unit))
                        .findFirst()
                        .map(Set::toString)
                        .orElse(unit.name()));
            }
        }
        return names;
    }

    private static List<Set<TargetUnit>> families(List<String> words) {
        return words.stream()
                .map(family -> {
                    Set<TargetUnit> units = EnumSet.noneOf(TargetUnit.class);
                    Stream.of(family.split("\\+", -1)).forEach(unit -> units.add(TargetUnit.valueOf(unit.strip())));
                    return units;
                })
                .toList();
    }

    private static Check pairing(RowView row) {
        PlanStep step = row.step();
        int targets = 0;
        for (Placed placed : row.targets()) {
            targets += placed.target().column() == PlanColumn.TARGET ? 1 : 0;
        }
        return new SubActivityPairing(
                row.place(),
                step.activities().size(),
                step.allPeriods().size(),
                step.allIndicators().size(),
                targets);
    }
}
