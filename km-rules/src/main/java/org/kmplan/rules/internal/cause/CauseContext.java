package org.kmplan.rules.internal.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.derive.TargetFacts;

/** What the relations ask of a plan and of the findings about it. */
final class CauseContext {
    private static final String TABLES = "tables/";
    private static final String NO_ROW = "";

    private final PlanContext plan;
    private final Map<String, List<Unmet>> failures = new HashMap<>();
    private final Map<String, PlanStep> rows = new HashMap<>();
    private final Map<String, Set<String>> answers = new HashMap<>();
    private final Map<ProcessStep, Boolean> undone = new HashMap<>();
    private final boolean recognitionUndone;

    CauseContext(PlanContext plan, List<Unmet> failed) {
        this.plan = plan;
        for (Unmet one : failed) {
            add(one.rule(), one);
            add(key(one.rule(), one.isInRow() ? one.row() : NO_ROW), one);
        }
        plan.steps().forEach(row -> rows.put(PlanContext.place(row).subject(), row));
        recognitionUndone = plan.recognitionRows().stream().allMatch(this::isUndone);
    }

    private void add(String key, Unmet one) {
        failures.computeIfAbsent(key, rule -> new ArrayList<>()).add(one);
    }

    private static String key(String rule, String row) {
        return rule + ' ' + row;
    }

    /** Returns the results of a rule that failed, in the order of the report. */
    List<Unmet> failures(String rule) {
        return failures.getOrDefault(rule, List.of());
    }

    /** Returns the results of a rule that failed at a row or in no row, in the order of the report. */
    List<Unmet> near(String rule, String row) {
        List<Unmet> here = failures(key(rule, row));
        List<Unmet> apart = failures(key(rule, NO_ROW));
        if (here.isEmpty() || apart.isEmpty()) {
            return here.isEmpty() ? apart : here;
        }
        return Stream.concat(here.stream(), apart.stream())
                .sorted(Comparator.comparingInt(Unmet::index))
                .toList();
    }

    Parameters parameters() {
        return plan.parameters();
    }

    /** Tells whether the plan has a row of a step. */
    boolean has(ProcessStep step) {
        return !plan.rows(step).isEmpty();
    }

    /** Tells whether a path is that of a row of a step. */
    boolean isRow(String path, ProcessStep step) {
        return isRow(path, row -> row.step().filter(step::equals).isPresent());
    }

    /** Tells whether a path is that of a row for which a condition holds. */
    boolean isRow(String path, Predicate<PlanStep> condition) {
        PlanStep row = rows.get(path);
        return row != null && condition.test(row);
    }

    /** Tells whether nothing is done of a step: whether each activity of each of its rows is reported as undone. */
    boolean isUndone(ProcessStep step) {
        return undone.computeIfAbsent(
                step, key -> has(key) && plan.rows(key).stream().allMatch(this::isUndone));
    }

    /** Tells whether nothing is done of recognition: whether each activity of each of its rows is reported as undone. */
    boolean isRecognitionUndone() {
        return recognitionUndone;
    }

    private boolean isUndone(PlanStep row) {
        int reported = failures(key("EXE-01", PlanContext.place(row).subject())).size();
        return reported > 0 && reported >= row.activities().size();
    }

    /** Tells whether a table, by its path, is one of those that rows of the process of a row stand in. */
    boolean holds(String table, String row) {
        PlanStep there = rows.get(row);
        return there != null && holds(table, there.process());
    }

    /** Tells whether a table, by its path, is one of those that the rows stand in which the plan has of a step. */
    boolean holds(String table, ProcessStep step) {
        return plan.rows(step).stream().map(PlanStep::process).distinct().anyMatch(process -> holds(table, process));
    }

    private boolean holds(String table, PlanProcess process) {
        return table.startsWith(TABLES) && isOf(table(table), process);
    }

    private PlanTable table(String path) {
        return plan.plan().tables().get(Integer.parseInt(path.substring(TABLES.length())) - 1);
    }

    private static boolean isOf(PlanTable table, PlanProcess process) {
        return table.process().map(process::equals).orElse(true);
    }

    /** Tells whether the target at a path answers a demand of the policy. */
    boolean answers(String target, String parameter) {
        return answers.computeIfAbsent(
                        parameter,
                        key -> plan.demands().answers(key).stream()
                                .map(TargetFacts.Placed::at)
                                .map(Place::subject)
                                .collect(Collectors.toSet()))
                .contains(target);
    }
}
