package org.kmplan.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.PolicyTexts;
import org.kmplan.rules.internal.cause.Causes;
import org.kmplan.rules.internal.derive.Judge;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.own.OwnRule;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.internal.policy.PreparedPolicy.JudgedRule;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.DecidingValues;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleTexts;

/** Judgement of one input: gives the facts to the rules and makes results of what they report. */
final class Evaluation {
    private final EvaluationInput input;
    private final PreparedPolicy policy;
    private final OwnRuleBase ownRules;
    private final IdentityHashMap<Finding, Check> decided = new IdentityHashMap<>();
    private @Nullable PlanContext context;

    Evaluation(EvaluationInput input, PreparedPolicy policy, OwnRuleBase ownRules) {
        this.input = input;
        this.policy = policy;
        this.ownRules = ownRules;
    }

    /** Returns the plan with what several topics and the causes ask of it; always the same. */
    PlanContext context() {
        @Nullable PlanContext known = context;
        if (known == null) {
            known = new PlanContext(input.plan(), policy.parameters(), input.records());
            context = known;
        }
        return known;
    }

    /**
     * Returns a result for every rule, aspect and subject, in the order of a report.
     *
     * @param builtIn the built-in rules
     * @param rules these and the own ones
     * @param derivation derivation of the facts, whose order does not matter
     */
    List<Finding> results(KieBase builtIn, KieBase rules, Function<Judge, List<Check>> derivation) {
        if (!ownRules.isEmpty()) {
            // Own rules may look at several facts at once: they see none before all are there.
            List<Check> derived = RuleSession.derive(builtIn, derivation);
            return results(rules, judge -> derived);
        }
        return results(rules, derivation);
    }

    private List<Finding> results(KieBase rules, Function<Judge, List<Check>> derivation) {
        try (RuleSession session = new RuleSession(rules, ownRules)) {
            return results(session, derivation.apply(session));
        }
    }

    private List<Finding> results(RuleSession session, List<Check> derived) {
        List<Check> checks = ownRules.isEmpty() && policy.hasSwitchedOff() ? judged(derived) : derived;
        List<Check> reviewed = ownRules.isEmpty() ? List.of() : ownRules.reviewed(input, policy.parameters());
        FindingCollector reports = session.judgeAll(ownRules.isEmpty() ? checks : facts(checks, reviewed));
        OrderedResults results = new OrderedResults(policy.rules().size());
        for (Check check : checks) {
            JudgedRule rule = policy.rule(check.rule());
            if (rule.off() == null) {
                Finding finding = finding(rule, check, reports.about(check));
                results.add(rule.rank(), finding);
                if (finding.outcome() != Outcome.PASSED) {
                    decided.put(finding, check);
                }
            }
        }
        for (OwnRule own : ownRules.rules()) {
            JudgedRule rule = policy.rule(own.id().value());
            if (rule.off() == null) {
                addOwn(own, rule, checks, reports, results);
                addOwn(own, rule, reviewed, reports, results);
            }
        }
        for (JudgedRule rule : policy.rules()) {
            for (Aspect aspect : rule.isReported() ? rule.entry().aspects() : Set.<Aspect>of()) {
                if (!results.contains(rule.rank(), aspect)) {
                    results.add(rule.rank(), unlooked(rule, aspect));
                }
            }
        }
        return results.all();
    }

    /**
     * Sets the cause of each result that follows from another: of those of built-in rules, as they were given or waived.
     *
     * @return number of pairs of a result and a possible cause that were looked at
     */
    int linkCauses(List<Finding> results) {
        return Causes.link(results, decided::get, this::context);
    }

    /** Returns everything that own rules may look at. */
    private List<Object> facts(List<Check> checks, List<Check> reviewed) {
        List<Object> facts = new ArrayList<>(checks);
        facts.addAll(reviewed);
        facts.addAll(ownRules.settings(policy.parameters()));
        return facts;
    }

    private List<Check> judged(List<Check> checks) {
        return checks.stream()
                .filter(check -> policy.rule(check.rule()).off() == null)
                .toList();
    }

    private void addOwn(
            OwnRule own, JudgedRule rule, List<Check> checks, FindingCollector reports, OrderedResults results) {
        for (Check check : checks) {
            if (own.looksAt(check)) {
                results.add(rule.rank(), finding(rule, check, reports.about(check, own.id())));
            }
        }
    }

