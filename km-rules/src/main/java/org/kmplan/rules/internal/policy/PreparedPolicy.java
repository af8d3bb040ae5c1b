package org.kmplan.rules.internal.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.Basis;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.FiscalYearSpan;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.catalog.PolicyTexts;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** Policy and catalogue put together once, so that an evaluation only looks values up. */
public final class PreparedPolicy {
    private final CompliancePolicy policy;
    private final Parameters parameters;
    private final List<JudgedRule> rules = new ArrayList<>();
    private final Map<String, JudgedRule> rulesById = new HashMap<>();
    private final Waivers waivers;

    private PreparedPolicy(CompliancePolicy policy, RuleCatalog catalog) {
        this.policy = policy.effective();
        List<String> problems = new ArrayList<>();
        this.parameters = parameters(this.policy, catalog, problems);
        this.policy.floors().forEach(key -> checkFloor(key, catalog, problems));
        this.policy.bases().keySet().forEach(key -> checkBasis(key, catalog, problems));
        for (CompliancePolicy each : policy.lineage()) {
            checkRules("switched off", each.switchedOff(), catalog, problems);
            checkRules("switched on", each.switchedOn(), catalog, problems);
            checkRules("weighted", each.severities().keySet(), catalog, problems);
        }
        if (!problems.isEmpty()) {
            String prefix = "Policy '" + policy.identity().name() + "': ";
            throw new IllegalArgumentException(prefix + String.join("\n" + prefix, problems));
        }
        for (CatalogEntry entry : catalog.entries()) {
            JudgedRule rule = new JudgedRule(
                    entry,
                    catalog.rank(entry.id()),
                    this.policy.severities().getOrDefault(entry.id(), entry.severity()),
                    off(entry));
            rules.add(rule);
            rulesById.put(entry.id().value(), rule);
        }
        this.waivers = new Waivers(this.policy.waivers(), catalog);
    }

    /**
     * Returns a policy that is ready for use.
     *
     * @throws IllegalArgumentException if it names what the catalogue does not have, or a value out of its bounds; the message
     *     has a line for each fault
     */
    public static PreparedPolicy of(CompliancePolicy policy, RuleCatalog catalog) {
        return new PreparedPolicy(policy, catalog);
    }

    /** Returns the policy with everything that those it extends say. */
    public CompliancePolicy policy() {
        return policy;
    }

    public PolicyIdentity identity() {
        return policy.identity();
    }

    public Parameters parameters() {
        return parameters;
    }

    /**
     * Rule as a policy judges by it.
     *
     * @param rank place of its results in a report, from 0
     * @param off why it is not judged by, {@code null} if it is; an optional rule by which is not judged is not reported either
     */
    public record JudgedRule(
            CatalogEntry entry,
            int rank,
            Severity severity,
            @Nullable Message off) {
        /** Tells whether a report has results of the rule, if only that it is switched off. */
        public boolean isReported() {
            return off == null || !entry.isOptional();
        }
    }

    /** Returns the rules in the order of the catalogue. */
    public List<JudgedRule> rules() {
        return rules;
    }

    /**
     * Returns the rule with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public JudgedRule rule(String id) {
        JudgedRule rule = rulesById.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("Rule catalogue: there is no rule " + id);
        }
        return rule;
    }

    public Severity severity(CatalogEntry entry) {
        return rule(entry.id().value()).severity();
    }

    /** Returns why a rule is not judged by, if it is switched off. */
    public Optional<Message> switchedOff(RuleId rule) {
        return Optional.ofNullable(rule(rule.value()).off());
    }

    private @Nullable Message off(CatalogEntry entry) {
        if (policy.switchedOff().contains(entry.id())) {
            return switchedOffBy(policy.basisOf(entry.id()));
        }
        return entry.isOptional() && !policy.switchedOn().contains(entry.id())
                ? new Message("not-switched-on", Map.of())
                : null;
    }

    private static Message switchedOffBy(Optional<Basis> basisOfIt) {
        return basisOfIt
                .map(basis -> new Message("switched-off", Map.of("basis", basis.argument())))
                .orElseGet(() -> new Message("switched-off-without-basis", Map.of()));
    }

    public boolean hasSwitchedOff() {
        return !policy.switchedOff().isEmpty();
    }

    public Waivers waivers() {
        return waivers;
    }

    /** Returns what is to be said if the policy is not meant for the fiscal year of a plan. */
    List<Message> validity(KnowledgePlan plan) {
        Optional<FiscalYearSpan> span = policy.fiscalYears().filter(years -> !years.isAll());
        if (span.isEmpty()) {
            return List.of();
        }
        Optional<FiscalYear> year = plan.fiscalYear();
        if (year.filter(span.get()::contains).isPresent()) {
            return List.of();
        }
        Map<String, Argument> values = new TreeMap<>();
        values.put("policy", Argument.name(identity().name(), identity().name()));
        values.put("years", PolicyTexts.years(span.get()));
        year.ifPresent(of -> values.put("year", new Argument.Year(of)));
        return List.of(new Message(year.isPresent() ? "policy.not-valid" : "policy.year-unknown", values));
    }

    private static Parameters parameters(CompliancePolicy policy, RuleCatalog catalog, List<String> problems) {
        Map<String, ParameterValue> values = new TreeMap<>();
        for (CatalogEntry entry : catalog.entries()) {
            for (RuleParameter parameter : entry.parameters()) {
                values.put(entry.id() + "." + parameter.name(), parameter.defaultValue());
            }
        }
        policy.parameters().forEach((key, value) -> {
            Optional<RuleParameter> parameter = catalog.parameter(key);
            if (parameter.isEmpty()) {
                problems.add("there is no parameter '" + key
                        + "'\nHint: a parameter is named by rule and name, such as PRT-01.min_percent");
            } else {
                try {
                    values.put(key, parameter.get().checked(key, value));
                } catch (IllegalArgumentException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
        });
        return new Parameters(values, policy.floors());
    }

    private static void checkFloor(String key, RuleCatalog catalog, List<String> problems) {
        if (catalog.parameter(key).filter(RuleParameter::isMinimum).isEmpty()) {
            problems.add(key + ": expected a least amount as floor, but "
                    + (catalog.parameter(key).isEmpty() ? "there is no such parameter" : "it is none")
                    + "\nHint: floors are parameters whose name begins with min_, such as PRT-01.min_percent");
        }
    }

    private static void checkBasis(String key, RuleCatalog catalog, List<String> problems) {
        boolean rule =
                catalog.entries().stream().anyMatch(entry -> entry.id().value().equals(key));
        if (!rule && catalog.parameter(key).isEmpty()) {
            problems.add("there is no rule or parameter '" + key + "' for which a basis could be given");
        }
    }

    private static void checkRules(String what, Set<RuleId> rules, RuleCatalog catalog, List<String> problems) {
        for (RuleId rule : rules) {
            if (catalog.entry(rule).isEmpty()) {
                problems.add("there is no rule " + rule + " that could be " + what);
            }
        }
    }
}
