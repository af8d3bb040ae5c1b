package org.kmplan.examples.spark;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.ReportJson;
import org.kmplan.rules.report.Severity;

/**
 * Row of the output: the report on one plan, or why there is none.
 *
 * @param file file of the plan
 * @param line line in it, from 1
 * @param report report; empty if the plan could not be read or judged
 * @param error why; empty if there is a report
 */
record ReportRow(String file, long line, Optional<ComplianceReport> report, Optional<String> error) {
    /** Folder of rows whose plan states no fiscal year or could not be read, as Spark names the partition of null. */
    private static final String NO_YEAR = "__HIVE_DEFAULT_PARTITION__";

    static ReportRow judged(String file, long line, ComplianceReport report) {
        return new ReportRow(file, line, Optional.of(report), Optional.empty());
    }

    static ReportRow failed(String file, long line, String error) {
        return new ReportRow(file, line, Optional.empty(), Optional.of(error));
    }

    /** Returns the folder that Spark reads the fiscal year from. */
    String partition() {
        return "fiscalYear="
                + report.flatMap(judged -> judged.plan().fiscalYear())
                        .map(FiscalYear::buddhistYear)
                        .map(String::valueOf)
                        .orElse(NO_YEAR);
    }

    Optional<String> plan() {
        return report.map(judged -> judged.plan().id());
    }

    Optional<String> organisation() {
        return report.flatMap(judged -> judged.plan().organisation());
    }

    Optional<String> topic() {
        return report.flatMap(judged -> judged.plan().topic());
    }

    Optional<String> verdict(Aspect aspect) {
        return report.map(judged -> judged.verdict(aspect).name());
    }

    /** Returns the number of results that failed and follow from no other, by the weight of their rules. */
    Optional<Integer> failures(Severity severity) {
        return report.map(judged -> (int) judged.results(Outcome.FAILED).stream()
                .filter(failed ->
                        failed.severity() == severity && failed.causedBy().isEmpty())
                .count());
    }

    /** Returns the rules that failed for a reason of their own, each once, in their order. */
    List<String> failedRules() {
        return report.stream()
                .flatMap(judged -> judged.results(Outcome.FAILED).stream())
                .filter(failed -> failed.causedBy().isEmpty())
                .map(Finding::rule)
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    /** Returns the report whole, as {@link ReportJson#readLine} reads it. */
    Optional<String> json() {
        return report.map(ReportJson::writeLine);
    }
}
