package org.kmplan.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationLimit;

/**
 * Judging a plan with its records beside the limit, which gives the same report, and deriving the facts beside copying them. All
 * of it in turns in one process.
 *
 * @param plan name of the plan, as {@link Situations} names it
 */
record EvaluationCosts(String plan, Cost evaluating, Cost limit, Cost deriving, Cost copying) {
    private static final List<String> PLANS = List.of("real", "poor");

    /** Measures what the table shows; where the limit does not give the library's report, nothing is timed. */
    static List<EvaluationCosts> measure(int warmUp, int runs) {
        return PLANS.stream().map(plan -> measure(plan, warmUp, runs)).toList();
    }

    static EvaluationCosts measure(String plan, int warmUp, int runs) {
        EvaluationInput input = Situations.of(plan);
        EvaluationLimit limit = EvaluationLimit.of(input);
        ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
        return new EvaluationCosts(
                plan,
                Cost.of(() -> evaluator.evaluate(input).results().size(), warmUp, runs),
                Cost.of(() -> limit.report().results().size(), warmUp, runs),
                Cost.of(limit::derived, warmUp, runs),
                Cost.of(limit::copied, warmUp, runs));
    }

    static String table(List<EvaluationCosts> rows) {
        StringBuilder table =
                new StringBuilder("| all rules, processor time of one plan | µs | KiB |\n|---|--:|--:|\n");
        for (EvaluationCosts row : rows) {
            add(table, "evaluate, " + row.plan, row.evaluating);
            add(table, "limit: the same report of copied facts, " + row.plan, row.limit);
            add(table, "derive the facts, with what is asked of the rules for it, " + row.plan, row.deriving);
            add(table, "copy the facts, " + row.plan, row.copying);
        }
        return table.toString();
    }

    private static void add(StringBuilder table, String name, Cost cost) {
        table.append(String.format(Locale.ROOT, "| %s | %,.0f | %,.0f |\n", name, cost.micros(), cost.kib()));
    }
}
