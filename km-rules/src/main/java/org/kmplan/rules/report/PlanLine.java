package org.kmplan.rules.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One plan of many in a line: where it came from, its verdicts, and the first thing to mend; or why it could not be judged.
 *
 * <p>Example: {@code PlanLine.of("plans/a.docx", report)}. It is small, so that thousands can be kept.
 */
@Value.Immutable
public abstract class PlanLine {
    PlanLine() {}

    /** Returns where the plan came from, such as a file name or {@code plans.ndjson:12}. */
    public abstract String source();

    /** Returns what identifies the plan; empty if it could not be read or judged. */
    public abstract Optional<PlanIdentity> plan();

    /** Returns the verdict on each aspect that was judged; empty if there is none. */
    public abstract Map<Aspect, Verdict> verdicts();

    /** Returns the number of mandatory findings, in both aspects: results that failed and follow from no other finding. */
    public abstract int mandatoryFindings();

    /** Returns the number of recommended findings, in both aspects, that follow from no other. */
    public abstract int recommendedFindings();

    /** Returns the first mandatory finding, in the order of the report. */
    public abstract Optional<Finding> first();

    /** Returns why there is no report; empty if there is one. */
    public abstract Optional<String> error();

    /** Tells whether a mandatory demand failed. */
    public boolean isFailing() {
        return mandatoryFindings() > 0;
    }

    /** Returns the line of a report. */
    public static PlanLine of(String source, ComplianceReport report) {
        List<Finding> failed = report.results(Outcome.FAILED).stream()
                .filter(finding -> finding.causedBy().isEmpty())
                .toList();
        List<Finding> mandatory = failed.stream()
                .filter(finding -> finding.severity() == Severity.MANDATORY)
                .toList();
        Map<Aspect, Verdict> verdicts = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            verdicts.put(aspect, report.verdict(aspect));
        }
        return new Builder()
                .source(source)
                .plan(report.plan())
                .putAllVerdicts(verdicts)
                .mandatoryFindings(mandatory.size())
                .recommendedFindings(failed.size() - mandatory.size())
                .first(mandatory.stream().findFirst())
                .build();
    }

    /** Returns the line of a plan that could not be read or judged. */
    public static PlanLine failed(String source, String reason) {
        return new Builder()
                .source(source)
                .mandatoryFindings(0)
                .recommendedFindings(0)
                .error(reason)
                .build();
    }

    /** Builder of {@link PlanLine}. */
    static final class Builder extends ImmutablePlanLine.Builder {
        Builder() {}
    }
}
