package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonReadException;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.text.EnglishWords;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.render.TextReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** Rules of an application's own beside the built-in ones. */
class OwnRulesTest {
    private static final LocalDate YEAR_END = LocalDate.of(2023, 9, 30);

    private static final String DESCRIPTOR = """
            {
              "schema": "https://kmplan.org/schema/rules-1.json",
              "drl": ["agency.drl"],
              "rules": [
                {
                  "id": "AGY-01",
                  "severity": "MANDATORY",
                  "aspect": "EXECUTION",
                  "looksAt": "CountedRecords",
                  "ofRule": "KMP-03",
                  "title": {"th": "บ่งชี้องค์ความรู้อย่างน้อย ๓ รายการ", "en": "Three knowledge items identified"},
                  "basis": {"th": "คำสั่งหน่วยงาน", "en": "Order of the agency"},
                  "demand": {"th": "ต้องบ่งชี้ ๓ รายการ", "en": "Three items are identified."},
                  "parameters": [{"name": "min_items", "number": 3, "least": 2, "most": 9, "whole": true}],
                  "messages": [
                    {"reason": "too-few", "th": "มีเพียง {actual} จาก {min_items}", "en": "Only {actual} of {min_items} items.",
                     "advice": {"th": "เพิ่มรายการ", "en": "Add items."}},
                    {"reason": "done", "th": "ครบ {actual}", "en": "There are {actual} items."}]
                },
                {
                  "id": "AGY-02",
                  "severity": "RECOMMENDED",
                  "aspect": "PLAN",
                  "looksAt": "ReviewedStep",
                  "title": {"th": "ผู้รับผิดชอบสองฝ่าย", "en": "Two owners"},
                  "basis": {"th": "แนวปฏิบัติ", "en": "Practice"},
                  "demand": {"th": "แต่ละขั้นตอนมีผู้รับผิดชอบสองฝ่าย", "en": "Each step has two owners."},
                  "messages": [{"reason": "one-owner", "th": "{step} มีผู้รับผิดชอบฝ่ายเดียว", "en": "{step} has one owner."}]
                }
              ]
            }
            """;

    private static final String DRL = """
            // What the agency demands beyond the catalogue.
            package agency

            import org.kmplan.rules.fact.CountedRecords
            import org.kmplan.rules.fact.ReviewedStep
            import org.kmplan.rules.fact.Setting

            global org.kmplan.rules.FindingCollector findings

            rule "AGY-01 too-few"
            when
                $least : Setting( rule == "AGY-01", name == "min_items" )
                $check : CountedRecords( rule == "KMP-03", counted < $least.whole )
            then
                findings.failed(drools.getRule(), $check);
            end

            rule "AGY-02 one-owner"
            when
                $check : ReviewedStep( step.owners().size() < 2 )
            then
                findings.failed(drools.getRule(), $check);
            end
            """;

    @TempDir
    Path folder;

