package org.kmplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.rules.fact.Check;

/** Derives the facts that the rules compare from a plan, its records and the parameters of a policy. */
final class PlanFacts {
    private PlanFacts() {}

    static List<Check> derive(EvaluationInput input, Parameters parameters) {
        PlanContext context = new PlanContext(input.plan(), parameters);
        StatedDemands demands = StatedDemands.of(context);
        List<Check> checks = new ArrayList<>(256);
        HeaderFacts.derive(context, checks::add);
        RowFacts.derive(context, checks::add);
        StepFacts.derive(context, checks::add);
        PreparationFacts.derive(context, checks::add);
        TargetFacts.derive(context, checks::add);
        StatedTargetFacts.derive(context, demands, checks::add);
        ScheduleFacts.derive(context, checks::add);
        EvidenceFacts.derive(context, checks::add);
        RiskFacts.derive(context, checks::add);
        if (input.records().isPresent() && input.asOf().isPresent()) {
            ExecutionFacts.derive(
                    new ExecutionContext(
                            context,
                            demands,
                            input.records().get(),
                            input.asOf().get()),
                    checks::add);
        }
        return checks;
    }
}
