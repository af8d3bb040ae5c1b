package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.owners;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.derive.StatedDemands;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

class PolicyEvaluationTest {
    private static final RuleId DSM_01 = RuleId.of("DSM-01");
    private static final RuleId SCH_04 = RuleId.of("SCH-04");

    /** A plan of fiscal year 2566 that promises one channel instead of two. */
    private static final KnowledgePlan ONE_CHANNEL =
            with(compliant(), KMP5, row -> row.withTargets(targets("๑ ช่องทาง")));

    /** A plan that breaks only the recommended rule on the order of steps. */
    private static final KnowledgePlan OUT_OF_ORDER =
            with(compliant(), KMP6, row -> row.withPeriods(periods("ม.ค. - ก.ย. ๒๕๖๖")));

    @Test
    void a_weight_of_the_policy_decides_the_verdict() {
        CompliancePolicy policy =
                named().putSeverity(SCH_04, Severity.MANDATORY).build();
        assertThat(ComplianceEvaluator.standard().evaluate(OUT_OF_ORDER).verdict(Aspect.PLAN))
                .isEqualTo(Verdict.COMPLIANT);
        ComplianceReport report = ComplianceEvaluator.of(policy).evaluate(OUT_OF_ORDER);
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(report.results(SCH_04)).extracting(Finding::severity).containsOnly(Severity.MANDATORY);
    }

    @Test
    void a_rule_that_is_switched_off_is_not_judged_by_and_says_why() {
        RuleId prt = RuleId.of("PRT-01");
        CompliancePolicy policy = named().addSwitchedOff(prt, SCH_04)
                .putBasis("PRT-01", Basis.of("มติที่ประชุม", "Resolution"))
                .build();
        ComplianceReport report = ComplianceEvaluator.of(policy).evaluate(OUT_OF_ORDER);
        assertThat(report.results(prt)).extracting(Finding::aspect).containsExactly(Aspect.PLAN, Aspect.EXECUTION);
        assertThat(report.results(prt)).allSatisfy(result -> {
            assertThat(result.subject()).isEqualTo("plan");
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(result.reasons())
                    .containsExactly(
                            new Message("switched-off", Map.of("basis", Argument.name("มติที่ประชุม", "Resolution"))));
        });
        assertThat(report.results(SCH_04))
                .singleElement()
                .satisfies(result -> assertThat(result.reasons())
                        .extracting(Message::key)
                        .containsExactly("switched-off-without-basis"));
        assertThat(report.results().stream().map(Finding::rule).distinct())
                .hasSize((int) RuleCatalog.standard().entries().stream()
                        .filter(entry -> !entry.isOptional())
                        .count());
        assertThat(report.results(Outcome.FAILED)).isEmpty();
    }

    @Test
    void a_child_switches_on_again_what_its_parent_switches_off() {
        CompliancePolicy parent = named().addSwitchedOff(SCH_04).build();
        CompliancePolicy child = named().parent(parent).addSwitchedOn(SCH_04).build();
        assertThat(ComplianceEvaluator.of(parent).evaluate(OUT_OF_ORDER).results(Outcome.FAILED))
                .isEmpty();
        assertThat(ComplianceEvaluator.of(child).evaluate(OUT_OF_ORDER).results(Outcome.FAILED))
                .hasSize(1);
    }

    @Test
    void a_child_wins_over_its_parent_and_keeps_the_rest() {
        CompliancePolicy parent = named().putParameter("PRT-01.min_percent", ParameterValue.of(85))
                .putParameter("LRN-01.min_percent", ParameterValue.of(85))
                .addFloor("LRN-01.min_percent")
                .origin(Basis.of("มติเดิม"))
                .build();
        CompliancePolicy child = named().parent(parent)
                .putParameter("PRT-01.min_percent", ParameterValue.of(90))
                .origin(Basis.of("มติใหม่"))
                .build();
        Parameters parameters = PreparedPolicy.of(child, RuleCatalog.standard()).parameters();
        assertThat(parameters.integer("PRT-01.min_percent")).isEqualTo(90);
        assertThat(parameters.integer("LRN-01.min_percent")).isEqualTo(85);
        assertThat(parameters.integer("CMP-06.min_score")).isEqualTo(80);
        assertThat(parameters.floor("LRN-01.min_percent")).isTrue();
        assertThat(child.effective().basisOf("PRT-01.min_percent")).contains(Basis.of("มติใหม่"));
        assertThat(child.effective().basisOf("LRN-01.min_percent")).contains(Basis.of("มติเดิม"));
    }

