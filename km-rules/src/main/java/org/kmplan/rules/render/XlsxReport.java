package org.kmplan.rules.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanLine;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * Rendering as a workbook (.xlsx) with a sheet of plans, one of findings and one of rules, each with headings and filters.
 *
 * <p>Needs {@code org.apache.poi:poi-ooxml} on the class path. Texts are written as texts, never as formulas; one that is too
 * long for a cell is cut and ends with {@code …}.
 */
public final class XlsxReport implements PlanReports {
    private static final int LONGEST = 32_000;
    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int MOST_ROWS = 1_048_576;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final OutputStream out;
    private final Language language;
    private final FindingRows rows;
    private final ComplianceSummary.Builder summary = ComplianceSummary.builder();
    private final CellStyle wrapped;
    private final CellStyle bold;
    private final Table plans;
    private final Table findings;
    private boolean closed;

    private XlsxReport(OutputStream out, Language language) {
        this.out = out;
        this.language = language;
        this.rows = new FindingRows(language);
        wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setWrapText(true);
        Wording wording = new Wording(language);
        plans = new Table(wording.text("table.sheet.plans"), rows.planHeadings(), new int[] {
            30, 28, 10, 36, 22, 22, 12, 12, 60, 40
        });
        findings = new Table(wording.text("table.sheet.findings"), rows.findingHeadings(), new int[] {
            30, 28, 10, 36, 10, 30, 14, 16, 12, 24, 30, 60, 18, 18, 50, 40, 40, 30
        });
    }

    /** Begins a workbook, which is written when it is closed. */
    public static XlsxReport to(OutputStream out, Language language) {
        return new XlsxReport(out, language);
    }

    @Override
    public void add(String source, ComplianceReport report) {
        summary.add(report);
        plans.add(rows.plan(PlanLine.of(source, report)));
        rows.findings(source, report).forEach(findings::add);
    }

    @Override
    public void addError(String source, String reason) {
        summary.addError();
        plans.add(rows.plan(PlanLine.failed(source, reason)));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        Wording wording = new Wording(language);
        Table rules = new Table(wording.text("table.sheet.rules"), rows.ruleHeadings(), new int[] {12, 60, 14, 12});
        for (Severity severity : Severity.values()) {
            for (Map.Entry<RuleId, Long> rule :
                    summary.build().all().failures(severity).entrySet()) {
                rules.add(List.of(
                        rule.getKey().value(),
                        wording.title(rule.getKey()),
                        wording.name("severity", severity),
                        rule.getValue()));
            }
        }
        plans.finish();
        findings.finish();
        rules.finish();
        try (book) {
            book.write(new SarifReport.Unclosed(out));
        }
    }

    /** Sheet in the making. */
    private final class Table {
        private final Sheet sheet;
        private final int columns;
        private int next;
        private boolean full;

        Table(String name, List<String> headings, int[] widths) {
            sheet = book.createSheet(name);
            columns = headings.size();
            for (int i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * CHARACTER);
            }
            add(new ArrayList<>(headings), bold);
            sheet.createFreezePane(0, 1);
        }

        void add(List<Object> cells) {
            add(cells, wrapped);
        }

        private void add(List<Object> cells, CellStyle style) {
            if (next == MOST_ROWS - 1 && !full) {
                full = true;
                Row row = sheet.createRow(next++);
                row.createCell(0).setCellValue(new Wording(language).text("table.full"));
            }
            if (full) {
                return;
            }
            Row row = sheet.createRow(next++);
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellStyle(style);
                if (cells.get(i) instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(fitting(String.valueOf(cells.get(i))));
                }
            }
        }

        void finish() {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, columns - 1));
        }
    }

    private static String fitting(String text) {
        String clean = JunitReport.harmless(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
