package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.PolicyChange;
import org.kmplan.rules.report.PolicyDifference;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

class DifferenceRenderTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DifferenceJson.schema(), InputFormat.JSON);
    private static final Schema REPORT_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema(), InputFormat.JSON);
    private static final Severity MUST = Severity.MANDATORY;

    private static final ComplianceReport EARLIER = report("standard")
            .addResults(
                    result("DSM-01", "steps/KMP5", Outcome.FAILED, MUST),
                    result("PRT-01", "steps/KMP6", Outcome.PASSED, MUST),
                    result("SCH-01", "steps/KMP1", Outcome.FAILED, MUST),
                    result("SCH-04", "steps/KMP6", Outcome.FAILED, Severity.RECOMMENDED),
                    result("TGT-01", "steps/KMP1", Outcome.PASSED, MUST))
            .build();
    private static final ComplianceReport LATER = report("strict")
            .asOf(LocalDate.of(2023, 9, 30))
            .addResults(
                    result("DSM-01", "steps/KMP5", Outcome.WAIVED, MUST),
                    result("PRT-01", "steps/KMP6", Outcome.FAILED, MUST),
                    result("SCH-01", "steps/KMP1", Outcome.PASSED, MUST),
                    result("SCH-04", "steps/KMP6", Outcome.FAILED, MUST),
                    result("TGT-01", "steps/KMP1", Outcome.PASSED, MUST))
            .addNotices(new Message(
                    "waiver.unknown-rule",
                    Map.of("rule", Argument.name("XXX-99", "XXX-99"), "approver", Argument.text("ปลัด"))))
            .policyChoice(new Message(
                    "policy.assigned",
                    Map.of(
                            "years", Argument.name("ปีงบประมาณ พ.ศ. ๒๕๖๖", "fiscal year 2566 B.E."),
                            "organisations", Argument.name("ทุกประเภทหน่วยงาน", "every kind of organisation"))))
            .build();
    private static final PolicyDifference POLICIES = PolicyDifference.builder()
            .reports(LATER.diff(EARLIER))
            .addPolicies(
                    point("PRT-01", PolicyChange.Kind.PARAMETER)
                            .name("min_percent")
                            .before(Argument.number(80))
                            .after(Argument.number(90))
                            .basis(Argument.name("มติ ๑/๒๕๖๖", "Resolution 1/2566"))
                            .build(),
                    point("PRT-01", PolicyChange.Kind.FLOOR)
                            .name("min_percent")
                            .before(Argument.name("ไม่ใช่", "no"))
                            .after(Argument.name("ใช่", "yes"))
                            .build(),
                    point("SCH-04", PolicyChange.Kind.SEVERITY)
                            .before(new Argument.Term("severity.RECOMMENDED"))
                            .after(new Argument.Term("severity.MANDATORY"))
                            .build(),
                    point("DSM-01", PolicyChange.Kind.WAIVER)
                            .name("steps/KMP5")
                            .after(new Argument.Date(LocalDate.of(2023, 9, 30)))
                            .basis(Argument.text("ย้ายเครื่องแม่ข่าย"))
                            .build(),
                    point("RSK-02", PolicyChange.Kind.SWITCH)
                            .before(Argument.name("ใช่", "yes"))
                            .after(Argument.name("ไม่ใช่", "no"))
                            .build())
            .build();

    @Test
    void english_text() {
        assertThat(DifferenceText.in(Language.EN).withColumns(80).render(LATER.diff(EARLIER)))
                .isEqualTo("""
                        Comparison of two checks of a knowledge-management plan
                        ════════════════════════════════════════════════════════════════════════════════
                        Topic    การบริหารความเสี่ยง
                        Earlier  standard, version 1
                        Later    strict, version 1; as of 30 Sep 2566 B.E.

                        Plan: not compliant
                        Execution: compliant
                        New findings 1 · Fixed 1 · Otherwise changed 2 · Unchanged 1

                        New findings (1)
                        ────────────────────────────────────────────────────────────────────────────────
                         ✗ PRT-01  Enough of the personnel concerned took part
                           KMP 6: passed → failed
                             The plan has nothing that this rule looks at.

                        Fixed (1)
                        ────────────────────────────────────────────────────────────────────────────────
                         ✓ SCH-01  Every period is readable and well-ordered
                           KMP 1: failed → passed

                        Otherwise changed (2)
                        ────────────────────────────────────────────────────────────────────────────────
                         ~ DSM-01  Knowledge published through enough channels
                           KMP 5: failed → waived
                             The plan has nothing that this rule looks at.
                         ~ SCH-04  KMP steps start in order
                           KMP 6: failed (recommended) → failed (mandatory)
                             The plan has nothing that this rule looks at.
                        """);
    }

    @Test
    void english_text_on_policies() {
        assertThat(DifferenceText.in(Language.EN).withColumns(80).render(POLICIES))
                .isEqualTo("""
                        Comparison of two checks of a knowledge-management plan
                        ════════════════════════════════════════════════════════════════════════════════
                        Topic    การบริหารความเสี่ยง
                        Earlier  standard, version 1
                        Later    strict, version 1; as of 30 Sep 2566 B.E.

                        Plan: not compliant
                        Execution: compliant
                        New findings 1 · Fixed 1 · Otherwise changed 2 · Unchanged 1

                        New findings (1)
                        ────────────────────────────────────────────────────────────────────────────────
                         ✗ PRT-01  Enough of the personnel concerned took part
                           KMP 6: passed → failed
                             The plan has nothing that this rule looks at.
                             Why  min_percent: 80 → 90. Basis: Resolution 1/2566
                             Why  min_percent is a floor for the targets of the plan: no → yes

                        Fixed (1)
                        ────────────────────────────────────────────────────────────────────────────────
                         ✓ SCH-01  Every period is readable and well-ordered
                           KMP 1: failed → passed
                             Why  PRT-01 min_percent: 80 → 90. Basis: Resolution 1/2566

                        Otherwise changed (2)
                        ────────────────────────────────────────────────────────────────────────────────
                         ~ DSM-01  Knowledge published through enough channels
                           KMP 5: failed → waived
                             The plan has nothing that this rule looks at.
                             Why  waived for KMP 5 until 30 Sep 2566 B.E. Basis: 'ย้ายเครื่องแม่ข่าย'
                         ~ SCH-04  KMP steps start in order
                           KMP 6: failed (recommended) → failed (mandatory)
                             The plan has nothing that this rule looks at.
                             Why  weight: recommended → mandatory

                        Differences between the policies that change no result of this plan (1)
                        ────────────────────────────────────────────────────────────────────────────────
                         · RSK-02 judged by: yes → no
                        """);
    }

    @Test
    void thai_text_on_policies() {
        assertThat(DifferenceText.in(Language.TH).withColumns(80).render(POLICIES))
                .isEqualTo("""
                        การเปรียบเทียบผลการตรวจสอบแผนการจัดการความรู้สองครั้ง
                        ════════════════════════════════════════════════════════════════════════════════
                        องค์ความรู้  การบริหารความเสี่ยง
                        ครั้งก่อน    standard รุ่น 1
                        ครั้งหลัง    strict รุ่น 1 ประเมิน ณ วันที่ ๓๐ กันยายน ๒๕๖๖

                        ด้านแผน: ไม่เป็นไปตามหลักเกณฑ์
                        ด้านการดำเนินงาน: เป็นไปตามหลักเกณฑ์
                        พบใหม่ ๑ · แก้ไขแล้ว ๑ · เปลี่ยนแปลงอย่างอื่น ๒ · คงเดิม ๑

                        พบใหม่ (๑)
                        ────────────────────────────────────────────────────────────────────────────────
                         ✗ PRT-01  บุคลากรที่เกี่ยวข้องเข้าร่วมถึงเกณฑ์
                           KMP 6: ผ่าน → ไม่ผ่าน
                             แผนนี้ไม่มีส่วนที่ข้อนี้ต้องตรวจสอบ
                             เหตุผล  min_percent: ๘๐ → ๙๐ ที่มา: มติ ๑/๒๕๖๖
                             เหตุผล  min_percent เป็นเกณฑ์ขั้นต่ำของเป้าหมายในแผน: ไม่ใช่ → ใช่

                        แก้ไขแล้ว (๑)
                        ────────────────────────────────────────────────────────────────────────────────
                         ✓ SCH-01  ระยะเวลาอ่านได้และเรียงถูกต้อง
                           KMP 1: ไม่ผ่าน → ผ่าน
                             เหตุผล  PRT-01 min_percent: ๘๐ → ๙๐ ที่มา: มติ ๑/๒๕๖๖

                        เปลี่ยนแปลงอย่างอื่น (๒)
                        ────────────────────────────────────────────────────────────────────────────────
                         ~ DSM-01  เผยแพร่ครบตามจำนวนช่องทาง
                           KMP 5: ไม่ผ่าน → ได้รับการยกเว้น
                             แผนนี้ไม่มีส่วนที่ข้อนี้ต้องตรวจสอบ
                             เหตุผล  ได้รับการยกเว้นสำหรับ KMP 5 ถึงวันที่ ๓๐ กันยายน ๒๕๖๖ ที่มา: “ย้ายเครื่องแม่ข่าย”
                         ~ SCH-04  ขั้นตอนเริ่มตามลำดับ
                           KMP 6: ไม่ผ่าน (แนะนำ) → ไม่ผ่าน (บังคับ)
                             แผนนี้ไม่มีส่วนที่ข้อนี้ต้องตรวจสอบ
                             เหตุผล  ระดับ: แนะนำ → บังคับ

                        ข้อแตกต่างของเกณฑ์ที่ไม่ทำให้ผลของแผนนี้เปลี่ยน (๑)
                        ────────────────────────────────────────────────────────────────────────────────
                         · RSK-02 ใช้ตรวจสอบ: ใช่ → ไม่ใช่
                        """);
    }

    @Test
    void text_of_reports_that_agree() {
        assertThat(DifferenceText.in(Language.EN).render(EARLIER.diff(EARLIER)))
                .contains("Nothing differs", "New findings 0 · Fixed 0 · Otherwise changed 0 · Unchanged 5");
    }

    @Test
    void text_shows_both_verdicts_where_they_differ() {
        assertThat(DifferenceText.in(Language.EN)
                        .render(LATER.diff(report("none").build())))
                .contains("Plan: compliant → not compliant\nExecution: compliant\n");
    }

    @Test
    void colours_only_when_asked() {
        String plain = DifferenceText.in(Language.TH).render(POLICIES);
        String coloured = DifferenceText.in(Language.TH).withColours(true).render(POLICIES);
        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[1;31m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void english_json() {
        assertThat(DifferenceJson.in(Language.EN)
                        .render(report("strict")
                                .addResults(result("PRT-01", "steps/KMP6", Outcome.FAILED, MUST))
                                .build()
                                .diff(report("standard").build())))
                .isEqualTo("""
                        {
                          "schema": "https://kmplan.org/schema/difference-1.json",
                          "language": "en",
                          "earlier": {
                            "source": null,
                            "plan": "plan-1",
                            "topic": "การบริหารความเสี่ยง",
                            "fiscalYear": 2566,
                            "asOf": null,
                            "policy": {
                              "name": "standard",
                              "version": "1"
                            },
                            "verdicts": {
                              "plan": "COMPLIANT",
                              "execution": "COMPLIANT"
                            }
                          },
                          "later": {
                            "source": null,
                            "plan": "plan-1",
                            "topic": "การบริหารความเสี่ยง",
                            "fiscalYear": 2566,
                            "asOf": null,
                            "policy": {
                              "name": "strict",
                              "version": "1"
                            },
                            "verdicts": {
                              "plan": "NON_COMPLIANT",
                              "execution": "COMPLIANT"
                            }
                          },
                          "counts": {
                            "NEW": 1,
                            "FIXED": 0,
                            "GONE": 0,
                            "CHANGED": 0,
                            "UNCHANGED": 0
                          },
                          "changes": [
                            {
                              "kind": "NEW",
                              "rule": "PRT-01",
                              "title": "Enough of the personnel concerned took part",
                              "aspect": "PLAN",
                              "subject": "steps/KMP6",
                              "subjectText": "KMP 6",
                              "before": null,
                              "after": {
                                "outcome": "FAILED",
                                "severity": "MANDATORY"
                              },
                              "step": "not in the report → failed",
                              "message": "The plan has nothing that this rule looks at."
                            }
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void json_keeps_to_its_schema(Language language) {
        DifferenceJson json = DifferenceJson.in(language);
        assertThat(violations(SCHEMA, json.render(POLICIES))).isEmpty();
        assertThat(violations(SCHEMA, json.render(LATER.diff(EARLIER)))).isEmpty();
        assertThat(violations(
                        SCHEMA, json.render(report("a").build().diff(report("b").build()))))
                .isEmpty();
        assertThat(violations(SCHEMA, json.render(POLICIES).replace("\"NEW\"", "\"NEWER\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_json_report_is_read_back_for_comparison(Language language) {
        String json = JsonReport.in(language)
                .render(List.of(new CheckedDocument("plan.docx", List.of(EARLIER, LATER), List.of())));
        assertThat(violations(REPORT_SCHEMA, json)).isEmpty();
        List<BaselineReport> read = JsonReport.readBaseline("earlier.json", json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).source()).contains("plan.docx");
        assertThat(read.get(0).plan()).isEqualTo(EARLIER.plan());
        assertThat(read.get(1).policy()).isEqualTo(LATER.policy());
        assertThat(read.get(1).asOf()).contains(LocalDate.of(2023, 9, 30));
        assertThat(LATER.diff(read.get(0)).all()).isEqualTo(LATER.diff(EARLIER).all());
        assertThat(LATER.diff(read.get(1)).isEmpty()).isTrue();
    }

    @Test
    void notices_and_the_choice_of_the_policy_stand_in_the_text() {
        assertThat(TextReport.in(Language.EN)
                        .render(List.of(new CheckedDocument("plan.docx", List.of(LATER), List.of()))))
                .contains(
                        "assigned to fiscal year 2566 B.E., every kind of organisation",
                        "Notes on the policy (1)",
                        "! The waiver by 'ปลัด' names the rule XXX-99, which does not exist.");
    }

    @Test
    void fields_of_later_versions_are_disregarded() {
        String json = json().replace("\"subjectText\"", "\"colour\": \"red\", \"subjectText\"");
        assertThat(baseline(json)).isEmpty();
    }

    @Test
    void other_files_are_refused_with_place_and_reason() {
        assertThat(baseline("{\"schema\": \"https://kmplan.org/schema/plan-1.json\", \"plans\": []}"))
                .containsExactly(
                        "earlier.json:1:1: MISSING_FIELD: expected the field 'reports' in this report, found none",
                        "earlier.json:1:12: UNKNOWN_VALUE: /schema: expected 'https://kmplan.org/schema/report-1.json', found the string 'https://kmplan.org/schema/plan-1.json'\nHint: another kind or version of document cannot be read here");
        assertThat(baseline(json().replace("\"outcome\": \"WAIVED\"", "\"outcome\": \"FORGIVEN\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains(
                                "UNKNOWN_VALUE: /reports/0/results/0/outcome: expected a outcome (PASSED, ",
                                "found 'FORGIVEN'"));
        assertThat(baseline(json().replace("\"rule\": \"PRT-01\"", "\"rule\": \"DSM-01\"")
                        .replace("steps/KMP6", "steps/KMP5")))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("/reports/0/results: expected each rule, aspect and subject once"));
        assertThat(baseline("# no JSON"))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("earlier.json:1:1: SYNTAX"));
    }

    private static String json() {
        return JsonReport.in(Language.EN).render(List.of(new CheckedDocument("plan.docx", List.of(LATER), List.of())));
    }

    private static List<String> baseline(String json) {
        return JsonReport.readBaseline("earlier.json", json.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(JsonProblem::message)
                .toList();
    }

    private static List<String> violations(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static PolicyChange.Builder point(String rule, PolicyChange.Kind kind) {
        return PolicyChange.builder().rule(RuleId.of(rule)).kind(kind);
    }

    private static Finding result(String rule, String subject, Outcome outcome, Severity severity) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .aspect(Aspect.PLAN)
                .subject(subject)
                .outcome(outcome)
                .severity(severity)
                .addReason(new Message(outcome == Outcome.PASSED ? "passed" : "nothing-to-check", Map.of()))
                .build();
    }

    private static ComplianceReport.Builder report(String policy) {
        return ComplianceReport.builder()
                .plan(PlanIdentity.builder()
                        .id("plan-1")
                        .topic("การบริหารความเสี่ยง")
                        .fiscalYear(FiscalYear.of(2566))
                        .build())
                .policy(new PolicyIdentity(policy, "1"));
    }
}
