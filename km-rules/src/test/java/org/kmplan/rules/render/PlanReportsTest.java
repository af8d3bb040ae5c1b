package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanLine;
import org.kmplan.rules.report.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PlanReportsTest {
    private interface Opening {
        PlanReports open(OutputStream out) throws IOException;
    }

    private static byte[] rendered(Opening opening) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PlanReports reports = opening.open(out)) {
            reports.add("แผน " + PageSamples.HOSTILE + ".txt", PageSamples.report());
            reports.addError("=broken\u0000.docx", "=cmd|'/C calc'!A0");
        }
        return out.toByteArray();
    }

    private static long causes(Severity severity) {
        return PageSamples.report().results(Outcome.FAILED).stream()
                .filter(finding -> finding.causedBy().isEmpty())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @Test
    void junit_counts_mandatory_findings_as_failures_and_what_is_open_as_skipped() throws Exception {
        byte[] xml = rendered(out -> JunitReport.to(out, Language.TH));
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        NodeList suites = document.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        Element suite = (Element) suites.item(0);
        List<Finding> results = PageSamples.report().results();
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(results.size()));
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(results.size());
        assertThat((long) suite.getElementsByTagName("failure").getLength())
                .isEqualTo(causes(Severity.MANDATORY))
                .isPositive();
        assertThat(suite.getAttribute("failures"))
                .isEqualTo(String.valueOf(suite.getElementsByTagName("failure").getLength()));
        assertThat(suite.getAttribute("skipped"))
                .isEqualTo(String.valueOf(suite.getElementsByTagName("skipped").getLength()));
        assertThat((long) suite.getElementsByTagName("system-out").getLength()).isEqualTo(causes(Severity.RECOMMENDED));
        assertThat(((Element) suites.item(1)).getElementsByTagName("error").getLength())
                .isEqualTo(1);
    }

    @Test
    void sarif_gives_each_result_its_kind_and_place() throws IOException {
        String sarif = new String(rendered(out -> SarifReport.to(out, Language.EN)), StandardCharsets.UTF_8);
        assertThat(sarif).containsPattern("\"helpUri\" ?: ?\"https://kmplan.org/rules/[A-Z]+-[0-9]{2}\"");
        assertThat(sarif)
                .contains("\"version\":\"2.1.0\"")
                .contains("\"startLine\":7")
                .contains("\"kind\":\"fail\",\"level\":\"error\"")
                .contains("\"kind\":\"pass\",\"level\":\"none\"")
                .contains("\"executionSuccessful\":false")
                .doesNotContain("\u0000");
        assertThat(sarif.split("\"ruleId\"", -1))
                .hasSize(PageSamples.report().results().size() + 1);
    }

    @Test
    void the_path_of_a_document_becomes_a_uri() {
        assertThat(SarifReport.uri("plans/แผน 1.txt")).isEqualTo("plans/%E0%B9%81%E0%B8%9C%E0%B8%99%201.txt");
        assertThat(SarifReport.uri("plans.ndjson:12")).isEqualTo("./plans.ndjson:12");
        assertThat(SarifReport.uri("C:\\plans\\a.txt")).isEqualTo("./C:/plans/a.txt");
        assertThat(SarifReport.uri("/a/100%.txt")).isEqualTo("/a/100%25.txt");
    }

    @Test
    void no_cell_of_a_csv_is_a_formula_and_every_line_has_all_columns() throws IOException {
        String csv = new String(rendered(out -> CsvReport.to(out, Language.TH)), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        List<List<String>> lines = parsed(csv.substring(1));
        int columns = lines.get(0).size();
        assertThat(lines).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line).hasSize(columns);
            assertThat(line).noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0);
        });
        assertThat(lines.get(lines.size() - 1)).contains("'=cmd|'/C calc'!A0", "'=broken\uFFFD.docx");
    }

    @Test
    void a_workbook_has_plans_findings_and_rules_with_filters_and_texts_only() throws IOException {
        byte[] bytes = rendered(out -> XlsxReport.to(out, Language.TH));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            for (int i = 0; i < 3; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                    }
                }
            }
            XSSFSheet plans = book.getSheetAt(0);
            assertThat(plans.getLastRowNum()).isEqualTo(2);
            assertThat(plans.getRow(1).getCell(6).getNumericCellValue()).isEqualTo((double) causes(Severity.MANDATORY));
            assertThat(plans.getRow(2).getCell(9).getStringCellValue()).isEqualTo("=cmd|'/C calc'!A0");
            assertThat(book.getSheetAt(2).getLastRowNum()).isPositive();
        }
    }

    @Test
    void a_table_of_plans_says_which_failed_and_why_within_its_width() {
        List<PlanLine> lines = List.of(
                PlanLine.of("a.docx", PageSamples.report()), PlanLine.failed("b.docx", "there is no such file"));
        String table = PlanTable.in(Language.EN).withColumns(60).render(lines);
        assertThat(table)
                .contains("Plans (2)", "✗ a.docx", "✗ b.docx", "there is no such file")
                .contains("Must be mended " + causes(Severity.MANDATORY) + " places")
                .contains("KMP-01 ");
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(TerminalWidth.of(line)).isLessThanOrEqualTo(60));
        assertThat(PlanTable.in(Language.TH).render(List.of())).isEmpty();
    }

    /** Returns the cells of a CSV by the rules of RFC 4180. */
    private static List<List<String>> parsed(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
