package org.kmplan.rules.internal.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.derive.StatedDemands;
import org.kmplan.rules.internal.derive.TargetFacts;
import org.kmplan.rules.internal.fact.plan.StatedTarget;
import org.kmplan.rules.internal.fact.plan.TargetMeasure;
import org.kmplan.rules.report.Argument;

/** Changes of targets: raised to what the policy demands, made measurable, or stated at all. */
final class TargetRepairs {
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]++(?:[.,][0-9๐-๙]++)*+");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern GAP = Pattern.compile("…+|\\.{2,}|_{2,}");
    private static final Pattern CEILING = Pattern.compile(
            "ไม่เกินกว่า|ไม่เกิน|ไม่มากกว่า|(?<!ไม่)น้อยกว่า|(?<!ไม่)ต่ำกว่า|at most|(?<!not )less than");

    private final PlanContext context;

    TargetRepairs(PlanContext context) {
        this.context = context;
    }

    /** Returns the row that a path leads to or into. */
    static Optional<PlanStep> row(PlanContext context, String subject) {
        return context
                .rows(row -> subject.equals("steps/" + row.id()) || subject.startsWith("steps/" + row.id() + "/"))
                .stream()
                .findFirst();
    }

    /** Returns the change that raises a target to the least that the policy accepts, in its own words where they allow it. */
    Optional<RepairCandidate> raised(StatedTarget check) {
        Optional<PlanStep> row = row(context, check.at().subject());
        List<StatedDemands.Demand> demands = StatedDemands.demands().stream()
                .filter(demand -> demand.rule().equals(check.rule()))
                .toList();
        if (row.isEmpty() || demands.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        String least = Numerals.THAI.of(check.minimum().toString());
        String bound = CEILING.matcher(check.raw()).replaceAll("อย่างน้อย");
        texts.add(bound);
        if (NUMBER.matcher(bound).results().count() == 1) {
            texts.add(NUMBER.matcher(bound).replaceAll(least));
        }
        demands.forEach(demand -> texts.add(DemandText.of(demand.parameter()).target(check.minimum())));
        PlanStep step = row.get();
        String path = PlanRepairs.within(check.at().subject(), step);
        Predicate<TargetExpression> enough = read -> demands.stream()
                .filter(demand -> demand.answers()
                        .test(new TargetFacts.Placed(step, Optional.empty(), check.at(), Target.of("1", read))))
                .anyMatch(demand -> demand.stated(read).compareTo(check.minimum()) >= 0);
        boolean ceiling = CEILING.matcher(check.raw()).find();
        return readable(texts, enough.and(read -> !CEILING.matcher(read.raw()).find()))
                .map(read -> ceiling
                        ? replacement("target-bound", check.at(), step, path, check.raw(), read)
                        : RepairCandidate.ofPlan(
                                "target-raise",
                                check.at().subject(),
                                plan -> replaced(plan, step, path, read),
                                "target",
                                Argument.text(check.raw()),
                                "text",
                                Argument.text(read.raw()),
                                "from",
                                number(check.value(), check.percent()),
                                "to",
                                number(check.minimum(), check.percent())));
    }

    /** Returns the change that makes a target measurable: its gap filled, its number corrected, or another target. */
    Optional<RepairCandidate> measurable(TargetMeasure check) {
        Optional<PlanStep> row = row(context, check.at().subject());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        if (check.kind() == TargetKind.UNREADABLE) {
            Matcher gap = GAP.matcher(check.raw());
            if (gap.find()) {
                texts.add(BLANKS.matcher(gap.replaceFirst(" ๑ ")).replaceAll(" "));
            }
        } else if (check.largest() == null || check.largest().compareTo(check.maximum()) <= 0) {
            texts.add(NUMBER.matcher(check.raw()).replaceAll("๑"));
        }
        new StepTemplate(context.parameters(), context.fiscalYear())
                .measures(row.get())
                .forEach(measure -> texts.add(measure.target()));
        PlanStep step = row.get();
        String path = PlanRepairs.within(check.at().subject(), step);
        return readable(texts, read -> isMeasurable(read, check.maximum()))
                .map(read -> replacement("target-replace", check.at(), step, path, check.raw(), read));
    }

    private static boolean isMeasurable(TargetExpression read, Fraction maximum) {
        return switch (read.kind()) {
            case COUNT, FREQUENCY ->
                read.value()
                        .filter(value -> value.compareTo(Fraction.of(1)) >= 0)
                        .isPresent();
            case PERCENT ->
                read.value().filter(value -> value.signum() > 0).isPresent()
                        && read.upperValue()
                                .or(read::value)
                                .filter(value -> value.compareTo(maximum) <= 0)
                                .isPresent();
            case EXISTENCE, TIME -> true;
            case LEVEL, QUALITATIVE, NOT_A_TARGET, UNREADABLE -> false;
        };
    }

    /** Returns the change that states a target that the plan lacks; none if the plan has no row for it. */
    List<RepairCandidate> added(DemandText demand) {
        String text = demand.target(context.parameters());
        return context.rows(demand::isOf).stream()
                .min(Comparator.comparing(row -> row.activities().size()))
                .map(row -> RepairCandidate.ofPlan(
                        "target-state",
                        "steps/" + row.id(),
                        plan -> PlanEdits.row(
                                plan,
                                row.id(),
                                old -> old.allTargets().isEmpty()
                                        ? PlanEdits.addTarget(old, text, context.fiscalYear())
                                        : PlanEdits.addTarget(
                                                PlanEdits.addIndicator(old, demand.indicator()),
                                                text,
                                                context.fiscalYear())),
                        "part",
                        Argument.text(text)))
                .stream()
                .toList();
    }

    private RepairCandidate replacement(
            String kind, Place at, PlanStep row, String path, String raw, TargetExpression read) {
        return RepairCandidate.ofPlan(
                kind,
                at.subject(),
                plan -> replaced(plan, row, path, read),
                "target",
                Argument.text(raw),
                "text",
                Argument.text(read.raw()));
    }

    private static KnowledgePlan replaced(KnowledgePlan plan, PlanStep row, String path, TargetExpression read) {
        return PlanEdits.row(plan, row.id(), old -> PlanEdits.replaceTarget(old, path, read));
    }

    /** Returns what the first text says that states one thing, and that enough. */
    private Optional<TargetExpression> readable(List<String> texts, Predicate<TargetExpression> enough) {
        for (String text : texts) {
            List<TargetExpression> read = TargetExpression.readAll(text, context.fiscalYear());
            if (read.size() == 1 && enough.test(read.get(0))) {
                return Optional.of(read.get(0));
            }
        }
        return Optional.empty();
    }

    private static Argument number(Fraction value, boolean percent) {
        return percent ? Argument.percent(value) : new Argument.Number(value);
    }
}
