package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.PolicyChange;
import org.kmplan.rules.report.PolicyDifference;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.ResultChange;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

class PolicyComparisonTest {
    private static final CompliancePolicy STRICT = CompliancePolicy.builder()
            .identity(new PolicyIdentity("strict", "1"))
            .putParameter("PRT-01.min_percent", ParameterValue.of(90))
            .putParameter("SCH-05.grace_days", ParameterValue.of(5))
            .addFloor("PRT-01.min_percent")
            .putSeverity(RuleId.of("SCH-04"), Severity.MANDATORY)
            .addSwitchedOff(RuleId.of("PLN-04"))
            .putBasis("PRT-01", Basis.of("มติ ๑", "Resolution 1"))
            .origin(Basis.of("มติ ๒", "Resolution 2"))
            .addWaiver(Waiver.builder()
                    .rule(RuleId.of("DSM-01"))
                    .subject("steps/KMP5")
                    .reason("ย้ายเครื่องแม่ข่าย")
                    .approver("ปลัด")
                    .from(LocalDate.of(2022, 10, 1))
                    .until(LocalDate.of(2023, 9, 30))
                    .build())
            .build();
    private static final KnowledgePlan PLAN = with(
            with(compliant(), KMP5, row -> row.withTargets(targets("๑ ช่องทาง"))),
            KMP6,
            row -> row.withPeriods(periods("ม.ค. - ก.ย. ๒๕๖๖")));

    @Test
    void says_what_would_change_and_why() {
        PolicyDifference difference =
                PolicyComparison.of(CompliancePolicy.standard(), STRICT).evaluate(PLAN);
        assertThat(difference.reports().changes())
                .extracting(change -> change.key().rule() + " " + change.kind() + " "
                        + difference.reasons(change).stream()
                                .map(point -> point.kind()
                                        + point.name().map(name -> " " + name).orElse(""))
                                .toList())
                .contains(
                        "DSM-01 CHANGED [WAIVER steps/KMP5]",
                        "PRT-01 NEW [PARAMETER min_percent, FLOOR min_percent]",
                        "SCH-04 CHANGED [SEVERITY]");
        assertThat(difference.withoutEffect())
                .extracting(point -> point.rule() + " " + point.kind())
                .containsExactly("SCH-05 PARAMETER");
    }

    @Test
    void each_point_has_its_values_and_its_basis() {
        List<PolicyChange> changes =
                PolicyComparison.of(CompliancePolicy.standard(), STRICT).changes();
        assertThat(changes)
                .extracting(point -> point.rule() + " " + point.kind())
                .containsExactly(
                        "PLN-04 SWITCH",
                        "SCH-04 SEVERITY",
                        "SCH-05 PARAMETER",
                        "PRT-01 PARAMETER",
                        "PRT-01 FLOOR",
                        "DSM-01 WAIVER");
        PolicyChange participation = changes.get(3);
        assertThat(participation.before()).contains(Argument.number(80));
        assertThat(participation.after()).contains(Argument.number(90));
        assertThat(participation.basis()).contains(Argument.name("มติ ๑", "Resolution 1"));
        assertThat(changes.get(1).basis()).contains(Argument.name("มติ ๒", "Resolution 2"));
        PolicyChange waiver = changes.get(5);
        assertThat(waiver.before()).isEmpty();
        assertThat(waiver.after()).contains(new Argument.Date(LocalDate.of(2023, 9, 30)));
        assertThat(waiver.basis()).contains(Argument.text("ย้ายเครื่องแม่ข่าย"));
    }

    @Test
    void the_way_back_is_the_opposite() {
        PolicyComparison there = PolicyComparison.of(CompliancePolicy.standard(), STRICT);
        PolicyComparison back = PolicyComparison.of(STRICT, CompliancePolicy.standard());
        assertThat(back.changes()).hasSameSizeAs(there.changes());
        for (int i = 0; i < back.changes().size(); i++) {
            assertThat(back.changes().get(i).before())
                    .isEqualTo(there.changes().get(i).after());
            assertThat(back.changes().get(i).basis())
                    .isEqualTo(there.changes().get(i).basis());
        }
        assertThat(back.evaluate(PLAN).reports().changes(ResultChange.Kind.FIXED))
                .extracting(change -> change.key().rule())
                .contains(RuleId.of("PRT-01"));
    }

    @Test
    void a_shared_parameter_explains_changes_of_other_rules() {
        CompliancePolicy january = Policies.policy("PLN-02.fy_start_month", 1);
        PolicyDifference difference = PolicyComparison.of(CompliancePolicy.standard(), january)
                .evaluate(with(compliant(), KMP6, row -> row.withPeriods(periods("ต.ค. - ธ.ค. ๒๕๖๕"))));
        assertThat(difference.reports().changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(difference.reasons(change))
                        .extracting(PolicyChange::name)
                        .containsExactly(Optional.of("fy_start_month")));
    }

    @Test
    void equal_policies_differ_in_nothing() {
        PolicyDifference difference = PolicyComparison.of(STRICT, STRICT).evaluate(PLAN);
        assertThat(difference.policies()).isEmpty();
        assertThat(difference.reports().isEmpty()).isTrue();
        assertThat(difference.reports().counts().get(ResultChange.Kind.UNCHANGED))
                .isEqualTo(
                        ComplianceEvaluator.of(STRICT).evaluate(PLAN).results().size());
    }
}
