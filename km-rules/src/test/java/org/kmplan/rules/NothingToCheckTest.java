package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.test.ResultMatch.at;
import static org.kmplan.rules.test.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;

/** Rules to which a plan without rows, in which nothing was done, gives nothing to look at: they do not apply, and never pass. */
class NothingToCheckTest {
    private static final KnowledgePlan BLANK = KnowledgePlan.builder()
            .id("blank")
            .header(PlanHeader.builder().build())
            .build();
    private static final PlanRecords NOTHING = PlanRecords.empty().withCompleteKinds(EnumSet.allOf(RecordKind.class));
    private static final LocalDate DAY = LocalDate.of(2023, 10, 1);

    @ParameterizedTest
    @MethodSource("aboutRows")
    void rules_about_rows_do_not_apply_to_a_plan_without_any(String rule) {
        verify(rule).given(BLANK).isNotApplicable(at("plan"));
    }

    @ParameterizedTest
    @MethodSource("aboutWork")
    void rules_about_what_was_done_do_not_apply_where_nothing_was_planned(String rule) {
        verify(rule).given(BLANK, NOTHING).asOf(DAY).isNotApplicable(at("plan"));
    }

    @Test
    void no_other_rule_has_nothing_to_look_at() {
        assertThat(ComplianceEvaluator.standard().evaluate(BLANK, NOTHING, DAY).results().stream()
                        .filter(result -> result.reasons().get(0).key().equals("nothing-to-check"))
                        .map(result -> result.rule() + " " + result.aspect()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                aboutRows().stream().map(rule -> rule + " PLAN"),
                                aboutWork().stream().map(rule -> rule + " EXECUTION"))
                        .toList());
    }

    static List<String> aboutRows() {
        return List.of(
                "EVD-01", "EVD-04", "EVD-05", "KMP-02", "LNK-02", "LNK-03", "PLN-05", "PLN-06", "SCH-01", "SCH-02",
                "SCH-03", "SCH-04", "TGT-01", "TGT-02", "TGT-03", "TGT-04", "TGT-05");
    }

    static List<String> aboutWork() {
        return List.of(
                "EVD-02", "EXE-01", "EXE-02", "EXE-03", "LRN-01", "PRT-01", "PRT-02", "PRT-03", "SCH-05", "TGT-06");
    }
}
