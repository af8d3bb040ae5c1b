package org.kmplan.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.StatedTarget;
import org.kmplan.rules.fact.StatedTargets;

/** Facts that compare the targets a plan states with what the policy demands. */
final class StatedTargetFacts {
    private StatedTargetFacts() {}

    static void derive(PlanContext context, StatedDemands demands, Consumer<Check> checks) {
        Map<String, Check> unanswered = new LinkedHashMap<>();
        for (StatedDemands.Demand demand : StatedDemands.demands()) {
            Fraction minimum = context.parameters().number(demand.parameter());
            List<TargetFacts.Placed> answers = demands.answers(demand.parameter());
            for (TargetFacts.Placed placed : answers) {
                checks.accept(new StatedTarget(
                        placed.at(),
                        demand.rule(),
                        placed.expression().comparator().orElse(Comparator.AT_LEAST),
                        StatedDemands.inFiscalYear(placed.expression()),
                        minimum,
                        demand.percent(),
                        placed.expression().raw()));
            }
            if (answers.isEmpty()) {
                unanswered.putIfAbsent(
                        demand.rule(),
                        new StatedTargets(context.planPlace(), demand.rule(), 0, minimum, demand.percent()));
            }
        }
        unanswered.values().forEach(checks);
    }
}
