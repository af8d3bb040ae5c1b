package org.kmplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.Judge;
import org.kmplan.rules.internal.derive.PlanFacts;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.internal.own.OwnRuleSource;
import org.kmplan.rules.internal.policy.PolicyChooser;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.internal.policy.Waivers;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.RuleExplanation;
import org.kmplan.rules.report.RuleId;

/**
 * Judges knowledge plans by the rules of the catalogue.
 *
 * <p>One evaluator is built once and shared: it is immutable and safe for any number of threads. It reads no clock; the
 * same plan and policy give an equal report anywhere.
 *
 * <pre>{@code
 * ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan);
 * Verdict verdict = report.verdict(Aspect.PLAN);
 * }</pre>
 */
public final class ComplianceEvaluator {
    private final KieBase rules;
    private final RuleCatalog catalog;
    private final PolicyChooser policies;
    private final OwnRuleBase ownRules;
    private final Map<String, Argument.Name> ownTexts;
    private final String digest;
    private final ConcurrentMap<String, ComplianceEvaluator> others = new ConcurrentHashMap<>();

    private ComplianceEvaluator(
            KieBase rules, RuleCatalog catalog, PolicyChooser policies, OwnRuleBase ownRules, String digest) {
        this.rules = rules;
        this.catalog = catalog;
        this.policies = policies;
        this.ownRules = ownRules;
        this.ownTexts = new TreeMap<>(ownRules.texts().byKey());
        this.digest = digest;
    }

    private ComplianceEvaluator(KieBase rules, RuleCatalog catalog, PolicyChooser policies) {
        this(rules, catalog, policies, OwnRuleBase.NONE, BuiltIn.DIGEST);
    }

    /** Holds the rule base that all evaluators share, built when it is first needed. */
    private static final class BuiltIn {
        static final KieBase RULES = RuleBase.load();
        static final String DIGEST = RuleBase.digest(List.of());
        static final ComplianceEvaluator STANDARD = new ComplianceEvaluator(
                RULES, RuleCatalog.standard(), PolicyChooser.of(CompliancePolicy.standard(), RuleCatalog.standard()));
    }

    /** Returns the evaluator of the built-in rules under {@link CompliancePolicy#standard()}. */
    public static ComplianceEvaluator standard() {
        return BuiltIn.STANDARD;
    }

    /**
     * Returns an evaluator of the built-in rules under a policy.
     *
     * @throws IllegalArgumentException if the policy names a rule or parameter that does not exist or a value out of its
     *     bounds; the message has a line for each fault
     */
    public static ComplianceEvaluator of(CompliancePolicy policy) {
        RuleCatalog catalog = RuleCatalog.standard();
        return new ComplianceEvaluator(BuiltIn.RULES, catalog, PolicyChooser.of(policy, catalog));
    }

    /**
     * Returns an evaluator of the built-in rules that judges each plan by the policy for its fiscal year and kind of
     * organisation; the report names the policy and why it was taken.
     *
     * @throws IllegalArgumentException if one of the policies is refused, as by {@link #of(CompliancePolicy)}
     */
    public static ComplianceEvaluator of(PolicySet policies) {
        RuleCatalog catalog = RuleCatalog.standard();
        return new ComplianceEvaluator(BuiltIn.RULES, catalog, PolicyChooser.of(policies, catalog));
    }

    /**
     * Returns what tells the rules of this evaluator from others: twelve hexadecimal digits of a hash of all DRL, the same on
     * every machine. A report that names it can be traced to the rules that gave it.
     */
    public String rulesDigest() {
        return digest;
    }

    /** Returns a builder, for evaluators with rules of an application's own. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ComplianceEvaluator}. */
    public static final class Builder {
        private final List<OwnRules> ownRules = new ArrayList<>();
        private Function<RuleCatalog, PolicyChooser> policies =
                catalog -> PolicyChooser.of(CompliancePolicy.standard(), catalog);

        Builder() {}

        /** Sets the policy; {@link CompliancePolicy#standard()} unless set. It may speak of own rules too. */
        public Builder policy(CompliancePolicy policy) {
            policies = catalog -> PolicyChooser.of(policy, catalog);
            return this;
        }

        /** Sets the policies among which each plan's is chosen. */
        public Builder policies(PolicySet set) {
            policies = catalog -> PolicyChooser.of(set, catalog);
            return this;
        }

        /** Adds rules of the application's own. */
        public Builder ownRules(OwnRules rules) {
            ownRules.add(rules);
            return this;
        }

        /**
         * Returns the evaluator. With own rules this compiles their DRL, which takes seconds: build once and share.
         *
         * @throws IllegalArgumentException if a policy or an own rule has faults; the message has a line for each
         * @throws IllegalStateException if there are own rules and the rules compiler is not on the class path
         */
        public ComplianceEvaluator build() {
            RuleCatalog standard = RuleCatalog.standard();
            if (ownRules.isEmpty()) {
                return new ComplianceEvaluator(BuiltIn.RULES, standard, policies.apply(standard));
            }
            List<OwnRuleSource> sources =
                    ownRules.stream().map(OwnRules::source).toList();
            OwnRuleBase own = OwnRuleBase.of(sources, standard);
            List<CatalogEntry> entries = new ArrayList<>(standard.entries());
            ownRules.forEach(rules -> entries.addAll(rules.entries()));
            RuleCatalog catalog = new RuleCatalog(entries);
            PolicyChooser chooser = policies.apply(catalog);
            KieBase base = RuleBase.load(OwnRuleBase.compile(sources));
            return new ComplianceEvaluator(base, catalog, chooser, own, RuleBase.digest(sources));
        }
    }

