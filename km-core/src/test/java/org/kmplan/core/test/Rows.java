package org.kmplan.core.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.time.PlanPeriod;

/** Changes of the rows of plans. */
final class Rows {
    private Rows() {}

    static KnowledgePlan with(KnowledgePlan plan, String row, UnaryOperator<PlanStep> change) {
        return plan.withSteps(plan.steps().stream()
                .map(step -> step.id().equals(row) ? change.apply(step) : step)
                .toList());
    }

    static KnowledgePlan without(KnowledgePlan plan, String... rows) {
        return plan.withSteps(plan.steps().stream()
                .filter(step -> !List.of(rows).contains(step.id()))
                .toList());
    }

    static KnowledgePlan and(KnowledgePlan plan, PlanStep row) {
        List<PlanStep> rows = new ArrayList<>(plan.steps());
        rows.add(row);
        return plan.withSteps(rows);
    }

    static PlanStep of(KnowledgePlan plan, String row) {
        return plan.steps().stream()
                .filter(step -> step.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Plan " + plan.id() + " has no row " + row));
    }

    /** Returns the row as one activity; periods, indicators and targets of its activities are those of the row. */
    static PlanStep single(PlanStep row) {
        Set<KnowledgeType> types = EnumSet.noneOf(KnowledgeType.class);
        row.activities().forEach(activity -> types.addAll(activity.knowledgeTypes()));
        return row.withPeriods(PlanParts.numbered(row.allPeriods(), (id, period) -> period.withId(id)))
                .withIndicators(PlanParts.numbered(row.allIndicators(), (id, indicator) -> indicator.withId(id)))
                .withTargets(PlanParts.numbered(row.allTargets(), (id, target) -> target.withId(id)))
                .withActivities(Activity.builder()
                        .id("1")
                        .description(row.activities().stream()
                                .map(Activity::description)
                                .collect(Collectors.joining(" ")))
                        .addAllKnowledgeTypes(types)
                        .build());
    }

    /** Returns the plan with one period from a day to a day in a row. */
    static KnowledgePlan between(KnowledgePlan plan, String row, LocalDate first, LocalDate last) {
        return with(
                plan, row, step -> single(step).withPeriods(PlannedPeriod.of("1", PlanPeriod.Range.of(first, last))));
    }
}
