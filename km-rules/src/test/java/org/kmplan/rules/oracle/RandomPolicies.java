package org.kmplan.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.Severity;

/** Random policies within the bounds of the catalogue. */
final class RandomPolicies {
    /** Of so many rules one is switched off, and one or two have another weight. */
    private static final int OTHERWISE = 40;

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("PLN-01.required_fields", List.of("topic", "reason", "organisation", "title", "fiscal_year")),
            Map.entry("PLN-01.empty_marks", List.of("?", "งานพัสดุ")),
            Map.entry("PLN-03.generic_owners", List.of("ผู้เกี่ยวข้อง", "ฝ่ายบริหาร")),
            Map.entry("PLN-05.empty_marks", List.of("-", "๑ ครั้ง")),
            Map.entry("PLN-08.approval_words", List.of("ผู้เห็นชอบ", "อนุมัติโดย")),
            Map.entry("PLN-09.reviewer_words", List.of("ผู้ตรวจสอบ", "ผู้จัดทำ")),
            Map.entry(
                    "PLN-05.required_columns_kmp",
                    List.of("activity", "period", "owner", "evidence", "tool", "target")),
            Map.entry("PLN-05.required_columns_cmp", List.of("activity", "method", "evidence", "indicator")),
            Map.entry("KMP-01.required_kmp", List.of("1", "3", "7")),
            Map.entry("KMP-02.steps", List.of("2", "4", "6")),
            Map.entry("CMP-01.required_cmp", List.of("1", "6")),
            Map.entry("CMP-02.deadline", List.of("CMP2 end")),
            Map.entry("CMP-03.deadline", List.of("2023-02-15")),
            Map.entry("CMP-05.plan_deadline", List.of("KMP1 end")),
            Map.entry("CMP-07.deadline", List.of("CMP6 end")),
            Map.entry("CMP-08.deadline", List.of("2023-09-30")),
            Map.entry("CMP-04.window", List.of("CMP3")),
            Map.entry("LNK-02.link_map", List.of("KMP1:CMP1", "KMP2:CMP3+CMP4", "KMP7:CMP5 + CMP6")),
            Map.entry("TGT-03.unit_families", List.of("DOCUMENT+SET", "EVENT + TOPIC")),
            Map.entry("TGT-06.unstated_comparator", List.of(">")),
            Map.entry("PRT-02.unique_by", List.of("person name")),
            Map.entry("PRT-03.steps", List.of("KMP4", "KMP5")),
            Map.entry("EVD-02.match", List.of("title", "type")),
            Map.entry("EVD-04.activity_words", List.of("รายงาน", "ภาพถ่าย")),
            Map.entry("RSK-01.risk_words", List.of("พัสดุ")),
            Map.entry("RSK-01.other_risks", List.of("พัสดุ", "ภายใน")),
            Map.entry("SCH-03.default_review", List.of("CMP5 end")),
            Map.entry("RSK-01.required_risk_steps", List.of("2", "5")),
            Map.entry("RSK-04.bands", List.of("1-6 low", "5-12 medium", "13-24 very high")),
            Map.entry("RSK-05.appetite", List.of("6")),
            Map.entry("RSK-06.from_level", List.of("medium")));

    private RandomPolicies() {}

    /**
     * Returns a policy in which one parameter in four differs from its default, half of the time one that extends
     * {@code opdc}, with a few other weights and rules switched on and off.
     */
    static CompliancePolicy next(Random random) {
        CompliancePolicy.Builder policy = CompliancePolicy.builder().identity(new PolicyIdentity("random", "1"));
        if (random.nextBoolean()) {
            policy.parent(CompliancePolicy.named("opdc"));
        }
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            switch (random.nextInt(OTHERWISE)) {
                case 0 -> policy.addSwitchedOff(entry.id());
                case 1 -> policy.putSeverity(entry.id(), Severity.RECOMMENDED);
                case 2 -> policy.putSeverity(entry.id(), Severity.MANDATORY);
                default -> {
                    if (entry.isOptional() && random.nextInt(3) == 0) {
                        policy.addSwitchedOn(entry.id());
                    }
                }
            }
            for (RuleParameter parameter : entry.parameters()) {
                String key = entry.id() + "." + parameter.name();
                if (random.nextInt(4) == 0) {
                    policy.putParameter(key, other(random, key, parameter));
                }
                if (parameter.name().startsWith("min_") && random.nextInt(8) == 0) {
                    policy.addFloor(key);
                }
            }
        }
        return policy.build();
    }

    private static ParameterValue other(Random random, String key, RuleParameter parameter) {
        ParameterValue before = parameter.defaultValue();
        if (before instanceof ParameterValue.Flag flag) {
            return ParameterValue.of(!flag.value());
        }
        if (before instanceof ParameterValue.Num number) {
            Fraction moved = number.value().add(Fraction.of(random.nextInt(7) - 3L));
            boolean inside = parameter
                            .least()
                            .map(least -> moved.compareTo(least) >= 0)
                            .orElse(true)
                    && parameter.most().map(most -> moved.compareTo(most) <= 0).orElse(true);
            return new ParameterValue.Num(inside ? moved : number.value());
        }
        List<String> words = WORDS.get(key);
        return words == null ? before : ParameterValue.of(words.toArray(String[]::new));
    }
}