    /** Returns the catalogue whose rules are judged by. */
    public RuleCatalog catalog() {
        return catalog;
    }

    /**
     * Judges a plan alone, without records of what was done.
     *
     * @return every rule of the catalogue, for each subject it applies to; never fails for a plan that is not compliant
     */
    public ComplianceReport evaluate(KnowledgePlan plan) {
        return evaluate(EvaluationInput.of(plan));
    }

    /**
     * Judges a plan and what was done of it as of a day, itself included.
     *
     * @return every rule of the catalogue, for each subject it applies to; never fails for records that contradict
     */
    public ComplianceReport evaluate(KnowledgePlan plan, PlanRecords records, LocalDate asOf) {
        return evaluate(EvaluationInput.of(plan, records, asOf));
    }

    /**
     * Judges a plan with or without records of what was done.
     *
     * @return every rule of the catalogue, for each subject it applies to
     */
    public ComplianceReport evaluate(EvaluationInput input) {
        return evaluateSaying(input, List.of());
    }

    private ComplianceReport evaluateSaying(EvaluationInput input, List<Message> others) {
        PolicyChooser.Chosen chosen = policies.choose(input.plan());
        PreparedPolicy policy = chosen.policy();
        boolean all = !ownRules.isEmpty();
        Evaluation evaluation = new Evaluation(input, policy, ownRules);
        return judge(
                evaluation,
                input,
                judge -> PlanFacts.derive(
                        input,
                        evaluation.context(),
                        rule -> all || policy.rule(rule).off() == null,
                        judge),
                chosen,
                others);
    }

    /**
     * Judges as {@link #evaluate(EvaluationInput)} does, and by every other policy that comes with the library too: the report
     * says in {@link ComplianceReport#otherPolicies} what they would come to.
     *
     * @return the report under the policy of this evaluator
     */
    public ComplianceReport evaluateUnderAll(EvaluationInput input) {
        String own = policy(input.plan()).identity().name();
        List<Message> said = new ArrayList<>();
        for (CompliancePolicy other : CompliancePolicy.shipped()) {
            if (!other.identity().name().equals(own)) {
                said.add(verdicts(under(other).evaluate(input)));
            }
        }
        return evaluateSaying(input, said);
    }

    private ComplianceEvaluator under(CompliancePolicy policy) {
        return others.computeIfAbsent(
                policy.identity().name(),
                name -> new ComplianceEvaluator(rules, catalog, PolicyChooser.of(policy, catalog), ownRules, digest));
    }

    private static Message verdicts(ComplianceReport report) {
        Map<String, Argument> values = new TreeMap<>();
        values.put(
                "policy", Argument.name(report.policy().name(), report.policy().name()));
        values.put("plan", new Argument.Term("verdict." + report.verdict(Aspect.PLAN)));
        if (report.asOf().isEmpty()) {
            return new Message("policy.other.plan", values);
        }
        values.put("execution", new Argument.Term("verdict." + report.verdict(Aspect.EXECUTION)));
        return new Message("policy.other", values);
    }

    /**
     * Explains a rule: its demand, its weight, and its parameters with where their values come from.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(RuleId rule) {
        return Explanations.of(catalog.require(rule), policies.only(), ownTexts);
    }

    /**
     * Explains a rule and what it found in a plan, with the plan's own targets that answer its demand.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(RuleId rule, EvaluationInput input) {
        return Explanations.of(catalog.require(rule), policy(input.plan()), input, evaluate(input));
    }

    /** Returns the policy by which a plan is judged. */
    PreparedPolicy policy(KnowledgePlan plan) {
        return policies.choose(plan).policy();
    }

    /** Judges facts that are inserted in the order given; the order must not change the report. */
    ComplianceReport evaluate(EvaluationInput input, List<Check> checks) {
        PolicyChooser.Chosen chosen = policies.choose(input.plan());
        return judge(new Evaluation(input, chosen.policy(), ownRules), input, judge -> checks, chosen, List.of());
    }

    /** Returns the facts of all rules that are derived from an input. */
    static List<Check> facts(EvaluationInput input, PreparedPolicy policy) {
        return RuleSession.derive(BuiltIn.RULES, judge -> PlanFacts.derive(input, policy.parameters(), judge));
    }

    private ComplianceReport judge(
            Evaluation evaluation,
            EvaluationInput input,
            Function<Judge, List<Check>> derivation,
            PolicyChooser.Chosen chosen,
            List<Message> others) {
        List<Finding> results = evaluation.results(BuiltIn.RULES, rules, derivation);
        List<Message> notices = new ArrayList<>(chosen.notices());
        Waivers waivers = chosen.policy().waivers();
        if (!waivers.isEmpty()) {
            waivers.apply(input.plan(), input.asOf(), results, notices);
        }
        evaluation.linkCauses(results);
        return ComplianceReport.builder()
                .plan(PlanIdentity.of(input.plan()))
                .policy(chosen.policy().identity())
                .policyChoice(chosen.reason())
                .asOf(input.asOf())
                .addAllResults(results)
                .putAllTexts(ownTexts)
                .addAllNotices(notices)
                .addAllOtherPolicies(others)
                .build();
    }

    /** Returns the rule base, so that tests can see that no session is left open. */
    KieBase rules() {
        return rules;
    }
}
