package org.kmplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.rules.internal.derive.PlanFacts;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Finding;

/** What each rule says for itself, before what follows from the finding of another is told apart. */
public final class OwnJudgements {
    private final Evaluation evaluation;
    private final List<Finding> results;

    private OwnJudgements(Evaluation evaluation, List<Finding> results) {
        this.evaluation = evaluation;
        this.results = results;
    }

    /** Judges an input by the built-in rules and the waivers of a policy. */
    public static OwnJudgements of(EvaluationInput input, CompliancePolicy policy) {
        return of(input, PreparedPolicy.of(policy, RuleCatalog.standard()));
    }

    /** Judges an input by the built-in rules and the waivers of a policy that is ready for use. */
    public static OwnJudgements of(EvaluationInput input, PreparedPolicy prepared) {
        Evaluation evaluation = new Evaluation(input, prepared, OwnRuleBase.NONE);
        ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
        List<Finding> results = evaluation.results(
                evaluator.rules(),
                evaluator.rules(),
                judge -> PlanFacts.derive(
                        input,
                        prepared.parameters(),
                        rule -> prepared.rule(rule).off() == null,
                        judge));
        prepared.waivers().apply(input.plan(), input.asOf(), results, new ArrayList<>());
        return new OwnJudgements(evaluation, results);
    }

    /** Returns the results, none of which has a cause. */
    public List<Finding> results() {
        return List.copyOf(results);
    }

    /** Returns the results with their causes. */
    public List<Finding> withCauses() {
        List<Finding> linked = new ArrayList<>(results);
        evaluation.linkCauses(linked);
        return linked;
    }

    /** Returns how many pairs of a result and a possible cause are looked at to name the causes. */
    int looks() {
        return evaluation.linkCauses(new ArrayList<>(results));
    }
}
