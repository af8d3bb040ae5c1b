package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.plan.StatedTarget;
import org.kmplan.rules.internal.fact.plan.StatedTargets;

/** Facts that compare the targets a plan states with what the policy demands. */
final class StatedTargetFacts {
    private StatedTargetFacts() {}

    static void derive(PlanContext context, Consumer<Check> checks) {
        StatedDemands demands = context.demands();
        Map<String, StatedTarget> stated = new LinkedHashMap<>();
        Map<String, StatedTargets> unanswered = new LinkedHashMap<>();
        for (StatedDemands.Demand demand : StatedDemands.demands()) {
            Fraction minimum = context.parameters().number(demand.parameter());
            List<TargetFacts.Placed> answers = demands.answers(demand.parameter());
            for (TargetFacts.Placed placed : answers) {
                stated.merge(
                        demand.rule() + " " + placed.at().subject(),
                        new StatedTarget(
                                placed.at(),
                                demand.rule(),
                                placed.expression().comparator().orElse(Comparator.AT_LEAST),
                                demand.stated(placed.expression()),
                                minimum,
                                demand.percent(),
                                placed.expression().raw()),
                        StatedTargetFacts::stricter);
            }
            if (answers.isEmpty()) {
                unanswered.merge(
                        demand.rule(),
                        new StatedTargets(
                                context.planPlace(),
                                demand.rule(),
                                0,
                                minimum,
                                demand.percent(),
                                List.of(demand.parameter())),
                        StatedTargetFacts::both);
            }
        }
        stated.values().forEach(checks);
        unanswered.values().forEach(checks);
    }

    /** Returns the higher demand of one rule on one target, which answers two: {@code ๑ ชุด/เรื่อง}. */
    private static StatedTarget stricter(StatedTarget one, StatedTarget other) {
        return other.minimum().compareTo(one.minimum()) > 0 ? other : one;
    }

    /** Returns one result for the two demands of a rule. */
    private static StatedTargets both(StatedTargets one, StatedTargets other) {
        List<String> missing = new ArrayList<>(one.missing());
        missing.addAll(other.missing());
        return new StatedTargets(one.at(), one.rule(), one.targets(), one.minimum(), one.percent(), missing);
    }
}
