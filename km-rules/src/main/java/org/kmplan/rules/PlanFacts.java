package org.kmplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.rules.fact.Check;

/** Derives the facts that the rules compare from a plan and the parameters of a policy. */
final class PlanFacts {
    private PlanFacts() {}

    static List<Check> derive(KnowledgePlan plan, Parameters parameters) {
        PlanContext context = new PlanContext(plan, parameters);
        List<Check> checks = new ArrayList<>(256);
        HeaderFacts.derive(context, checks::add);
        RowFacts.derive(context, checks::add);
        StepFacts.derive(context, checks::add);
        TargetFacts.derive(context, checks::add);
        StatedTargetFacts.derive(context, checks::add);
        ScheduleFacts.derive(context, checks::add);
        EvidenceFacts.derive(context, checks::add);
        RiskFacts.derive(context, checks::add);
        return checks;
    }
}