    @Test
    void every_fault_of_a_policy_built_in_code_is_named_at_once() {
        CompliancePolicy policy = named().putParameter("PRT-01.min_percent", ParameterValue.of(120))
                .addFloor("SCH-05.grace_days")
                .addSwitchedOff(RuleId.of("SCH-99"))
                .putSeverity(RuleId.of("SCH-98"), Severity.MANDATORY)
                .putBasis("SCH-97", Basis.of("มติ"))
                .build();
        assertThatThrownBy(() -> ComplianceEvaluator.of(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Policy 'test': PRT-01.min_percent: expected a number from 0 to 100, but was 120
                        Policy 'test': SCH-05.grace_days: expected a least amount as floor, but it is none
                        Hint: floors are parameters whose name begins with min_, such as PRT-01.min_percent
                        Policy 'test': there is no rule or parameter 'SCH-97' for which a basis could be given
                        Policy 'test': there is no rule SCH-99 that could be switched off
                        Policy 'test': there is no rule SCH-98 that could be weighted""");
    }

    @Test
    void a_waived_failure_still_shows_what_failed_and_who_waived_it() {
        Finding failed = result(ComplianceEvaluator.standard().evaluate(ONE_CHANNEL));
        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        ComplianceReport report = evaluate(ONE_CHANNEL, waiver().build());
        Finding waived = result(report);
        assertThat(waived.outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(waived.reasons()).isEqualTo(failed.reasons());
        assertThat(waived.expected()).isEqualTo(failed.expected());
        assertThat(texts(waived.observations()))
                .containsExactly(
                        "Waived by 'ปลัด' from 1 Oct 2565 B.E. to 30 Sep 2566 B.E., because 'ย้ายเครื่องแม่ข่าย'.");
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.COMPLIANT);
        assertThat(report.notices()).isEmpty();
    }

    @Test
    void a_waiver_covers_its_subject_with_what_lies_within_and_its_aspect() {
        for (String subject : List.of("steps/KMP5", failing().subject())) {
            assertThat(result(evaluate(
                                    ONE_CHANNEL,
                                    waiver().subject(subject)
                                            .aspect(Aspect.PLAN)
                                            .build()))
                            .outcome())
                    .isEqualTo(Outcome.WAIVED);
        }
        for (Waiver other : List.of(
                waiver().subject("steps/KMP6").build(),
                waiver().aspect(Aspect.EXECUTION).build())) {
            ComplianceReport report = evaluate(ONE_CHANNEL, other);
            assertThat(result(report).outcome()).isEqualTo(Outcome.FAILED);
            assertThat(report.notices()).extracting(Message::key).containsExactly("waiver.unused");
        }
        assertThat(keys(evaluate(ONE_CHANNEL, waiver().subject("steps/KMP").build())))
                .containsExactly("waiver.unknown-subject");
    }

    @Test
    void both_days_of_a_waiver_are_included() {
        LocalDate end = FiscalYear.of(2566).lastDay();
        assertThat(outcome(waiver().until(end).build())).isEqualTo(Outcome.WAIVED);
        assertThat(outcome(waiver().from(end).until(end).build())).isEqualTo(Outcome.WAIVED);
        assertThat(outcome(waiver().until(end.minusDays(1)).build())).isEqualTo(Outcome.FAILED);
        assertThat(outcome(waiver().from(end.plusDays(1)).until(end.plusDays(9)).build()))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_day_of_the_check_decides_before_the_end_of_the_fiscal_year() {
        Waiver waiver = waiver().until(LocalDate.of(2023, 3, 31)).build();
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.of(named().addWaiver(waiver).build());
        EvaluationInput input = EvaluationInput.of(ONE_CHANNEL);
        assertThat(result(evaluator.evaluate(input.withAsOf(LocalDate.of(2023, 3, 31))))
                        .outcome())
                .isEqualTo(Outcome.WAIVED);
        ComplianceReport late = evaluator.evaluate(input.withAsOf(LocalDate.of(2023, 4, 1)));
        assertThat(result(late).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(texts(late.notices()))
                .containsExactly(
                        "The waiver of DSM-01 for the whole plan by 'ปลัด' expired on 31 Mar 2566 B.E. As of 1 Apr 2566 B.E. it no longer excuses what it covers (results: 1).");
    }

    @Test
    void waivers_that_do_not_hold_are_reported() {
        assertThat(keys(evaluate(
                        ONE_CHANNEL, waiver().until(LocalDate.of(2022, 12, 31)).build())))
                .containsExactly("waiver.expired");
        assertThat(keys(evaluate(
                        ONE_CHANNEL,
                        waiver().from(LocalDate.of(2023, 10, 1))
                                .until(LocalDate.of(2024, 9, 30))
                                .build())))
                .containsExactly("waiver.not-yet-valid");
        assertThat(keys(evaluate(compliant(), waiver().build()))).containsExactly("waiver.unused");
        assertThat(keys(evaluate(ONE_CHANNEL, waiver().rule(RuleId.of("DSM-99")).build())))
                .containsExactly("waiver.unknown-rule");
        assertThat(keys(evaluate(ONE_CHANNEL, waiver().subject("steps/KMP9").build())))
                .containsExactly("waiver.unknown-subject");
        KnowledgePlan yearless = ONE_CHANNEL.withFiscalYearMentions(
                FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567)));
        ComplianceReport report = evaluate(yearless, waiver().build());
        assertThat(keys(report)).containsExactly("waiver.no-day");
        assertThat(result(report).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void of_two_waivers_the_first_is_named_and_both_are_used() {
        ComplianceReport report = evaluate(
                ONE_CHANNEL,
                waiver().build(),
                waiver().approver("นายก").subject("steps/KMP5").build());
        assertThat(result(report).observations())
                .singleElement()
                .satisfies(observation ->
                        assertThat(observation.arguments().get("approver")).isEqualTo(Argument.text("ปลัด")));
        assertThat(report.notices()).isEmpty();
    }

    @Test
    void waivers_say_what_they_need() {
        assertThatThrownBy(() -> waiver().reason(" ").build())
                .hasMessage("Waiver of DSM-01: expected a reason and an approver, but the reason was blank");
        assertThatThrownBy(() -> waiver().subject(" ").build()).hasMessageContaining("Hint: leave the subject out");
        assertThatThrownBy(() -> waiver().until(LocalDate.of(2022, 9, 30)).build())
                .hasMessage(
                        "Waiver of DSM-01: expected the first day not after the last, but was 2022-10-01 to 2022-09-30");
    }

    @Test
    void a_plan_of_another_fiscal_year_is_judged_and_a_notice_says_so() {
        ComplianceEvaluator evaluator = ComplianceEvaluator.of(
                named().fiscalYears(FiscalYearSpan.from(FiscalYear.of(2569))).build());
        ComplianceReport report = evaluator.evaluate(compliant());
        assertThat(texts(report.notices()))
                .containsExactly(
                        "The policy test is meant for fiscal year 2569 B.E. and later, but the plan is for 2566 B.E.");
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.COMPLIANT);
        assertThat(keys(evaluator.evaluate(compliant()
                        .withFiscalYearMentions(
                                FiscalYearMention.of(FiscalYear.of(2569)), FiscalYearMention.of(FiscalYear.of(2570))))))
                .containsExactly("policy.year-unknown");
        assertThat(evaluator
                        .evaluate(compliant().withFiscalYearMentions(FiscalYearMention.of(FiscalYear.of(2569))))
                        .notices())
                .isEmpty();
    }

    @Test
    void the_own_target_of_a_plan_may_not_go_below_a_floor() {
        KnowledgePlan plan = with(
                compliant(),
                KMP6,
                row -> row.withTargets(targets("บุคลากรเข้าร่วมร้อยละ ๗๐")).withOwners(owners("กองคลัง")));
        assertThat(requirement(plan, named().build())).isEqualTo("70");
        assertThat(requirement(plan, named().addFloor("PRT-01.min_percent").build()))
                .isEqualTo("80");
    }

    private static String requirement(KnowledgePlan plan, CompliancePolicy policy) {
        PlanContext context = new PlanContext(
                plan, PreparedPolicy.of(policy, RuleCatalog.standard()).parameters());
        return StatedDemands.of(context)
                .requirement("PRT-01.min_percent")
                .least()
                .toString();
    }

    private static Outcome outcome(Waiver waiver) {
        return result(evaluate(ONE_CHANNEL, waiver)).outcome();
    }

    private static Finding failing() {
        return result(ComplianceEvaluator.standard().evaluate(ONE_CHANNEL));
    }

    /** Returns the result of DSM-01 on what the plan says. */
    private static Finding result(ComplianceReport report) {
        return report.results(DSM_01).stream()
                .filter(result -> result.aspect() == Aspect.PLAN)
                .findFirst()
                .orElseThrow();
    }

    private static ComplianceReport evaluate(KnowledgePlan plan, Waiver... waivers) {
        return ComplianceEvaluator.of(named().addWaivers(waivers).build()).evaluate(plan);
    }

    private static List<String> keys(ComplianceReport report) {
        return report.notices().stream().map(Message::key).toList();
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(Messages.of(Language.EN)::text).toList();
    }

    private static CompliancePolicy.Builder named() {
        return CompliancePolicy.builder().identity(new PolicyIdentity("test", "1"));
    }

    private static WaiverBuilder waiver() {
        return new WaiverBuilder();
    }

    /** Builder of waivers of DSM-01 for the whole fiscal year, unless said otherwise. */
    private static final class WaiverBuilder {
        private RuleId rule = DSM_01;
        private LocalDate from = LocalDate.of(2022, 10, 1);
        private LocalDate until = LocalDate.of(2023, 9, 30);
        private String reason = "ย้ายเครื่องแม่ข่าย";
        private String approver = "ปลัด";
        private final Waiver.Builder builder = Waiver.builder();

        WaiverBuilder rule(RuleId other) {
            rule = other;
            return this;
        }

        WaiverBuilder from(LocalDate day) {
            from = day;
            return this;
        }

        WaiverBuilder until(LocalDate day) {
            until = day;
            return this;
        }

        WaiverBuilder reason(String text) {
            reason = text;
            return this;
        }

        WaiverBuilder approver(String name) {
            approver = name;
            return this;
        }

        WaiverBuilder subject(String path) {
            builder.subject(path);
            return this;
        }

        WaiverBuilder aspect(Aspect aspect) {
            builder.aspect(aspect);
            return this;
        }

        Waiver build() {
            return builder.rule(rule)
                    .from(from)
                    .until(until)
                    .reason(reason)
                    .approver(approver)
                    .build();
        }
    }
}
