package org.kmplan.examples.service.web;

import java.util.List;
import java.util.Map;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.Judgement;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.Severity;

/**
 * Demand that is not met, for the form that waives it.
 *
 * @param rule id of the rule
 * @param subject subject in the plan
 * @param mandatory whether the plan is not compliant because of it
 */
public record Failure(String rule, String subject, boolean mandatory) {
    static List<Failure> of(List<BaselineReport> reports) {
        return reports.stream()
                .flatMap(report -> report.results().entrySet().stream())
                .filter(result -> result.getValue().outcome() == Outcome.FAILED)
                .map(Failure::of)
                .distinct()
                .toList();
    }

    private static Failure of(Map.Entry<ReportKey, Judgement> result) {
        ReportKey key = result.getKey();
        return new Failure(key.rule().value(), key.subject(), result.getValue().severity() == Severity.MANDATORY);
    }
}
