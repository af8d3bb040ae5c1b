package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.text.VisibleText;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.RepairAdvisor;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanLine;
import org.kmplan.rules.report.RepairAdvice;
import org.kmplan.rules.report.ReportDifference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Controls and marks that turn the direction of text, in each place of a plan and in names of files: no rendering shows them. */
class DeceptiveTextTest {
    private static final String DECEPTIVE = deceptive();
    private static final String SOURCE = "แผน" + DECEPTIVE + "txt.docx";
    private static final KnowledgePlan PLAN = PlanJson.readOrThrow(
                    "plan.json",
                    PlanJson.write(PageSamples.PLAN)
                            .replace(PageSamples.HOSTILE.replace("\"", "\\\""), escaped(DECEPTIVE)))
            .get(0);
    private static final RiskRegister REGISTER = PageSamples.REGISTER.withRisks(
            Risk.builder().id("R1").description(DECEPTIVE).assessed(3, 2).build());
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();
    private static final ComplianceReport REPORT = EVALUATOR.evaluate(PLAN);
    private static final List<ReadProblem> PROBLEMS = PlanReader.standard()
            .read(SOURCE, "".getBytes(StandardCharsets.UTF_8))
            .problems();
    private static final List<CheckedDocument> DOCUMENTS = List.of(
            new CheckedDocument(SOURCE, List.of(REPORT), PROBLEMS), new CheckedDocument(SOURCE, List.of(), PROBLEMS));

    @ParameterizedTest
    @EnumSource
    void no_text_page_or_table_shows_them(Language language) throws IOException {
        renderings(language).forEach((name, text) -> {
            assertThat(text).as(name).contains("\uFFFD");
            assertThat(text.chars().filter(c -> c != '\r' || !name.equals("csv")))
                    .as(name)
                    .noneMatch(VisibleText::isDeceptive);
        });
    }

    @ParameterizedTest
    @EnumSource
    void json_escapes_them_and_gives_them_back(Language language) {
        ReportDifference difference = REPORT.diff(BaselineReport.of(EVALUATOR.evaluate(PageSamples.PLAN)));
        for (String json : List.of(
                JsonReport.in(language).render(DOCUMENTS),
                JsonReport.in(language).line(SOURCE, REPORT),
                DifferenceJson.in(language).render(difference),
                PlanJson.write(PLAN),
                HtmlReport.in(language)
                        .render(List.of(page()), List.of())
                        .replaceAll("(?s).*<script[^>]*>(.*)</script>.*", "$1"))) {
            assertThat(json.chars().filter(c -> c != '\n')).noneMatch(VisibleText::isDeceptive);
            assertThat(json).contains("\\u202e", "\\u0085");
            assertThat(texts(json)).anyMatch(text -> text.contains(DECEPTIVE));
        }
        assertThat(PlanJson.readOrThrow("plan.json", PlanJson.write(PLAN))).containsExactly(PLAN);
    }

    private static Map<String, String> renderings(Language language) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        ReadResult read =
                PlanReader.standard().read(SOURCE, PlanJson.write(PLAN).getBytes(StandardCharsets.UTF_8));
        RepairAdvice advice = RepairAdvisor.of(EVALUATOR).advise(EvaluationInput.of(PLAN));
        ReportDifference difference = REPORT.diff(BaselineReport.of(EVALUATOR.evaluate(PageSamples.PLAN)));
        List<PlanLine> lines = List.of(PlanLine.of(SOURCE, REPORT), PlanLine.failed(SOURCE, DECEPTIVE));
        for (boolean colours : new boolean[] {false, true}) {
            String with = colours ? " with colours" : "";
            all.put("text" + with, TextReport.in(language).withColours(colours).render(DOCUMENTS));
            all.put(
                    "advice" + with,
                    AdviceText.in(language).withColours(colours).render(advice));
            all.put("table" + with, PlanTable.in(language).withColours(colours).render(lines));
            all.put(
                    "difference" + with,
                    DifferenceText.in(language).withColours(colours).render(difference));
            all.put("plan" + with, PlanText.in(language).withColours(colours).render(SOURCE, read));
        }
        all.replaceAll((name, text) -> text.replaceAll("\u001B\\[[0-9;]*m", ""));
        all.put("page", HtmlReport.in(language).render(List.of(page()), List.of(DOCUMENTS.get(1))));
        ComplianceSummary summary =
                ComplianceSummary.builder().add(REPORT).addError().build();
        all.put("index", HtmlIndex.in(language).render(lines, summary, PlanLine::source));
        all.put("junit", written(out -> JunitReport.to(out, language)));
        all.put("sarif", written(out -> SarifReport.to(out, language)));
        all.put("oscal", written(out -> OscalReport.to(out, language)));
        all.put("csv", written(out -> CsvReport.to(out, language)));
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        write(XlsxReport.to(book, language));
        all.put("xlsx", unpacked(book.toByteArray()));
        return all;
    }

    private static PlanPage page() {
        return PlanPage.builder()
                .source(SOURCE)
                .report(REPORT)
                .plan(PLAN)
                .riskRegister(REGISTER)
                .advice(RepairAdvisor.of(EVALUATOR).advise(EvaluationInput.of(PLAN)))
                .difference(REPORT.diff(REPORT))
                .addAllProblems(PROBLEMS)
                .build();
    }

    private interface Opening {
        PlanReports open(OutputStream out) throws IOException;
    }

    private static String written(Opening opening) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(opening.open(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(PlanReports reports) throws IOException {
        try (reports) {
            reports.add(SOURCE, REPORT);
            reports.addError(SOURCE, DECEPTIVE);
        }
    }

    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(archive))) {
            for (Sheet sheet : book) {
                all.append(sheet.getSheetName());
                for (Row row : sheet) {
                    row.forEach(cell -> all.append(cell).append('\n'));
                }
            }
        }
        return all.toString();
    }

    private static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
            }
        }
        return texts;
    }

    private static String deceptive() {
        StringBuilder all = new StringBuilder("ก");
        for (int c = 0; c <= 0xFFFF; c++) {
            if (VisibleText.isDeceptive(c) && c != '\r' && c != 0 && (c < 0x1C || c > 0x1F)) {
                all.append((char) c);
            }
        }
        return all.append('ข').toString();
    }

    private static String escaped(String text) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(c -> all.append(String.format("\\u%04x", c)));
        return all.toString();
    }
}
