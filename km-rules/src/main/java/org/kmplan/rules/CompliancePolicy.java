package org.kmplan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
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
        return Shipped.STANDARD;
    }

    /** Returns the policies that come with the library, the default first: {@code standard} and {@code opdc}. */
    public static List<CompliancePolicy> shipped() {
        return Shipped.all();
    }

    /**
     * Returns the policy with a name that comes with the library, such as {@code opdc} for the general form of the Office of
     * the Public Sector Development Commission.
     *
     * @throws IllegalArgumentException if none has the name; the message lists those there are
     */
    public static CompliancePolicy named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("Policy '" + name + "': expected one of "
                        + shipped().stream()
                                .map(policy -> policy.identity().name())
                                .toList()
                        + ", which come with the library"));
    }

    /** Returns the policy with a name that comes with the library, if there is one. */
    public static Optional<CompliancePolicy> find(String name) {
        return shipped().stream()
                .filter(policy -> policy.identity().name().equals(name))
                .findFirst();
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
            throw new PhrasedException(
                    Phrase.of("policy.too-long").with("name", identity().name()).with("limit", LONGEST_LINEAGE));
        }
        Set<RuleId> both = new LinkedHashSet<>(switchedOff());
        both.retainAll(switchedOn());
        if (!both.isEmpty()) {
            throw new PhrasedException(Phrase.of("policy.both")
                    .with("name", identity().name())
                    .with("rule", both.iterator().next().value()));
        }
        if (identity().name().isBlank() || identity().version().isBlank()) {
            throw new PhrasedException(Phrase.of(identity().name().isBlank() ? "policy.no-name" : "policy.no-version"));
        }
    }

    /**
     * Policies that come with the library.
     *
     * <ul>
     *   <li>{@code standard}: the defaults of the catalogue.
     *   <li>{@code opdc}: the later, general form of the Office of the Public Sector Development Commission. It asks for no column
     *       of evidence; EVD-01 and EVD-04 look at plans that have one. The least numbers of KMP-03, KMP-04, KMP-06 and DSM-01, the
     *       link map of LNK-02, the words of KMP-02 and the two tables of REC-01 are those of one agency, so that they are
     *       recommended. Tools and budget (PLN-07), approval with name and day (PLN-08), a reviewer (PLN-09) and reports on
     *       the rounds that the plan states (CMP-09) are looked at.
     * </ul>
     */
    private static final class Shipped {
        private static final Basis FORM = Basis.of(
                "แบบแผนการจัดการความรู้รุ่นหลังของสำนักงาน ก.พ.ร. (แบบทั่วไป)",
                "The later, general form of the KM action plan of the Office of the Public Sector Development Commission");
        private static final Basis OWN_NUMBERS = Basis.of(
                "แบบทั่วไปของสำนักงาน ก.พ.ร. ไม่ได้กำหนดจำนวนหรือถ้อยคำขั้นต่ำนี้ จึงเป็นข้อแนะนำ",
                "The general form of the Office of the Public Sector Development Commission lays down no such number or wording, so it is recommended");
        private static final Basis SIGNED = Basis.of(
                "แนวปฏิบัติของสำนักงาน ก.พ.ร. ซึ่งให้ผู้บริหารสูงสุดด้านการจัดการความรู้ (CKO) ทบทวนและอนุมัติแผน",
                "OPDC practice, by which the chief knowledge officer reviews and approves the plan");

        static final CompliancePolicy STANDARD = CompliancePolicy.builder()
                .identity(new PolicyIdentity("standard", "1"))
                .build();

        private static final CompliancePolicy OPDC = opdc();

        private Shipped() {}

        /** Returns all, the default first. */
        static List<CompliancePolicy> all() {
            return List.of(STANDARD, OPDC);
        }

        private static CompliancePolicy opdc() {
            CompliancePolicy.Builder policy = CompliancePolicy.builder()
                    .identity(new PolicyIdentity("opdc", "1"))
                    .origin(FORM)
                    .putParameter(
                            "PLN-05.required_columns_kmp",
                            ParameterValue.of("activity", "period", "indicator", "target", "target_group", "owner"))
                    .putParameter("EVD-01.only_with_column", ParameterValue.of(true));
            for (String rule : List.of("KMP-02", "KMP-03", "KMP-04", "KMP-06", "DSM-01", "LNK-02", "REC-01")) {
                policy.putSeverity(RuleId.of(rule), Severity.RECOMMENDED).putBasis(rule, OWN_NUMBERS);
            }
            policy.addSwitchedOn(RuleId.of("PLN-07")).addSwitchedOn(RuleId.of("CMP-09"));
            for (String rule : List.of("PLN-08", "PLN-09")) {
                policy.addSwitchedOn(RuleId.of(rule)).putBasis(rule, SIGNED);
            }
            return policy.build();
        }
    }

    /** Builder of {@link CompliancePolicy}. */
    public static final class Builder extends ImmutableCompliancePolicy.Builder {
        Builder() {}
    }
}
