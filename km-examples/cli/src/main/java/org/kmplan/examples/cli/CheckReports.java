package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.render.AdviceText;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.DifferenceJson;
import org.kmplan.rules.render.DifferenceText;
import org.kmplan.rules.render.HtmlReport;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.render.PlanPage;
import org.kmplan.rules.render.PlanReports;
import org.kmplan.rules.render.TextReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.RepairAdvice;
import org.kmplan.rules.report.ReportDifference;
import picocli.CommandLine;

/**
 * What {@code km check} found out about the plans of some documents, in the formats it can be asked for.
 *
 * @param terminal surroundings of the run
 * @param language language of the reports
 * @param rules what tells the rules from others
 * @param documents documents in the order of the command line
 * @param judged what was judged: a plan for each report, in order
 * @param advised advice on each, or nothing if none was sought
 * @param differences what differs from an earlier report, for each, or nothing if there was none
 */
record CheckReports(
        Terminal terminal,
        Language language,
        String rules,
        List<CheckedDocument> documents,
        List<EvaluationInput> judged,
        List<RepairAdvice> advised,
        List<ReportDifference> differences) {

    String text(boolean coloured, boolean all, boolean withAdvice) {
        String report = TextReport.in(language)
                .withColumns(terminal.columns())
                .withColours(coloured)
                .withAll(all)
                .render(pages(), unread());
        return withAdvice ? report + advice(coloured) : report;
    }

    /** Writes the JSON report, which may be far larger than memory, piece by piece. */
    void writeJson(OutputStream out) throws IOException {
        JsonReport.in(language).write(documents, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    String page() {
        return HtmlReport.in(language).withRules(rules).render(pages(), unread());
    }

    String differenceText(boolean coloured) {
        DifferenceText text =
                DifferenceText.in(language).withColumns(terminal.columns()).withColours(coloured);
        return differences.stream().map(text::render).collect(Collectors.joining("\n"));
    }

    /**
     * Returns what differs as JSON.
     *
     * @throws UsageException if there are several plans: the document has room for one
     */
    String differenceJson(CommandLine command) {
        if (differences.size() != 1) {
            throw UsageException.of(command, terminal, "one-baseline", differences.size());
        }
        return DifferenceJson.in(language).render(differences.get(0));
    }

    /** Writes the reports one by one, and an error for each document without a plan. */
    void writeEach(ReportFormat format, OutputStream out) throws IOException {
        try (PlanReports reports = format.open(out, language)) {
            for (CheckedDocument document : documents) {
                for (ComplianceReport report : document.reports()) {
                    reports.add(document.source(), report);
                }
                if (document.reports().isEmpty()) {
                    reports.addError(document.source(), Messages.of(language).text("report.no-plan"));
                }
            }
        }
    }

    private String advice(boolean coloured) {
        AdviceText text =
                AdviceText.in(language).withColumns(terminal.columns()).withColours(coloured);
        return advised.stream().map(each -> "\n" + text.render(each)).collect(Collectors.joining());
    }

    private List<PlanPage> pages() {
        List<PlanPage> pages = new ArrayList<>();
        for (CheckedDocument document : documents) {
            for (ComplianceReport report : document.reports()) {
                int index = pages.size();
                EvaluationInput input = judged.get(index);
                pages.add(PlanPage.builder()
                        .source(document.source())
                        .report(report)
                        .plan(input.plan())
                        .riskRegister(input.records().flatMap(PlanRecords::riskRegister))
                        .addAllProblems(document.problems())
                        .advice(at(advised, index))
                        .difference(at(differences, index))
                        .build());
            }
        }
        return pages;
    }

    private List<CheckedDocument> unread() {
        return documents.stream()
                .filter(document -> document.reports().isEmpty())
                .toList();
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
