package org.kmplan.rules.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.report.Severity;

/** Parameters of the rules under one policy, in the form in which they are compared. */
public final class Limits {
    /** Rules that judge only where a policy switches them on. */
    static final Set<String> OPTIONAL = Set.of("PLN-07", "PLN-08", "PLN-09", "CMP-09");

    private final Map<String, ParameterValue> values = new HashMap<>();
    private final Map<String, Integer> whole = new HashMap<>();
    final Set<String> floors = new HashSet<>();
    final Set<String> headerMarks;
    final Set<String> cellMarks;
    final Set<String> genericOwners;
    final Map<ProcessStep, Set<ProcessStep>> links = new EnumMap<>(ProcessStep.class);
    final List<Set<TargetUnit>> families = new ArrayList<>();
    final List<String> acts;
    final List<String> riskWords;
    final List<String> riskSteps;
    final List<String> otherRisks;
    final List<Pattern> letters;
    final Set<PlanColumn> knowledgeColumns;
    final Set<PlanColumn> changeColumns;
    final List<RiskBand> bands = new ArrayList<>();
    private final Set<String> on = new HashSet<>();
    private final Map<String, Severity> severities = new HashMap<>();

    private Limits(CompliancePolicy policy) {

        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            severities.put(entry.id().value(), entry.severity());
            if (!OPTIONAL.contains(entry.id().value())) {
                on.add(entry.id().value());
            }
            for (RuleParameter parameter : entry.parameters()) {
                values.put(entry.id() + "." + parameter.name(), parameter.defaultValue());
            }
        }
        take(policy);
        values.forEach((key, value) -> {
            if (value instanceof ParameterValue.Num number && number.value().isWhole()) {
                whole.put(key, number.value().numerator().intValueExact());
            }
        });
        headerMarks = keys("PLN-01.empty_marks");
        cellMarks = keys("PLN-05.empty_marks");
        genericOwners = keys("PLN-03.generic_owners");
        acts = words("EVD-04.activity_words").stream().map(ThaiText::skeleton).toList();
        riskWords = words("RSK-01.risk_words").stream().map(ThaiText::skeleton).toList();
        riskSteps = words("RSK-01.step_words").stream().map(ThaiText::skeleton).toList();
        otherRisks =
                words("RSK-01.other_risks").stream().map(ThaiText::skeleton).toList();
        letters = words("RSK-02.letter_pattern").stream().map(Pattern::compile).toList();
        knowledgeColumns = columns("PLN-05.required_columns_kmp");
        changeColumns = columns("PLN-05.required_columns_cmp");
        for (String link : words("LNK-02.link_map")) {
            String[] sides = link.replace(" ", "").split(":", -1);
            for (String other : sides[1].split("\\+", -1)) {
                link(ProcessStep.valueOf(sides[0]), ProcessStep.valueOf(other));
            }
        }
        for (String family : words("TGT-03.unit_families")) {
            Set<TargetUnit> units = EnumSet.noneOf(TargetUnit.class);
            for (String unit : family.split("\\+", -1)) {
                units.add(TargetUnit.valueOf(unit.strip()));
            }
            families.add(units);
        }
        for (String band : words("RSK-04.bands")) {
            String[] parts = band.strip().split("\\s+", 2);
            String[] ends = parts[0].split("-", -1);
            RiskLevel level =
                    RiskLevel.valueOf(parts[1].strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
            bands.add(RiskBand.of(level, Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        }
    }

    /** Takes the values of a policy after those of the one that it extends. */
    private void take(CompliancePolicy policy) {
        policy.parent().ifPresent(this::take);
        values.putAll(policy.parameters());
        floors.addAll(policy.floors());
        policy.switchedOn().forEach(rule -> on.add(rule.value()));
        policy.switchedOff().forEach(rule -> on.remove(rule.value()));
        policy.severities().forEach((rule, severity) -> severities.put(rule.value(), severity));
    }

    /** Tells whether a rule judges. */
    boolean isOn(String rule) {
        return on.contains(rule);
    }

    boolean isMandatory(String rule) {
        return severities.get(rule) == Severity.MANDATORY;
    }

    /** Returns the limits that a policy sets. */
    public static Limits of(CompliancePolicy policy) {
        return new Limits(policy);
    }

    Fraction number(String key) {
        return ((ParameterValue.Num) values.get(key)).value();
    }

    int whole(String key) {
        return whole.get(key);
    }

    boolean flag(String key) {
        return ((ParameterValue.Flag) values.get(key)).value();
    }

    String word(String key) {
        return words(key).get(0);
    }

    List<String> words(String key) {
        return ((ParameterValue.Words) values.get(key)).words();
    }

    private Set<String> keys(String parameter) {
        Set<String> keys = new HashSet<>();
        words(parameter).forEach(word -> keys.add(ThaiText.key(word)));
        return keys;
    }

    private Set<PlanColumn> columns(String parameter) {
        Set<PlanColumn> columns = EnumSet.noneOf(PlanColumn.class);
        words(parameter).forEach(word -> columns.add(PlanColumn.valueOf(word.toUpperCase(Locale.ROOT))));
        return columns;
    }

    private void link(ProcessStep one, ProcessStep other) {
        links.computeIfAbsent(one, step -> EnumSet.noneOf(ProcessStep.class)).add(other);
        links.computeIfAbsent(other, step -> EnumSet.noneOf(ProcessStep.class)).add(one);
    }
}
