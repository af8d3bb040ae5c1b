package org.kmplan.examples.service.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.ReportDifference;

/**
 * What changed between two versions of a dossier.
 *
 * @param earlier earlier version
 * @param later later version
 * @param differences what changed for each plan that both have
 * @param added plans that only the later has
 * @param removed plans that only the earlier has
 */
public record Comparison(
        DocumentVersion earlier,
        DocumentVersion later,
        List<ReportDifference> differences,
        List<PlanIdentity> added,
        List<PlanIdentity> removed) {

    static Comparison of(
            DocumentVersion earlier, List<BaselineReport> before, DocumentVersion later, List<BaselineReport> after) {
        List<ReportDifference> differences = new ArrayList<>();
        List<PlanIdentity> added = new ArrayList<>();
        List<BaselineReport> left = new ArrayList<>(before);
        for (BaselineReport report : after) {
            Optional<BaselineReport> same = earlierOf(left, after.size(), later.fileName(), report.plan());
            same.ifPresentOrElse(
                    found -> {
                        left.remove(found);
                        differences.add(ReportDifference.between(found, report));
                    },
                    () -> added.add(report.plan()));
        }
        return new Comparison(
                earlier,
                later,
                differences,
                added,
                left.stream().map(BaselineReport::plan).toList());
    }

    /** Returns the earlier report on a plan: where there is one plan before and after, that one, else the one that fits. */
    static Optional<BaselineReport> earlierOf(
            List<BaselineReport> earlier, int plans, String fileName, PlanIdentity plan) {
        return earlier.size() == 1 && plans == 1
                ? Optional.of(earlier.get(0))
                : BaselineReport.find(earlier, fileName, plan);
    }
}
