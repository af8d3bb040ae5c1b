package org.kmplan.rules.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanLine;

/**
 * Rendering as comma-separated values (RFC 4180) with a line for each finding, and one for each plan without any or that
 * could not be read.
 *
 * <p>It begins with a byte-order mark, by which spreadsheets know that it is UTF-8. A text that a spreadsheet would take for
 * a formula is preceded by an apostrophe.
 */
public final class CsvReport implements PlanReports {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;
    private final FindingRows rows;
    private final int columns;

    private CsvReport(Writer out, FindingRows rows) {
        this.out = out;
        this.rows = rows;
        this.columns = rows.findingHeadings().size();
    }

    /**
     * Begins a document.
     *
     * @throws IOException if it cannot be written
     */
    public static CsvReport to(OutputStream out, Language language) throws IOException {
        CsvReport report = new CsvReport(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), new FindingRows(language));
        report.out.write('\uFEFF');
        report.line(new ArrayList<>(report.rows.findingHeadings()));
        return report;
    }

    @Override
    public void add(String source, ComplianceReport report) throws IOException {
        List<List<Object>> findings = rows.findings(source, report);
        if (findings.isEmpty()) {
            line(padded(rows.plan(PlanLine.of(source, report)).subList(0, 4)));
        }
        for (List<Object> finding : findings) {
            line(finding);
        }
    }

    @Override
    public void addError(String source, String reason) throws IOException {
        List<Object> cells = new ArrayList<>(padded(List.of(source)));
        int message = rows.findingHeadings().indexOf(rows.messageHeading());
        cells.set(message, reason);
        line(cells);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private List<Object> padded(List<Object> cells) {
        List<Object> row = new ArrayList<>(cells);
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }

    private void line(List<Object> cells) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            out.write(separator);
            out.write(cell instanceof String text ? quoted(text) : String.valueOf(cell));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String quoted(String text) {
        String safe = inert(text);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Returns a text that no spreadsheet takes for a formula. */
    static String inert(String text) {
        String clean = JunitReport.harmless(text);
        return !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
