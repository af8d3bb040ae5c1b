package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
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
        List<StatedTarget> stated = new ArrayList<>();
        List<StatedTargets> unanswered = new ArrayList<>();
        for (StatedDemands.Demand demand : StatedDemands.demands()) {
            Fraction minimum = context.parameters().number(demand.parameter());
            List<TargetFacts.Placed> answers = demands.answers(demand.parameter());
            for (TargetFacts.Placed placed : answers) {
                addTarget(
                        stated,
                        new StatedTarget(
                                placed.at(),
                                demand.rule(),
                                placed.expression().comparator().orElse(Comparator.AT_LEAST),
                                demand.stated(placed.expression()),
                                minimum,
                                demand.percent(),
                                placed.expression().raw()));
            }
            if (answers.isEmpty()) {
                addMissing(
                        unanswered,
                        new StatedTargets(
                                context.planPlace(),
                                demand.rule(),
                                0,
                                minimum,
                                demand.percent(),
                                List.of(demand.parameter())));
            }
        }
        stated.forEach(checks);
        unanswered.forEach(checks);
    }

    /** Adds a target, unless it answers another demand of the same rule: then the higher of the two remains. */
    private static void addTarget(List<StatedTarget> stated, StatedTarget target) {
        for (int i = 0; i < stated.size(); i++) {
            StatedTarget one = stated.get(i);
            if (one.rule().equals(target.rule())
                    && one.at().subject().equals(target.at().subject())) {
                stated.set(i, stricter(one, target));
                return;
            }
        }
        stated.add(target);
    }

    private static void addMissing(List<StatedTargets> unanswered, StatedTargets targets) {
        for (int i = 0; i < unanswered.size(); i++) {
            if (unanswered.get(i).rule().equals(targets.rule())) {
                unanswered.set(i, both(unanswered.get(i), targets));
                return;
            }
        }
        unanswered.add(targets);
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