    @Test
    void own_rules_give_results_beside_the_built_in_ones() {
        ComplianceEvaluator evaluator = evaluator(DRL);
        ComplianceReport report = evaluator.evaluate(compliant(), items(2), YEAR_END);
        Finding own = only(report, "AGY-01");
        assertThat(own.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(own.severity()).isEqualTo(Severity.MANDATORY);
        assertThat(own.subject()).isEqualTo("steps/KMP1");
        assertThat(only(report, "KMP-03", "steps/KMP1").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(only(evaluator.evaluate(compliant(), items(3), YEAR_END), "AGY-01")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(report.results(RuleId.of("AGY-02")))
                .hasSize(compliant().steps().size())
                .extracting(Finding::outcome)
                .contains(Outcome.FAILED);
        assertThat(only(evaluator.evaluate(compliant()), "AGY-01").outcome()).isEqualTo(Outcome.NOT_DETERMINABLE);
    }

    @Test
    void built_in_results_are_those_of_an_evaluator_without_own_rules() {
        KnowledgePlan plan = compliant();
        List<Finding> builtIn = evaluator(DRL).evaluate(plan, items(2), YEAR_END).results().stream()
                .filter(result -> !result.rule().group().equals("AGY"))
                .toList();
        assertThat(builtIn)
                .isEqualTo(ComplianceEvaluator.standard()
                        .evaluate(plan, items(2), YEAR_END)
                        .results());
    }

    @Test
    void reports_show_the_texts_of_own_rules() {
        ComplianceReport report = evaluator(DRL).evaluate(compliant(), items(2), YEAR_END);
        List<CheckedDocument> documents = List.of(new CheckedDocument("plan", List.of(report), List.of()));
        assertThat(TextReport.in(Language.EN).withAll(true).render(documents))
                .contains(
                        "Three knowledge items identified", "Only 2 of 3 items.", "Add items.", "Order of the agency");
        assertThat(TextReport.in(Language.TH).render(documents)).contains("มีเพียง ๒ จาก ๓");
        assertThat(JsonReport.in(Language.EN).render(documents)).contains("Only 2 of 3 items.");
    }

    @Test
    void a_digest_tells_rules_from_others() {
        String standard = ComplianceEvaluator.standard().rulesDigest();
        assertThat(standard).matches("[0-9a-f]{12}");
        assertThat(ComplianceEvaluator.of(CompliancePolicy.standard()).rulesDigest())
                .isEqualTo(standard);
        String own = evaluator(DRL).rulesDigest();
        assertThat(own)
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(standard)
                .isEqualTo(evaluator(DRL).rulesDigest());
        assertThat(evaluator(DRL + "\n// other").rulesDigest()).isNotEqualTo(own);
    }

    @Test
    void a_policy_sets_parameters_of_own_rules() {
        CompliancePolicy five = CompliancePolicy.builder()
                .identity(new PolicyIdentity("five", "1"))
                .putParameter("AGY-01.min_items", ParameterValue.of(5))
                .build();
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().policy(five).ownRules(rules(DRL)).build();
        assertThat(only(evaluator.evaluate(compliant(), items(4), YEAR_END), "AGY-01")
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(evaluator.catalog().entry(RuleId.of("AGY-01")).orElseThrow().title(Language.EN))
                .isEqualTo("Three knowledge items identified");
    }

    @Test
    void descriptor_and_drl_are_read_from_files() throws IOException {
        Path descriptor = Files.writeString(folder.resolve("agency.rules.json"), DESCRIPTOR);
        assertThatThrownBy(() -> OwnRules.read(descriptor))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("agency.drl");
        Files.writeString(folder.resolve("agency.drl"), DRL);
        assertThat(OwnRules.read(descriptor).entries()).hasSize(2);
    }

    @Test
    void a_syntax_error_is_refused_with_file_and_line() {
        assertThatThrownBy(
                        () -> evaluator(DRL.replace("$check : ReviewedStep( step", "$check : ReviewedStep( step ((")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agency.drl:20");
    }

    @Test
    void an_unknown_property_is_refused_with_file_and_line() {
        assertThatThrownBy(() -> evaluator(DRL.replace("counted < $least.whole", "counter < $least.whole")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agency.drl:13: cannot understand 'counter < $least.whole'")
                .hasMessageContaining("Hint:");
    }

    @Test
    void an_unknown_fact_is_refused() {
        assertThatThrownBy(() -> evaluator(DRL.replace("fact.ReviewedStep", "fact.ReviewedStop")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ReviewedSt");
    }

    @Test
    void a_rule_named_after_no_entry_is_refused() {
        assertThatThrownBy(() -> evaluator(DRL.replace("\"AGY-02 one-owner\"", "\"KMP-03 one-owner\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "agency.drl:18: the rule 'KMP-03 one-owner' reports KMP-03, which agency.rules.json")
                .hasMessageContaining("no DRL rule is named after AGY-02")
                .satisfies(OwnRulesTest::isSaidInThai);
    }

    @Test
    void a_reason_without_a_message_is_refused() {
        assertThatThrownBy(() -> evaluator(DRL.replace("AGY-01 too-few", "AGY-01 far-too-few")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agency.drl:10: the reason 'far-too-few' of AGY-01 has no message")
                .satisfies(OwnRulesTest::isSaidInThai);
    }

    private static void isSaidInThai(Throwable refusal) {
        String thai = refusal instanceof JsonReadException json
                ? json.problems().stream().map(JsonProblem::thaiMessage).collect(Collectors.joining("\n"))
                : ((PhrasedException) refusal).thaiMessage();
        assertThat(thai).hasLineCount((int) refusal.getMessage().lines().count());
        assertThat(EnglishWords.in(thai)).isEmpty();
    }

    @Test
    void ids_that_repeat_or_are_built_in_are_refused() {
        OwnRules builtIn = OwnRules.of(
                "agency.rules.json",
                DESCRIPTOR.replace("AGY-02", "KMP-03"),
                Map.of("agency.drl", DRL.replace("AGY-02", "KMP-03")));
        assertThatThrownBy(() -> ComplianceEvaluator.builder().ownRules(builtIn).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KMP-03 is a built-in rule")
                .satisfies(OwnRulesTest::isSaidInThai);
        assertThatThrownBy(() -> ComplianceEvaluator.builder()
                        .ownRules(rules(DRL))
                        .ownRules(rules(DRL))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AGY-01 is used twice")
                .satisfies(OwnRulesTest::isSaidInThai);
        assertThatThrownBy(() -> OwnRules.of(
                        "agency.rules.json", DESCRIPTOR.replace("AGY-02", "AGY-01"), Map.of("agency.drl", DRL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agency.rules.json:21:13: DUPLICATE_ID");
    }

    @Test
    void faults_of_the_descriptor_are_refused_all_at_once() {
        String faulty = DESCRIPTOR
                .replace("\"MANDATORY\"", "\"MUST\"")
                .replace("\"number\": 3,", "")
                .replace("\"en\": \"Practice\"", "\"en\": \"\"");
        assertThatThrownBy(() -> OwnRules.of("agency.rules.json", faulty, Map.of("agency.drl", DRL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agency.rules.json:7:")
                .hasMessageContaining("found 'MUST'")
                .hasMessageContaining("expected number, flag or words as the default of 'min_items'")
                .hasMessageContaining("agency.rules.json:26:43: INVALID_VALUE: /rules/1/basis/en")
                .satisfies(OwnRulesTest::isSaidInThai);
    }

    @Test
    void a_rule_that_reports_facts_of_another_is_refused_when_it_does() {
        ComplianceEvaluator evaluator =
                evaluator(DRL.replace("rule == \"KMP-03\", counted", "rule == \"KMP-04\", counted"));
        assertThatThrownBy(() -> evaluator.evaluate(compliant(), items(2), YEAR_END))
                .hasStackTraceContaining("reports a CountedRecords of KMP-04, at which its rule does not look");
    }

    @Test
    void a_drl_file_stands_beside_its_descriptor_or_below() throws IOException {
        for (String name : List.of(
                "../agency.drl",
                "/etc/agency.drl",
                "a/../../agency.drl",
                "C:agency.drl",
                "..\\\\agency.drl",
                "./agency.drl")) {
            assertThatThrownBy(() -> OwnRules.of(
                            "agency.rules.json", DESCRIPTOR.replace("agency.drl", name), Map.of("agency.drl", DRL)))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "agency.rules.json:3:11: INVALID_VALUE: /drl/0: expected the name of a file beside");
        }
        Path inner = Files.createDirectories(folder.resolve("inner/drl")).getParent();
        Path descriptor = Files.writeString(
                inner.resolve("agency.rules.json"), DESCRIPTOR.replace("agency.drl", "drl/agency.drl"));
        Path outside = Files.writeString(folder.resolve("outside.drl"), DRL);
        Path link = Files.createSymbolicLink(inner.resolve("drl/agency.drl"), outside);
        assertThatThrownBy(() -> OwnRules.read(descriptor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'drl/agency.drl' is a link that leads out of the folder of the descriptor");
        Files.delete(link);
        Files.createSymbolicLink(link, Files.writeString(inner.resolve("real.drl"), DRL));
        assertThat(OwnRules.read(descriptor).entries()).hasSize(2);
    }

    @Test
    void a_drl_file_without_end_is_refused() throws IOException {
        Path descriptor = Files.writeString(folder.resolve("agency.rules.json"), DESCRIPTOR);
        Files.write(folder.resolve("agency.drl"), new byte[(4 << 20) + 1]);
        assertThatThrownBy(() -> OwnRules.read(descriptor))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("expected at most 4194304 bytes, but there are more");
    }

    @Test
    void many_blank_lines_keep_nobody_waiting() {
        String blank = "\n".repeat(60_000);
        ComplianceReport report = evaluator(DRL.replace("rule \"AGY-02", blank + "rule \"AGY-02"))
                .evaluate(compliant(), items(2), YEAR_END);
        assertThat(only(report, "AGY-01").outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_rule_that_fires_without_end_is_stopped_with_its_name() {
        for (String again : List.of("update($check);", "insert(new String(\"again\"));")) {
            String endless = DRL.replace(
                            "$check : ReviewedStep( step.owners().size() < 2 )",
                            "$check : ReviewedStep( id == \"KMP1\" )" + (again.startsWith("insert") ? " String()" : ""))
                    .replace(
                            "findings.failed(drools.getRule(), $check);\nend\n\nrule \"AGY-02",
                            "findings.failed(drools.getRule(), $check); insert(\"first\");\nend\n\nrule \"AGY-02");
            String looping = endless.substring(0, endless.lastIndexOf("findings.failed")) + again + "\nend\n";
            ComplianceEvaluator evaluator = evaluator(looping);
            assertThatThrownBy(() -> evaluator.evaluate(compliant(), items(2), YEAR_END))
                    .as(again)
                    .hasStackTraceContaining(
                            "DRL rule 'AGY-02 one-owner' fired 100000 times for one plan and was stopped");
        }
    }

    private static ComplianceEvaluator evaluator(String drl) {
        return ComplianceEvaluator.builder().ownRules(rules(drl)).build();
    }

    private static OwnRules rules(String drl) {
        return OwnRules.of("agency.rules.json", DESCRIPTOR, Map.of("agency.drl", drl));
    }

    private static PlanRecords items(int count) {
        PlanRecords.Builder records = PlanRecords.builder();
        for (int i = 1; i <= count; i++) {
            records.addKnowledgeItem(IdentifiedKnowledge.builder()
                    .id("item-" + i)
                    .title("เรื่อง " + i)
                    .identified(true)
                    .verified(true)
                    .build());
        }
        return records.build();
    }

    private static Finding only(ComplianceReport report, String rule) {
        assertThat(report.results(RuleId.of(rule))).hasSize(1);
        return report.results(RuleId.of(rule)).get(0);
    }

    private static Finding only(ComplianceReport report, String rule, String subject) {
        return report.results(RuleId.of(rule)).stream()
                .filter(result -> result.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
