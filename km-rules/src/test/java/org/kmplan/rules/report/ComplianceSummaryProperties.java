package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.time.FiscalYear;

/** Summaries merge in any grouping and order. */
class ComplianceSummaryProperties {
    private static final List<RuleId> RULES = List.of(RuleId.of("KMP-01"), RuleId.of("PRT-01"), RuleId.of("TGT-03"));

    @Property
    void merging_is_associative(
            @ForAll("summaries") ComplianceSummary one,
            @ForAll("summaries") ComplianceSummary two,
            @ForAll("summaries") ComplianceSummary three) {
        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
    }

    @Property
    void merging_does_not_depend_on_the_order(
            @ForAll("summaries") ComplianceSummary one, @ForAll("summaries") ComplianceSummary two) {
        assertThat(one.merge(two)).isEqualTo(two.merge(one));
    }

    @Property
    void the_empty_summary_changes_nothing(@ForAll("summaries") ComplianceSummary summary) {
        assertThat(summary.merge(ComplianceSummary.empty())).isEqualTo(summary);
        assertThat(ComplianceSummary.empty().merge(summary)).isEqualTo(summary);
    }

    @Property
    void however_the_reports_are_split_the_sum_is_the_same(
            @ForAll("reportLists") List<ComplianceReport> reports, @ForAll int seed) {
        int cut = reports.isEmpty() ? 0 : Math.floorMod(seed, reports.size());
        ComplianceSummary whole = reports.stream().collect(ComplianceSummary.collector());
        ComplianceSummary parts = reports.subList(0, cut).stream()
                .collect(ComplianceSummary.collector())
                .merge(reports.subList(cut, reports.size()).stream().collect(ComplianceSummary.collector()));
        assertThat(parts).isEqualTo(whole);
        assertThat(reports.parallelStream().collect(ComplianceSummary.collector()))
                .isEqualTo(whole);
        assertThat(whole.all().plans()).isEqualTo(reports.size());
    }

    @Property
    void each_plan_has_one_verdict_and_counts_once_for_each_rule_that_fails(
            @ForAll("reportLists") List<ComplianceReport> reports) {
        ComplianceSummary summary = reports.stream().collect(ComplianceSummary.collector());
        for (Aspect aspect : Aspect.values()) {
            long plans = 0;
            for (Verdict verdict : Verdict.values()) {
                long expected = reports.stream()
                        .filter(report -> report.verdict(aspect) == verdict)
                        .count();
                assertThat(summary.all().plans(aspect, verdict)).isEqualTo(expected);
                plans += expected;
            }
            assertThat(plans).isEqualTo(reports.size());
        }
        for (RuleId rule : RULES) {
            assertThat(summary.all().failures().getOrDefault(rule, 0L))
                    .isEqualTo(reports.stream()
                            .filter(report -> report.results(rule).stream()
                                    .anyMatch(result -> result.outcome() == Outcome.FAILED
                                            && result.causedBy().isEmpty()))
                            .count());
        }
        assertThat(List.copyOf(summary.all().failures().values()))
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(summary.groups().values().stream()
                        .mapToLong(ComplianceSummary.Counts::plans)
                        .sum())
                .isEqualTo(reports.size());
    }

    @Provide
    static Arbitrary<ComplianceSummary> summaries() {
        return Combinators.combine(reportLists(), Arbitraries.integers().between(0, 3))
                .as((reports, errors) -> {
                    ComplianceSummary.Builder summary = ComplianceSummary.builder();
                    reports.forEach(summary::add);
                    for (int i = 0; i < errors; i++) {
                        summary.addError();
                    }
                    return summary.build();
                });
    }

    @Provide
    static Arbitrary<List<ComplianceReport>> reportLists() {
        return reports().list().ofMaxSize(12);
    }

    private static Arbitrary<ComplianceReport> reports() {
        Arbitrary<Optional<String>> organisations =
                Arbitraries.of("อบจ. หนึ่ง", "เทศบาลสอง", "อบต. สาม").optional();
        Arbitrary<Optional<FiscalYear>> years =
                Arbitraries.integers().between(2566, 2568).map(FiscalYear::of).optional();
        return Combinators.combine(organisations, years, findings().list().ofMaxSize(6))
                .as((organisation, year, findings) -> ComplianceReport.builder()
                        .plan(PlanIdentity.builder()
                                .id("plan")
                                .organisation(organisation)
                                .fiscalYear(year)
                                .build())
                        .policy(new PolicyIdentity("standard", "1"))
                        .addAllResults(findings)
                        .build());
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of(RULES),
                        Arbitraries.of(Aspect.values()),
                        Arbitraries.of(Outcome.values()),
                        Arbitraries.of(Severity.values()))
                .as((rule, aspect, outcome, severity) -> Finding.builder()
                        .rule(rule)
                        .aspect(aspect)
                        .subject("plan")
                        .outcome(outcome)
                        .severity(severity)
                        .build());
    }
}
