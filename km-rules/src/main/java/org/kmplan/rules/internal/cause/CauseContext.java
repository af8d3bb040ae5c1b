package org.kmplan.rules.internal.cause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.derive.TargetFacts;

/** What the relations ask of a plan and of the findings about it. */
final class CauseContext {
    private static final String TABLES = "tables/";

    private final PlanContext plan;
    private final Map<String, List<Unmet>> failures = new HashMap<>();
    private final Map<String, PlanStep> rows = new HashMap<>();

    CauseContext(PlanContext plan, List<Unmet> failed) {
        this.plan = plan;
        failed.forEach(one ->
                failures.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
        plan.steps().forEach(row -> rows.put(PlanContext.place(row).subject(), row));
    }

    /** Returns the results of a rule that failed, in the order of the report. */
    List<Unmet> failures(String rule) {
        return failures.getOrDefault(rule, List.of());
    }

    Parameters parameters() {
        return plan.parameters();
    }

    /** Returns the paths of the rows of a step. */
    List<String> rows(ProcessStep step) {
        return paths(plan.rows(step));
    }

    /** Returns the paths of the rows that a condition holds for. */
    List<String> rows(Predicate<PlanStep> condition) {
        return paths(plan.rows(condition));
    }

    private static List<String> paths(List<PlanStep> rows) {
        return rows.stream().map(row -> PlanContext.place(row).subject()).toList();
    }

    /** Tells whether a table, by its path, is one of those that rows of the process of a row stand in. */
    boolean holds(String table, String row) {
        PlanStep there = rows.get(row);
        return there != null && table.startsWith(TABLES) && isOf(table(table), there.process());
    }

    private PlanTable table(String path) {
        return plan.plan().tables().get(Integer.parseInt(path.substring(TABLES.length())) - 1);
    }

    private static boolean isOf(PlanTable table, PlanProcess process) {
        return table.process().map(process::equals).orElse(true);
    }

    /** Tells whether the target at a path answers a demand of the policy. */
    boolean answers(String target, String parameter) {
        return plan.demands().answers(parameter).stream()
                .map(TargetFacts.Placed::at)
                .anyMatch(place -> place.subject().equals(target));
    }
}
