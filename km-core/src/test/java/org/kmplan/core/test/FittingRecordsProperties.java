package org.kmplan.core.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;

class FittingRecordsProperties {
    @Property(tries = 100)
    void complete_records_have_a_record_for_each_activity_and_a_result_for_each_target(
            @ForAll("carriedOut") Situation situation) {
        KnowledgePlan plan = situation.plan();
        Set<ActivityRef> activities = plan.steps().stream()
                .flatMap(row -> row.activities().stream().map(activity -> ActivityRef.of(row.id(), activity.id())))
                .collect(Collectors.toSet());
        assertThat(situation.records().activities())
                .extracting(ActivityRecord::activity)
                .containsExactlyInAnyOrderElementsOf(activities);
        assertThat(situation.records().results().stream().map(MeasuredResult::subject))
                .hasSize(plan.steps().stream()
                        .mapToInt(row -> row.allTargets().size())
                        .sum())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void what_is_known_of_complete_records_after_the_year_is_everything(@ForAll("carriedOut") Situation situation) {
        assertThat(situation.records().knownBy(situation.asOf())).isEqualTo(situation.records());
    }

    @Property(tries = 200)
    void what_was_known_is_known_later(@ForAll("situations") Situation situation) {
        PlanRecords known = situation.records().knownBy(situation.asOf());
        assertThat(known.knownBy(situation.asOf())).isEqualTo(known);
        assertThat(known.knownBy(situation.asOf().plusDays(100))).isEqualTo(known);
    }

    @Property(tries = 200)
    void what_was_known_earlier_is_part_of_what_was_known_later(@ForAll("carriedOut") Situation situation) {
        LocalDate day = situation.plan().fiscalYear().orElseThrow().firstDay().plusDays(150);
        assertThat(situation.records().knownBy(day.plusDays(60)).knownBy(day))
                .isEqualTo(situation.records().knownBy(day));
    }

    @Property(tries = 1500)
    void records_of_any_quality_are_of_many_kinds(@ForAll("situations") Situation situation) {
        PlanRecords records = situation.records();
        PlanRecords complete = FittingRecords.leastComplete(situation.plan());
        label("all is declared complete", records.completeKinds().equals(complete.completeKinds()));
        label(
                "an activity is missing",
                records.activities().size() < complete.activities().size());
        label(
                "an event is undated",
                records.events().stream().anyMatch(event -> event.date().isEmpty()));
        label("the register differs", !records.riskRegister().equals(complete.riskRegister()));
        label(
                "the fiscal year is over",
                situation
                        .asOf()
                        .isAfter(situation.plan().fiscalYear().orElseThrow().lastDay()));
    }

    @Property(tries = 600)
    void each_list_is_declared_complete_about_half_of_the_time(@ForAll("situations") Situation situation) {
        for (RecordKind kind : RecordKind.values()) {
            Statistics.label(kind.name()).collect(situation.records().isComplete(kind));
            Statistics.label(kind.name()).coverage((StatisticsCoverage coverage) -> {
                coverage.check(true).percentage(share -> share > 30);
                coverage.check(false).percentage(share -> share > 30);
            });
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void records_are_drawn_for_broken_plans_too(@ForAll("broken") Situation situation) {
        PlanRecords records = situation.records();
        assertThat(records.knownBy(situation.asOf()).activities())
                .hasSizeLessThanOrEqualTo(records.activities().size());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void records_are_drawn_for_any_plan(@ForAll("any") Situation situation) {
        assertThat(situation.records().entries(RecordKind.ACTIVITIES))
                .isEqualTo(situation.records().activities());
    }

    @Provide
    Arbitrary<Situation> broken() {
        return FittingRecords.situations(KmDomain.brokenPlans());
    }

    @Provide
    Arbitrary<Situation> any() {
        return FittingRecords.situations(KnowledgePlans.plans());
    }

    private static void label(String name, boolean holds) {
        Statistics.label(name).collect(holds);
        Statistics.label(name).coverage((StatisticsCoverage coverage) -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<Situation> carriedOut() {
        return FittingRecords.carriedOut(CompliantPlans.any());
    }

    @Provide
    Arbitrary<Situation> situations() {
        return FittingRecords.situations(CompliantPlans.any());
    }
}
