package org.kmplan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * What plans are judged by (เกณฑ์การตรวจสอบ): values of the rules' parameters, rules switched off, weights and waivers. What a
 * policy does not name is as in its parent and finally as in the catalogue.
 *
 * <p>Example: an agency that demands 90 percent participation, whatever a plan promises:
 *
 * <pre>{@code
 * CompliancePolicy policy = CompliancePolicy.builder()
 *         .identity(new PolicyIdentity("ninety", "1"))
 *         .putParameter("PRT-01.min_percent", ParameterValue.of(90))
 *         .addFloor("PRT-01.min_percent")
 *         .putBasis("PRT-01", Basis.of("มติคณะกรรมการจัดการความรู้ ครั้งที่ ๑/๒๕๖๙"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class CompliancePolicy implements WithCompliancePolicy {
    /** Most policies of a chain in which each extends the next. */
    public static final int LONGEST_LINEAGE = 100;

    private static final CompliancePolicy STANDARD =
            builder().identity(new PolicyIdentity("standard", "1")).build();

    CompliancePolicy() {}

    /** Returns the name and version. */
    public abstract PolicyIdentity identity();

    /** Returns the policy that this one extends, in a chain of at most 100; what both name is as here, waivers add up. */
    public abstract Optional<CompliancePolicy> parent();

    /** Returns the fiscal years for whose plans it is meant; those of the parent, else all, if empty. */
    public abstract Optional<FiscalYearSpan> fiscalYears();

    /** Returns where the policy as a whole comes from. */
    public abstract Optional<Basis> origin();

    /** Returns the parameter values that differ from the defaults, by rule id, a dot and the parameter's name. */
    public abstract Map<String, ParameterValue> parameters();

    /**
     * Returns the parameters below which the plan's own targets may not lower what is demanded of its execution. Without
     * that, a plan that promises 70 percent is held to 70 percent, and its promise is a finding.
     */
    public abstract Set<String> floors();

    /** Returns the rules that are not judged by; the report says so and gives the basis. */
    public abstract Set<RuleId> switchedOff();

    /** Returns the rules by which is judged although the parent switches them off, or although they are optional. */
    public abstract Set<RuleId> switchedOn();

    /** Returns the weights that differ from those of the catalogue. */
    public abstract Map<RuleId, Severity> severities();

    /** Returns where changes come from, by parameter ({@code PRT-01.min_percent}) or by rule ({@code PRT-01}) for all of its changes. */
    public abstract Map<String, Basis> bases();

    /** Returns the waivers. */
    public abstract List<Waiver> waivers();

    /** Returns the policy of the catalogue's defaults. */
    public static CompliancePolicy standard() {
        return STANDARD;
    }

    /** Tells whether this policy, without those it extends, judges by a rule. */
    boolean judgesBy(CatalogEntry entry) {
        return !switchedOff().contains(entry.id())
                && (!entry.isOptional() || switchedOn().contains(entry.id()));
    }

    /** Returns this policy and those it extends, the most distant first. */
    public List<CompliancePolicy> lineage() {
        List<CompliancePolicy> lineage = new ArrayList<>();
        Optional<CompliancePolicy> policy = Optional.of(this);
        while (policy.isPresent()) {
            lineage.add(0, policy.get());
            policy = policy.get().parent();
        }
        return lineage;
    }

    /** Returns an equivalent policy without a parent, with the same name: everything that it and those it extends say. */
    @Value.Lazy
    public CompliancePolicy effective() {
        if (parent().isEmpty()) {
            return this;
        }
        Map<String, ParameterValue> parameters = new LinkedHashMap<>();
        Set<String> floors = new LinkedHashSet<>();
        Set<RuleId> off = new LinkedHashSet<>();
        Set<RuleId> on = new LinkedHashSet<>();
        Map<RuleId, Severity> severities = new LinkedHashMap<>();
        Map<String, Basis> bases = new LinkedHashMap<>();
        List<Waiver> waivers = new ArrayList<>();
        Optional<FiscalYearSpan> years = Optional.empty();
        for (CompliancePolicy policy : lineage()) {
            policy.addBases(bases);
            parameters.putAll(policy.parameters());
            floors.addAll(policy.floors());
            off.removeAll(policy.switchedOn());
            off.addAll(policy.switchedOff());
            on.addAll(policy.switchedOn());
            on.removeAll(policy.switchedOff());
            severities.putAll(policy.severities());
            waivers.addAll(policy.waivers());
            years = policy.fiscalYears().isPresent() ? policy.fiscalYears() : years;
        }
        return builder()
                .identity(identity())
                .fiscalYears(years)
                .origin(origin())
                .putAllParameters(parameters)
                .addAllFloors(floors)
                .addAllSwitchedOff(off)
                .addAllSwitchedOn(on)
                .putAllSeverities(severities)
                .putAllBases(bases)
                .addAllWaivers(waivers)
                .build();
    }

    /** Adds the basis of each of the changes, in the place of that of an older change of the same. */
    private void addBases(Map<String, Basis> all) {
        Set<String> keys = new LinkedHashSet<>(parameters().keySet());
        keys.addAll(floors());
        for (String key : keys) {
            all.remove(key);
            basisOf(key).ifPresent(basis -> all.put(key, basis));
        }
        Set<RuleId> rules = new LinkedHashSet<>(severities().keySet());
        rules.addAll(switchedOff());
        rules.addAll(switchedOn());
        for (RuleId rule : rules) {
            all.remove(rule.value());
            basisOf(rule).ifPresent(basis -> all.put(rule.value(), basis));
        }
    }

    /** Returns where the change of a parameter comes from: its own basis, else that of its rule, else that of the policy. */
    public Optional<Basis> basisOf(String parameter) {
        int dot = parameter.indexOf('.');
        return Optional.ofNullable(bases().get(parameter))
                .or(() -> Optional.ofNullable(bases().get(dot < 0 ? parameter : parameter.substring(0, dot))))
                .or(this::origin);
    }

    /** Returns where the changes of a rule come from: its basis, else that of the policy. */
    public Optional<Basis> basisOf(RuleId rule) {
        return Optional.ofNullable(bases().get(rule.value())).or(this::origin);
    }

    /** Returns the policy in one line: its name, version and what it changes, in numbers. */
    @Override
    public String toString() {
        return "Policy " + identity().name() + " " + identity().version() + ": "
                + parameters().size() + " parameters, " + switchedOff().size() + " rules off, "
                + switchedOn().size() + " on, " + waivers().size() + " waivers";
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        if (lineage().size() > LONGEST_LINEAGE) {
            throw new IllegalArgumentException("Policy '" + identity().name() + "': expected a chain of at most "
                    + LONGEST_LINEAGE + " policies of which each extends the next, but it was longer");
        }
        Set<RuleId> both = new LinkedHashSet<>(switchedOff());
        both.retainAll(switchedOn());
        if (!both.isEmpty()) {
            throw new IllegalArgumentException(
                    "Policy '" + identity().name() + "': expected each rule switched off or on," + " but "
                            + both.iterator().next() + " was both");
        }
        if (identity().name().isBlank() || identity().version().isBlank()) {
            throw new IllegalArgumentException("Policy: expected a name and a version, but "
                    + (identity().name().isBlank() ? "the name" : "the version") + " was blank");
        }
    }

    /** Builder of {@link CompliancePolicy}. */
    public static final class Builder extends ImmutableCompliancePolicy.Builder {
        Builder() {}
    }
}
