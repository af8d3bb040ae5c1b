package org.kmplan.core.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Target;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;

@Domain(KmDomain.class)
class KmDomainProperties {
    @Property(tries = 100)
    void plans_are_of_every_kind(@ForAll KnowledgePlan plan) {
        Statistics.label("all rows").collect(plan.steps().size() >= 14);
        Statistics.label("all rows").coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property(tries = 20)
    void every_parameter_type_is_generated(
            @ForAll PlanRecords records,
            @ForAll RiskRegister register,
            @ForAll Activity activity,
            @ForAll Target target,
            @ForAll FiscalYear year,
            @ForAll PlanPeriod period,
            @ForAll Break broken,
            @ForAll Gap gap,
            @ForAll PlanDocuments.Written document) {
        assertThat(records.id()).isNotEmpty();
        assertThat(register.risks()).doesNotHaveDuplicates();
        assertThat(activity.description()).isNotBlank();
        assertThat(target.id()).isNotEmpty();
        assertThat(year.contains(year.firstDay())).isTrue();
        assertThat(period.start().isPresent() || period.end().isPresent()).isTrue();
        assertThat(broken.description()).isNotBlank();
        assertThat(gap.description()).isNotBlank();
        assertThat(document.bytes()).isNotEmpty();
    }

    @Property(tries = 50)
    void a_situation_is_about_its_plan(@ForAll Situation situation) {
        assertThat(situation.plan().steps()).hasSize(14);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.FIRST)
    void days_at_the_border_of_fiscal_years_and_leap_days_are_edge_cases(@ForAll LocalDate day) {
        Statistics.collect(day);
        Statistics.coverage(coverage -> {
            coverage.check(LocalDate.of(2023, 9, 30)).count(count -> count > 0);
            coverage.check(LocalDate.of(2023, 10, 1)).count(count -> count > 0);
            coverage.check(LocalDate.of(2024, 2, 29)).count(count -> count > 0);
        });
    }
}
