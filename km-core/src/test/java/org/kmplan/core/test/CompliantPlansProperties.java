package org.kmplan.core.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;

class CompliantPlansProperties {
    @Property(tries = 300)
    void every_word_of_a_compliant_plan_is_understood(@ForAll("any") KnowledgePlan plan) {
        assertThat(plan.steps()).hasSize(14);
        assertThat(plan.steps()).allSatisfy(row -> {
            assertThat(row.allPeriods())
                    .isNotEmpty()
                    .allSatisfy(period -> assertThat(period.period()).isPresent());
            assertThat(row.allTargets())
                    .hasSameSizeAs(row.allIndicators())
                    .noneSatisfy(target -> assertThat(target.expression().kind())
                            .isIn(TargetKind.UNREADABLE, TargetKind.QUALITATIVE, TargetKind.NOT_A_TARGET));
        });
        assertThat(plan.fiscalYear()).isPresent();
    }

    @Property(tries = 1600)
    void unusual_plans_are_of_many_kinds(@ForAll("unusual") KnowledgePlan plan) {
        FiscalYear year = plan.fiscalYear().orElseThrow();
        List<PlannedPeriod> periods =
                plan.steps().stream().flatMap(row -> row.allPeriods().stream()).toList();
        label("fiscal year not stated", plan.fiscalYearMentions().isEmpty());
        label(
                "open-ended with review",
                periods.stream().anyMatch(period -> period.reviewDate().isPresent()));
        for (Class<?> kind : List.of(
                PlanPeriod.Deadline.class,
                PlanPeriod.Quarters.class,
                PlanPeriod.Half.class,
                PlanPeriod.FiscalYears.class,
                PlanPeriod.OpenEnded.class)) {
            label(
                    kind.getSimpleName(),
                    periods.stream().flatMap(period -> period.period().stream()).anyMatch(kind::isInstance));
        }
        label(
                "several activities",
                plan.steps().stream().anyMatch(row -> row.activities().size() > 2));
        label("begins on 1 October", plan.steps().stream().anyMatch(row -> starts(row, year.firstDay())));
        label("ends on 30 September", periods.stream().anyMatch(period -> ends(period, year.lastDay())));
        label(
                "ends on 29 February",
                periods.stream()
                        .flatMap(period -> period.period().flatMap(PlanPeriod::end).stream())
                        .anyMatch(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29));
        label(
                "about risk",
                plan.header().topic().orElseThrow().contains("ความเสี่ยง")
                        || plan.header().topic().orElseThrow().contains("Risk"));
        label("English", PlanJson.write(plan).contains("Good governance"));
    }

    private static void label(String name, boolean holds) {
        Statistics.label(name).collect(holds);
        Statistics.label(name).coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0 || name.endsWith("October") || name.endsWith("September"));
        });
    }

    private static boolean starts(PlanStep row, LocalDate day) {
        return row.allPeriods().stream()
                .flatMap(period -> period.period().flatMap(PlanPeriod::start).stream())
                .anyMatch(day::equals);
    }

    private static boolean ends(PlannedPeriod period, LocalDate day) {
        return period.period().flatMap(PlanPeriod::end).filter(day::equals).isPresent();
    }

    @Provide
    Arbitrary<KnowledgePlan> any() {
        return CompliantPlans.any();
    }

    @Provide
    Arbitrary<KnowledgePlan> unusual() {
        return CompliantPlans.unusual();
    }
}
