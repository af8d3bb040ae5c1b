package org.kmplan.rules.render;

import java.util.List;
import java.util.Objects;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.rules.report.ComplianceReport;

/**
 * What a check found in one document: a report on each plan in it, and the problems met when it was read.
 *
 * <p>Example: {@code new CheckedDocument("plan.txt", List.of(report), readResult.problems())}.
 *
 * @param source name of the document as the user gave it, such as {@code plans/plan.txt}
 * @param reports reports in the order of the plans; empty if the document holds no plan that could be read
 * @param problems problems in the order of the document
 */
public record CheckedDocument(String source, List<ComplianceReport> reports, List<ReadProblem> problems) {
    /** Creates a value whose lists cannot be changed. */
    public CheckedDocument {
        Objects.requireNonNull(source, "source");
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
