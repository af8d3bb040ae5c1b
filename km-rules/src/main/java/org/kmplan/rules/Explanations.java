package org.kmplan.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.PolicyTexts;
import org.kmplan.rules.internal.catalog.Requirement;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.derive.StatedDemands;
import org.kmplan.rules.internal.derive.TargetFacts;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ExplainedParameter;
import org.kmplan.rules.report.ExplainedParameter.Origin;
import org.kmplan.rules.report.ExplainedParameter.Stated;
import org.kmplan.rules.report.RuleExplanation;

/** Explains rules: their demands, the origin of their values, and what they looked at in a plan. */
final class Explanations {
    /** Demands that each activity, or row, meets by its own target, so that no other target of the plan decides for it. */
    private static final List<String> BY_ACTIVITY = List.of("PRT-01.min_percent", "LRN-01.min_percent");

    private Explanations() {}

    /** Returns the explanation of a rule without a plan. */
    static RuleExplanation of(CatalogEntry entry, Optional<PreparedPolicy> policy, Map<String, Argument.Name> texts) {
        RuleExplanation.Builder explanation = rule(entry, policy).putAllTexts(texts);
        for (RuleParameter parameter : entry.parameters()) {
            explanation.addParameter(parameter(entry, parameter, policy, Optional.empty()));
        }
        return explanation.build();
    }

    /** Returns the explanation of a rule with what it found in a plan. */
    static RuleExplanation of(
            CatalogEntry entry, PreparedPolicy policy, EvaluationInput input, ComplianceReport report) {
        StatedDemands demands = new PlanContext(input.plan(), policy.parameters()).demands();
        RuleExplanation.Builder explanation = rule(entry, Optional.of(policy))
                .putAllTexts(report.texts())
                .policyChoice(report.policyChoice())
                .plan(report.plan())
                .asOf(report.asOf())
                .addAllResults(report.results(entry.id()));
        for (RuleParameter parameter : entry.parameters()) {
            explanation.addParameter(parameter(entry, parameter, Optional.of(policy), Optional.of(demands)));
        }
        return explanation.build();
    }

    private static RuleExplanation.Builder rule(CatalogEntry entry, Optional<PreparedPolicy> policy) {
        return RuleExplanation.builder()
                .rule(entry.id())
                .addAllAspects(entry.aspects().stream().sorted().toList())
                .defaultSeverity(entry.severity())
                .severity(policy.map(of -> of.severity(entry)).orElse(entry.severity()))
                .severityBasis(policy.filter(of -> of.severity(entry) != entry.severity())
                        .flatMap(of -> of.policy().basisOf(entry.id()))
                        .map(Basis::argument))
                .switchedOff(policy.flatMap(of -> of.switchedOff(entry.id())))
                .policy(policy.map(PreparedPolicy::identity));
    }

    private static ExplainedParameter parameter(
            CatalogEntry entry,
            RuleParameter parameter,
            Optional<PreparedPolicy> policy,
            Optional<StatedDemands> demands) {
        String key = entry.id() + "." + parameter.name();
        boolean percent = StatedDemands.demands().stream()
                .anyMatch(demand -> demand.percent() && demand.parameter().equals(key));
        List<Stated> stated = demands.map(of -> stated(of, key, percent)).orElse(List.of());
        boolean set =
                policy.map(of -> of.policy().parameters().containsKey(key)).orElse(false);
        boolean floor = policy.map(of -> of.parameters().floor(key)).orElse(false);
        boolean promised = stated.stream().anyMatch(Stated::decides);
        ParameterValue value = policy.map(of -> of.parameters().value(key)).orElse(parameter.defaultValue());
        return ExplainedParameter.builder()
                .name(parameter.name())
                .value(argument(value, percent))
                .defaultValue(argument(parameter.defaultValue(), percent))
                .origin(promised ? Origin.PLAN : set ? Origin.POLICY : Origin.DEFAULT)
                .setByPolicy(set)
                .basis(policy.filter(of -> set || floor)
                        .flatMap(of -> of.policy().basisOf(key))
                        .map(Basis::argument))
                .floor(floor)
                .addAllStated(stated)
                .build();
    }

    private static List<Stated> stated(StatedDemands demands, String key, boolean percent) {
        List<TargetFacts.Placed> answers = demands.answers(key);
        Requirement whole = answers.isEmpty() ? null : demands.requirement(key);
        return answers.stream()
                .map(placed -> {
                    Requirement alone = demands.requirement(key, List.of(placed));
                    boolean decides = alone.target().isPresent() && (BY_ACTIVITY.contains(key) || alone.equals(whole));
                    return new Stated(
                            placed.expression().raw(),
                            placed.at().subject(),
                            placed.at().source(),
                            number(StatedDemands.stated(percent, placed.expression()), percent),
                            decides);
                })
                .toList();
    }

    private static Argument argument(ParameterValue value, boolean percent) {
        return percent && value instanceof ParameterValue.Num number
                ? Argument.percent(number.value())
                : PolicyTexts.value(value);
    }

    private static Argument number(Fraction value, boolean percent) {
        return percent ? Argument.percent(value) : new Argument.Number(value);
    }
}
