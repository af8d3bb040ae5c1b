package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.text.VisibleText;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.CsvReport;
import org.kmplan.rules.render.DifferenceText;
import org.kmplan.rules.render.HtmlReport;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.render.JunitReport;
import org.kmplan.rules.render.PlanPage;
import org.kmplan.rules.render.PlanReports;
import org.kmplan.rules.render.SarifReport;
import org.kmplan.rules.render.TextReport;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.test.SamplePlans;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Plans, records, policies, earlier reports and descriptors of own rules that Jazzer makes: in every build those of the corpus,
 * with the profile {@code fuzz} new ones. What cannot be used is said in problems; what can is judged and shown in every form.
 */
class JudgingFuzzTest {
    private static final int CELL = 100_000;
    private static final int MAX_PIECE = 24;
    private static final LocalDate YEAR_END = LocalDate.of(2023, 9, 30);
    private static final KnowledgePlan PLAN = SamplePlans.compliant();
    private static final ComplianceReport REPORT =
            ComplianceEvaluator.standard().evaluate(PLAN);

    @FuzzTest(maxDuration = "10m")
    void policy(byte[] json) {
        JsonResult<CompliancePolicy> read = PolicyJson.read("policy.json", json);
        assertThat(read.values().isEmpty() && read.problems().isEmpty()).isFalse();
        if (read.problems().isEmpty()) {
            read.values().forEach(policy -> {
                show(List.of(PLAN), ComplianceEvaluator.of(policy), Optional.empty());
                assertThat(PolicyJson.read("policy.json", PolicyJson.write(policy))
                                .problems())
                        .isEmpty();
            });
        }
    }

    @FuzzTest(maxDuration = "10m")
    void records(byte[] json) {
        JsonResult<PlanRecords> read = RecordsJson.read("records.json", json);
        if (read.problems().isEmpty()) {
            read.values().forEach(records -> {
                show(List.of(PLAN), ComplianceEvaluator.standard(), Optional.of(records));
                assertThat(RecordsJson.read("records.json", RecordsJson.write(records))
                                .values())
                        .containsExactly(records);
            });
        }
    }

    @FuzzTest(maxDuration = "10m")
    void earlier_report(byte[] json) {
        JsonResult<BaselineReport> read = JsonReport.readBaseline("earlier.json", json);
        if (read.problems().isEmpty()) {
            read.values()
                    .forEach(earlier -> visible(DifferenceText.in(Language.TH).render(REPORT.diff(earlier))));
        }
    }

    @FuzzTest(maxDuration = "10m")
    void descriptor_of_own_rules(byte[] json) {
        try {
            OwnRules.of("agency.rules.json", new String(json, StandardCharsets.UTF_8), Map.of("agency.drl", ""));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("agency.rules.json");
        }
    }

    @FuzzTest(maxDuration = "10m")
    void plan_in_json(byte[] json) {
        JsonResult<KnowledgePlan> read = PlanJson.read("plan.json", json);
        if (read.problems().isEmpty()) {
            show(read.values(), ComplianceEvaluator.standard(), Optional.empty());
        }
    }

    /** Rows of a table with any texts, one of them repeated up to the length of a whole cell. */
    @FuzzTest(maxDuration = "10m")
    void plan_in_a_table(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder("แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เรื่อง ")
                .append(data.consumeString(40))
                .append("\nขั้นตอน\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tกลุ่มเป้าหมาย\tผู้รับผิดชอบ\tเอกสาร\n");
        int longRow = data.consumeInt(0, 3);
        int longCell = data.consumeInt(0, 6);
        for (int row = 0; row < 4; row++) {
            text.append(row % 2 == 0 ? "KMP" : "CMP").append(row + 1);
            for (int cell = 0; cell < 7; cell++) {
                text.append('\t').append(row == longRow && cell == longCell ? repeated(data) : data.consumeString(30));
            }
            text.append('\n');
        }
        ReadResult read = PlanReader.standard().read("plan.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        show(read.plans(), ComplianceEvaluator.standard(), Optional.empty());
    }

    private static String repeated(FuzzedDataProvider data) {
        String piece = data.consumeString(MAX_PIECE);
        int length = data.consumeInt(1, CELL);
        return piece.isEmpty() ? "" : piece.repeat(Math.max(1, length / piece.length()));
    }

    private static void show(List<KnowledgePlan> plans, ComplianceEvaluator evaluator, Optional<PlanRecords> records) {
        List<ComplianceReport> reports = plans.stream()
                .map(plan -> evaluator.evaluate(EvaluationInput.builder()
                        .plan(plan)
                        .records(records)
                        .asOf(YEAR_END)
                        .build()))
                .toList();
        List<CheckedDocument> documents = List.of(new CheckedDocument("plan.txt", reports, List.of()));
        visible(TextReport.in(Language.TH).render(documents));
        JsonResult<BaselineReport> read = JsonReport.readBaseline(
                "report.json", JsonReport.in(Language.EN).render(documents).getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.values()).hasSameSizeAs(reports);
        for (int i = 0; i < reports.size(); i++) {
            visible(HtmlReport.in(Language.TH)
                    .render(
                            List.of(PlanPage.builder()
                                    .source("plan.txt")
                                    .report(reports.get(i))
                                    .plan(plans.get(i))
                                    .riskRegister(records.flatMap(PlanRecords::riskRegister))
                                    .build()),
                            List.of()));
        }
        try {
            visible(written(out -> CsvReport.to(out, Language.EN), reports).replace("\r\n", "\n"));
            visible(written(out -> SarifReport.to(out, Language.EN), reports));
            String junit = written(out -> JunitReport.to(out, Language.TH), reports);
            visible(junit);
            Document xml = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(junit.getBytes(StandardCharsets.UTF_8)));
            assertThat(xml.getElementsByTagName("testcase").getLength())
                    .isEqualTo(reports.stream()
                            .mapToInt(report -> report.results().size())
                            .sum());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private interface Opening {
        PlanReports open(OutputStream out) throws IOException;
    }

    private static String written(Opening opening, List<ComplianceReport> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PlanReports all = opening.open(out)) {
            for (ComplianceReport report : reports) {
                all.add("plan.txt", report);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void visible(String text) {
        assertThat(text.chars()).noneMatch(VisibleText::isDeceptive);
    }
}
