package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodState;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.SchedulePlans;

/** What the rules about activities have in common, whatever is recorded. */
class ActivityRecordProperties {
    private static final ActivityRef ACTIVITY = ActivityRef.of("KMP1", "1");

    @Property(tries = 300)
    void a_record_by_which_consistency_fails_is_the_one_that_decides_nothing_else(
            @ForAll("plans") KnowledgePlan plan,
            @ForAll("records") PlanRecords records,
            @ForAll("days") LocalDate day) {
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan, records, day);
        boolean contradictory = result(report, "EXE-03").outcome() == Outcome.FAILED;
        boolean due = isDue(plan, day);
        for (String rule : new String[] {"SCH-05", "EXE-01"}) {
            Finding result = result(report, rule);
            assertThat(reasons(result).contains(rule + ".inconsistent")).isEqualTo(contradictory && due);
            if (contradictory) {
                assertThat(result.outcome()).isEqualTo(due ? Outcome.NOT_DETERMINABLE : Outcome.NOT_YET_DUE);
            }
        }
        assertThat(only(report, "EXE-02", finding -> true).outcome() == Outcome.NOT_APPLICABLE)
                .isEqualTo(contradictory || !due);
    }

    @Property(tries = 300)
    void what_is_done_in_time_is_done(
            @ForAll("plans") KnowledgePlan plan,
            @ForAll("records") PlanRecords records,
            @ForAll("days") LocalDate day) {
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan, records, day);
        Outcome timing = result(report, "SCH-05").outcome();
        Outcome completion = result(report, "EXE-01").outcome();
        if (timing == Outcome.PASSED) {
            assertThat(completion).isEqualTo(Outcome.PASSED);
        }
        if (completion == Outcome.FAILED) {
            assertThat(timing).isEqualTo(Outcome.FAILED);
        }
        assertThat(timing == Outcome.NOT_YET_DUE).isEqualTo(completion == Outcome.NOT_YET_DUE);
        if (isDue(plan, day)) {
            assertThat(completion).isNotEqualTo(Outcome.NOT_YET_DUE);
        }
        assertThat(Stream.of("SCH-05", "EXE-01")
                        .map(rule -> result(report, rule).reasons().size()))
                .containsOnly(1);
    }

    @Provide
    Arbitrary<KnowledgePlan> plans() {
        return Arbitraries.of("ม.ค. - มี.ค. ๒๕๖๖", "ภายใน มี.ค. ๒๕๖๖", "มี.ค. ๒๕๖๖ เป็นต้นไป", "มี.ค. ๒๕๖๖")
                .map(SchedulePlans::lasting);
    }

    @Provide
    Arbitrary<PlanRecords> records() {
        Arbitrary<Optional<ActivityStatus>> status =
                Arbitraries.of(ActivityStatus.class).optional(0.8);
        return Combinators.combine(status, days().optional(0.6), days().optional(0.6), Arbitraries.of(0, 0, 1))
                .as((recorded, begunOn, completedOn, documents) -> {
                    PlanRecords.Builder records = PlanRecords.builder();
                    records.addActivities(ActivityRecord.builder()
                            .activity(ACTIVITY)
                            .status(recorded)
                            .begunOn(begunOn)
                            .completedOn(completedOn)
                            .build());
                    if (documents > 0) {
                        records.addDocuments(RecordedDocument.builder()
                                .id("proof")
                                .addActivities(ACTIVITY)
                                .addRoles(DocumentRole.EVIDENCE)
                                .build());
                    }
                    return records.build();
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 2, 28),
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2023, 3, 30),
                LocalDate.of(2023, 3, 31),
                LocalDate.of(2023, 4, 1),
                LocalDate.of(2023, 4, 2));
    }

    private static boolean isDue(KnowledgePlan plan, LocalDate day) {
        PlanPeriod period = SchedulePlans.periods(plan).get("KMP1");
        return period.stateOn(day, FiscalYear.of(2566)) == PeriodState.ENDED || period.mustHaveBegunBefore(day);
    }

    private static Finding result(ComplianceReport report, String rule) {
        return only(report, rule, finding -> finding.subject().equals(ACTIVITY.path()));
    }

    private static Finding only(ComplianceReport report, String rule, Predicate<Finding> wanted) {
        return report.results(RuleId.of(rule)).stream()
                .filter(wanted)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                }));
    }

    private static Set<String> reasons(Finding finding) {
        return finding.reasons().stream().map(message -> message.key()).collect(Collectors.toSet());
    }
}
