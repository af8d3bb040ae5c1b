package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mistakes of those who write rules of their own. */
class OwnRuleFaultsTest {
    private static final String DESCRIPTOR = """
            {
              "schema": "https://kmplan.org/schema/rules-1.json",
              "drl": ["agency.drl"],
              "rules": [
                {
                  "id": "AGY-01", "severity": "MANDATORY", "aspect": "EXECUTION", "looksAt": "DatedRecords", "ofRule": "CMP-07",
                  "title": {"th": "รายงาน", "en": "Reports"},
                  "basis": {"th": "แนวปฏิบัติ", "en": "Practice"},
                  "demand": {"th": "ต้องรายงาน", "en": "Reports are written."},
                  "messages": [{"reason": "too-few", "th": "น้อยไป", "en": "Too few."}, {"reason": "late", "th": "ช้าไป", "en": "Late."}]
                }
              ]
            }
            """;

    private static final String DRL = """
            package agency
            import org.kmplan.rules.fact.DatedRecords
            global org.kmplan.rules.FindingCollector findings

            rule "AGY-01 too-few" when
                $check : DatedRecords( rule == "CMP-07", inTime < 2 )
            then findings.failed(drools.getRule(), $check); end

            // The second.
            rule "AGY-01 late" when
                $check : DatedRecords( rule == "CMP-07",
                    inTime < 1 )
            then
                findings.failed(drools.getRule(), $check);
            end
            """;

    private static OwnRules rules(String drl) {
        return OwnRules.of("agency.rules.json", DESCRIPTOR, Map.of("agency.drl", drl));
    }

    private static List<String> check(String what, String with) {
        assertThat(DRL).contains(what);
        List<String> faults = rules(DRL.replace(what, with)).check();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplianceEvaluator.builder()
                        .ownRules(rules(DRL.replace(what, with)))
                        .build())
                .withMessage(String.join("\n", faults));
        return faults;
    }

    @Test
    void rules_without_mistakes_have_none() {
        assertThat(rules(DRL).check()).isEmpty();
        assertThat(rules(DRL).warnings()).isEmpty();
    }

    @Test
    void a_value_of_another_kind_has_file_and_line() {
        assertThat(check("inTime < 2", "inTime < \"x\""))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:6: "));
        assertThat(check("inTime < 1", "inTime < \"x\""))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:12: "));
        assertThat(check("inTime < 2", "due < 2"))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:5: in the rule 'AGY-01 too-few': "));
    }

    @Test
    void a_global_that_is_not_declared_has_file_and_line() {
        assertThat(check("global org.kmplan.rules.FindingCollector findings", ""))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("findings", "global org.kmplan.rules.FindingCollector"))
                .anyMatch(fault -> fault.startsWith("agency.drl:7: "))
                .anyMatch(fault -> fault.startsWith("agency.drl:14: "));
    }

    @Test
    void mistakes_in_a_consequence_have_file_and_line() {
        assertThat(check("then findings.failed(drools.getRule(), $check); end", "then findings.fail($check); end"))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:7: "));
        assertThat(check(
                        "    findings.failed(drools.getRule(), $check);\nend",
                        "    findings.failed(drools.getRule(), $chek);\nend"))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:14: "))
                .allMatch(fault -> fault.contains("$chek"));
        assertThat(check(
                        "then findings.failed(drools.getRule(), $check); end",
                        "then findings.failed(drools.getRule(), $check) end"))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:5: ") || fault.startsWith("agency.drl:7: "));
    }

    @Test
    void an_unknown_property_and_an_unknown_fact_have_file_and_line() {
        assertThat(check("inTime < 1", "inTme < 1"))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:12: "));
        assertThat(check(
                        "$check : DatedRecords( rule == \"CMP-07\", inTime",
                        "$check : DatedRecord( rule == \"CMP-07\", inTime"))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("agency.drl:6: ") || fault.startsWith("agency.drl:5: "));
    }

    @Test
    void groups_that_exist_or_do_not_are_warned_of() {
        for (String word : List.of("not", "exists")) {
            OwnRules grouped = rules(DRL.replace(
                    "$check : DatedRecords( rule == \"CMP-07\", inTime < 2 )",
                    "$check : DatedRecords( rule == \"CMP-07\", inTime < 2 )\n    " + word
                            + " ( DatedRecords( rule == \"CMP-08\" ) and DatedRecords( rule == \"CMP-02\" ) )"));
            assertThat(grouped.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("agency.drl:7: '" + word + "' around a group of facts")
                    .contains("Hint:");
        }
        assertThat(rules(DRL.replace("// The second.", "// not ( A() and B() )\n/* exists ( A() and B() ) */"))
                        .warnings())
                .isEmpty();
        assertThat(rules(
                                DRL.replace(
                                        "inTime < 2 )",
                                        "inTime < 2 )\n    not ( DatedRecords( rule == \"not ( A() and B() )\", inTime in ( 1, 2 ) ) )\n    exists DatedRecords( rule == \"CMP-08\", inTime > 1 )"))
                        .warnings())
                .isEmpty();
    }
}
