package org.kmplan.rules;

import java.util.Optional;
import org.kmplan.rules.report.ComplianceReport;

/**
 * Result of one plan of many: its report, or why there is none.
 *
 * @param source where the plan came from, such as a file name or {@code plans.ndjson:12}
 * @param index number of the task, from 0 in the order of the tasks
 * @param input what was judged; empty if it could not be read
 * @param report report on the plan; empty if it could not be read or judged
 * @param error what went wrong; empty if there is a report
 */
public record BulkResult(
        String source,
        long index,
        Optional<EvaluationInput> input,
        Optional<ComplianceReport> report,
        Optional<Throwable> error) {
    static BulkResult judged(String source, long index, EvaluationInput input, ComplianceReport report) {
        return new BulkResult(source, index, Optional.of(input), Optional.of(report), Optional.empty());
    }

    static BulkResult failed(String source, long index, Throwable error) {
        return new BulkResult(source, index, Optional.empty(), Optional.empty(), Optional.of(error));
    }
}
