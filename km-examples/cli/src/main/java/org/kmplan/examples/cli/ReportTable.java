package org.kmplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.rules.BulkResult;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.PlanLine;

/** Lines on many plans, kept for the end; so many that they fit in memory and a reader still looks at them. */
final class ReportTable implements ManyPlansCheck.Taker {
    private final int most;
    private final List<PlanLine> lines = new ArrayList<>();
    private long left;

    /** Creates a table that keeps so many lines; 0 keeps none. */
    ReportTable(int most) {
        this.most = most;
    }

    @Override
    public boolean report(String source, ComplianceReport report, BulkResult result) {
        if (lines.size() < most) {
            lines.add(PlanLine.of(source, report));
        } else {
            left++;
        }
        return true;
    }

    @Override
    public void error(String source, String reason) {
        if (lines.size() < most) {
            lines.add(PlanLine.failed(source, reason));
        } else {
            left++;
        }
    }

    List<PlanLine> lines() {
        return List.copyOf(lines);
    }

    /** Returns how many plans have no line. */
    long left() {
        return most == 0 ? 0 : left;
    }
}
