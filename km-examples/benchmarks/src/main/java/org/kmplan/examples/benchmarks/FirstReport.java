package org.kmplan.examples.benchmarks;

import java.nio.file.Path;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.read.PlanReader;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.ComplianceReport;

/** Program that reads and judges one plan: what the start of a process costs until the first report is there. */
final class FirstReport {
    /** Plan that says nothing. */
    static final KnowledgePlan EMPTY = KnowledgePlan.builder()
            .id("empty")
            .header(PlanHeader.builder().build())
            .build();

    private FirstReport() {}

    /** Judges the plan in the file that is given, and prints how many results the report has. */
    public static void main(String[] args) {
        System.out.println(report(Path.of(args[0])).results().size());
    }

    static ComplianceReport report(Path file) {
        return ComplianceEvaluator.standard()
                .evaluate(PlanReader.standard().read(file).plans().get(0));
    }
}
