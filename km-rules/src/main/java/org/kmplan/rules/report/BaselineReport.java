package org.kmplan.rules.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What is left of a report to compare another with: identities and outcomes, without messages. It is taken from a report or
 * read back from a JSON report.
 */
@Value.Immutable
public abstract class BaselineReport {
    BaselineReport() {}

    /** Returns the name under which the document was checked, if it is known. */
    public abstract Optional<String> source();

    /** Returns the plan that was judged. */
    public abstract PlanIdentity plan();

    /** Returns the policy it was judged by. */
    public abstract PolicyIdentity policy();

    /** Returns the day as of which execution was judged. */
    public abstract Optional<LocalDate> asOf();

    /** Returns the verdict on each aspect. */
    public abstract Map<Aspect, Verdict> verdicts();

    /** Returns what each result comes to, in the order of the report. */
    public abstract Map<ReportKey, Judgement> results();

    /** Returns what is left of a report. */
    public static BaselineReport of(ComplianceReport report) {
        Map<ReportKey, Judgement> results = new LinkedHashMap<>();
        report.results().forEach(result -> results.put(ReportKey.of(result), Judgement.of(result)));
        Map<Aspect, Verdict> verdicts = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            verdicts.put(aspect, report.verdict(aspect));
        }
        return builder()
                .plan(report.plan())
                .policy(report.policy())
                .asOf(report.asOf())
                .putAllVerdicts(verdicts)
                .putAllResults(results)
                .build();
    }

    /**
     * Returns the earlier report on a plan: the only one under the same source and id, else the only one with the same topic
     * and fiscal year, since a new draft often has a new file name.
     */
    public static Optional<BaselineReport> find(List<BaselineReport> earlier, String source, PlanIdentity plan) {
        return only(
                        earlier,
                        report -> report.source().filter(source::equals).isPresent()
                                && report.plan().id().equals(plan.id()))
                .or(() -> only(
                        earlier,
                        report -> plan.topic().isPresent()
                                && Objects.equals(report.plan().topic(), plan.topic())
                                && Objects.equals(report.plan().fiscalYear(), plan.fiscalYear())));
    }

    private static Optional<BaselineReport> only(List<BaselineReport> reports, Predicate<BaselineReport> condition) {
        List<BaselineReport> matching = reports.stream().filter(condition).toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link BaselineReport}. */
    public static final class Builder extends ImmutableBaselineReport.Builder {
        Builder() {}
    }
}
