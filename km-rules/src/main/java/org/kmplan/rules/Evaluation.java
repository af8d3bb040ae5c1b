package org.kmplan.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.core.impl.RuleBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.PolicyTexts;
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

/** Judgement of one input: gives the facts to the rules and makes results of what they report. */
final class Evaluation {
    /** Times that one own rule may fire for one plan. */
    static final int MOST_FIRINGS = 100_000;

    /** Configuration for sessions that one thread uses once, in which no rule changes a fact. */
    private static final KieSessionConfiguration BUILT_IN_RULES = session(DirectFiringOption.YES);

    /** Configuration for rules that do not keep to the style of ours. */
    private static final KieSessionConfiguration ANY_RULES = session(DirectFiringOption.NO);

    private final EvaluationInput input;
    private final PreparedPolicy policy;
    private final OwnRuleBase ownRules;

    Evaluation(EvaluationInput input, PreparedPolicy policy, OwnRuleBase ownRules) {
        this.input = input;
        this.policy = policy;
        this.ownRules = ownRules;
    }

    /**
     * Returns a result for every rule, aspect and subject, in the order of a report.
     *
     * @param derived the facts, whose order does not matter
     */
    List<Finding> results(KieBase rules, List<Check> derived) {
        List<Check> checks = ownRules.isEmpty() && policy.hasSwitchedOff() ? judged(derived) : derived;
        List<Check> reviewed = ownRules.isEmpty() ? List.of() : ownRules.reviewed(input, policy.parameters());
        FindingCollector reports = fire(rules, checks, reviewed);
        OrderedResults results = new OrderedResults(policy.rules().size());
        for (Check check : checks) {
            JudgedRule rule = policy.rule(check.rule());
            if (rule.off() == null) {
                results.add(rule.rank(), finding(rule, check, reports.about(check)));
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
            for (Aspect aspect : rule.entry().aspects()) {
                if (!results.contains(rule.rank(), aspect)) {
                    results.add(rule.rank(), unlooked(rule, aspect));
                }
            }
        }
        return results.all();
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

    private FindingCollector fire(KieBase rules, List<Check> checks, List<Check> reviewed) {
        FindingCollector collector = new FindingCollector(ownRules);
        KieSession session = rules.newKieSession(ownRules.isEmpty() ? BUILT_IN_RULES : ANY_RULES, null);
        try {
            session.setGlobal("findings", collector);
            checks.forEach(session::insert);
            if (!ownRules.isEmpty()) {
                reviewed.forEach(session::insert);
                ownRules.settings(policy.parameters()).forEach(session::insert);
            }
            if (ownRules.isEmpty()) {
                session.fireAllRules();
            } else {
                session.fireAllRules(new FiringLimit(ownRules, MOST_FIRINGS));
            }
        } finally {
            session.dispose();
        }
        return collector;
    }

    // ThreadSafeOption stays as it is: without it the rule base itself keeps values of one session for the next.
    private static KieSessionConfiguration session(DirectFiringOption firing) {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(firing);
        configuration.setOption(KeepReferenceOption.NO);
        return configuration;
    }

    private Finding finding(JudgedRule rule, Check check, List<FindingCollector.Report> reports) {
        Outcome outcome = Outcome.PASSED;
        for (FindingCollector.Report report : reports) {
            outcome = weightier(outcome, report.outcome());
        }
        DecidingValues values =
                DecidingValues.of(rule.entry().texts().isEmpty() ? check::values : () -> values(rule, check));
        Finding.Builder finding = Finding.builder()
                .rule(rule.entry().id())
                .aspect(check.aspect())
                .subject(check.at().subject())
                .outcome(outcome)
                .severity(rule.severity())
                .position(check.at().source())
                .values(values);
        if (outcome == Outcome.PASSED) {
            finding.addReason(new Message(rule.entry().passedKey(check.aspect()), values));
        }
        for (FindingCollector.Report report : reports.size() > 1 ? sorted(reports) : reports) {
            if (report.outcome() == null) {
                finding.addObservation(new Message(report.key(), values));
            } else if (report.outcome() == outcome) {
                finding.addReason(new Message(report.key(), values));
            }
        }
        return finding.build();
    }

    private static List<FindingCollector.Report> sorted(List<FindingCollector.Report> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(FindingCollector.Report::key))
                .toList();
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

    /** Returns the outcome that decides where DRL rules report several: a failure, then what cannot be judged. */
    private static Outcome weightier(Outcome current, @Nullable Outcome reported) {
        if (reported == null || current == Outcome.FAILED) {
            return current;
        }
        if (reported == Outcome.FAILED || current == Outcome.PASSED) {
            return reported;
        }
        return current.compareTo(reported) <= 0 ? current : reported;
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
        return Finding.builder()
                .rule(entry.id())
                .aspect(aspect)
                .subject(Place.PLAN)
                .outcome(rule.off() == null ? outcome : Outcome.NOT_APPLICABLE)
                .severity(rule.severity())
                .position(input.plan().source())
                .addReason(Optional.ofNullable(rule.off()).orElseGet(() -> new Message(reason, Map.of())))
                .build();
    }

    private boolean hasRegister() {
        return input.records().flatMap(PlanRecords::riskRegister).isPresent();
    }
}