    private Finding finding(JudgedRule rule, Check check, List<FindingCollector.Report> reports) {
        Outcome outcome = FindingCollector.outcome(reports);
        DecidingValues values =
                DecidingValues.of(rule.entry().texts().isEmpty() ? check::values : () -> values(rule, check));
        Place at = check.at();
        return Finding.of(
                rule.entry().id(),
                check.aspect(),
                at.subject(),
                outcome,
                rule.severity(),
                at.source(),
                outcome == Outcome.PASSED && reports.isEmpty()
                        ? ImmutableList.of(new Message(rule.entry().passedKey(check.aspect()), values))
                        : reasons(rule, check, outcome, reports, values),
                values,
                observations(reports, values),
                texts(rule));
    }

    private static ImmutableList<Message> reasons(
            JudgedRule rule,
            Check check,
            Outcome outcome,
            List<FindingCollector.Report> reports,
            DecidingValues values) {
        if (reports.size() == 1 && reports.get(0).outcome() == outcome && outcome != Outcome.PASSED) {
            return ImmutableList.of(new Message(reports.get(0).key(), values));
        }
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        if (outcome == Outcome.PASSED) {
            reasons.add(new Message(rule.entry().passedKey(check.aspect()), values));
        }
        for (FindingCollector.Report report : sorted(reports)) {
            if (report.outcome() == outcome) {
                reasons.add(new Message(report.key(), values));
            }
        }
        return reasons.build();
    }

    private static ImmutableList<Message> observations(List<FindingCollector.Report> reports, DecidingValues values) {
        if (!hasObservation(reports)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Message> observations = ImmutableList.builder();
        for (FindingCollector.Report report : sorted(reports)) {
            if (report.outcome() == null) {
                observations.add(new Message(report.key(), values));
            }
        }
        return observations.build();
    }

    private static boolean hasObservation(List<FindingCollector.Report> reports) {
        for (FindingCollector.Report report : reports) {
            if (report.outcome() == null) {
                return true;
            }
        }
        return false;
    }

    private static List<FindingCollector.Report> sorted(List<FindingCollector.Report> reports) {
        if (reports.size() <= 1) {
            return reports;
        }
        return reports.stream()
                .sorted(Comparator.comparing(FindingCollector.Report::key))
                .toList();
    }

    /** Returns the texts of own rules for a result of one, none for a result of a built-in rule. */
    private RuleTexts texts(JudgedRule rule) {
        return rule.entry().texts().isEmpty() ? RuleTexts.NONE : ownRules.texts();
    }

    /** Returns the values of a check for an own rule: with those of its parameters. */
    private Map<String, Argument> values(JudgedRule rule, Check check) {
        Map<String, Argument> values = new LinkedHashMap<>(check.values());
        for (RuleParameter parameter : rule.entry().parameters()) {
            String key = rule.entry().id() + "." + parameter.name();
            values.put(parameter.name(), PolicyTexts.value(policy.parameters().value(key)));
        }
        return values;
    }

    /** Returns the result of a rule and aspect for which the plan and the records gave nothing to look at. */
    private Finding unlooked(JudgedRule rule, Aspect aspect) {
        CatalogEntry entry = rule.entry();
        boolean execution = aspect == Aspect.EXECUTION;
        Outcome outcome = execution && (input.records().isEmpty() || entry.withoutRecords() == Outcome.NOT_APPLICABLE)
                ? entry.withoutRecords()
                : Outcome.NOT_APPLICABLE;
        String reason = outcome == Outcome.NOT_DETERMINABLE
                ? entry.id() + ".records-missing"
                : execution && entry.withoutRecords() == Outcome.NOT_APPLICABLE && !hasRegister()
                        ? "register-missing"
                        : "nothing-to-check";
        @Nullable Message off = rule.off();
        return Finding.of(
                entry.id(),
                aspect,
                Place.PLAN,
                off == null ? outcome : Outcome.NOT_APPLICABLE,
                rule.severity(),
                input.plan().source(),
                ImmutableList.of(off == null ? new Message(reason, Map.of()) : off),
                DecidingValues.NONE,
                ImmutableList.of(),
                texts(rule));
    }

    private boolean hasRegister() {
        return input.records().flatMap(PlanRecords::riskRegister).isPresent();
    }
}
