package org.kmplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ReportDifference;

/** Earlier reports that the command line names to compare with. */
final class Baseline {
    private final Terminal terminal;
    private final String name;
    private final List<BaselineReport> earlier;

    private Baseline(Terminal terminal, String name, List<BaselineReport> earlier) {
        this.terminal = terminal;
        this.name = name;
        this.earlier = earlier;
    }

    /** Reads the earlier reports; if they cannot be read, says why and returns empty. */
    static Optional<Baseline> read(Terminal terminal, String name) {
        return new DocumentInput(terminal, name, "baseline.hint")
                .read(JsonReport::readBaseline)
                .map(reports -> new Baseline(terminal, name, reports));
    }

    /** Returns what differs for each plan; one that the earlier reports do not have is said so and compared with nothing. */
    List<ReportDifference> differences(List<CheckedDocument> documents) {
        List<ReportDifference> differences = new ArrayList<>();
        for (CheckedDocument document : documents) {
            for (ComplianceReport report : document.reports()) {
                Optional<BaselineReport> before = BaselineReport.find(earlier, document.source(), report.plan());
                if (before.isEmpty()) {
                    terminal.say("baseline-without-plan", name, report.plan().id(), document.source());
                }
                differences.add(report.diff(before.orElseGet(() -> nothing(report))));
            }
        }
        return differences;
    }

    private static BaselineReport nothing(ComplianceReport report) {
        return BaselineReport.builder()
                .plan(report.plan())
                .policy(report.policy())
                .build();
    }
}
