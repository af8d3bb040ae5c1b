package org.kmplan.rules.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.rules.test.ResultMatch.at;
import static org.kmplan.rules.test.ResultMatch.naming;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.with;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.ComplianceEvaluator;

/** What a verification says when it does not hold, and what it lets pass. */
class RuleVerifierTest {
    private static final KnowledgePlan EXPLICIT_ONLY =
            with(compliant(), KMP1, activity("1", work -> work.withKnowledgeTypes(KnowledgeType.EXPLICIT)));

    @Test
    void a_failure_of_an_outcome_tells_rule_reason_facts_and_report() {
        assertFailure(() -> verify("KMP-02").given(EXPLICIT_ONLY).passes(at("steps/KMP1")), """
                KMP-02 Explicit and tacit knowledge both covered (PLAN, policy standard)
                  expected: PASSED for steps/KMP1
                  actual:   FAILED because of KMP-02.tacit-missing
                  reason:   KMP 1 Knowledge identification must cover tacit knowledge too, but the types marked are: explicit knowledge.
                  facts:    actual = explicit knowledge, step = KMP 1 Knowledge identification
                  report of the rule:
                    steps/KMP1: FAILED because of KMP-02.tacit-missing, actual explicit knowledge
                    steps/KMP2: PASSED because of KMP-02.passed, actual explicit knowledge and tacit knowledge
                    steps/KMP3: PASSED because of KMP-02.passed, actual explicit knowledge and tacit knowledge""");
    }

    @Test
    void a_failure_of_a_reason_tells_what_was_found_instead() {
        assertFailure(() -> oneItem().fails(at("steps/KMP1").because("late")), """
                KMP-03 Enough knowledge items identified (EXECUTION, policy standard, as of 2023-04-01)
                  expected: FAILED for steps/KMP1 because of late
                  actual:   FAILED because of KMP-03.too-few
                  reason:   Knowledge items identified and verified: 1; at least 2 required (due on 31 Mar 2566 B.E.).
                  facts:    actual = 1, asOf = 1 Apr 2566 B.E., due = 31 Mar 2566 B.E., expected = 2, undated = 0, undecided = 0
                  report of the rule:
                    steps/KMP1: FAILED because of KMP-03.too-few, expected 2, actual 1""");
    }

    @Test
    void a_failure_without_a_subject_tells_of_the_only_result() {
        assertFailure(() -> verify("LNK-03").given(compliant()).isNotDeterminable(naming("headcount")), """
                LNK-03 Preparation comes before the knowledge work (PLAN, policy standard)
                  expected: NOT_DETERMINABLE for any subject, naming 'headcount'
                  actual:   PASSED because of LNK-03.passed
                  reason:   Preparation ends on 31 Jan 2566 B.E., no later than KMP 1 Knowledge identification, which ends on 31 Mar 2566 B.E.
                  facts:    actual = 31 Jan 2566 B.E., expected = 31 Mar 2566 B.E., step = KMP 1 Knowledge identification
                  report of the rule:
                    steps/CMP1: PASSED because of LNK-03.passed, expected 31 Mar 2566 B.E., actual 31 Jan 2566 B.E.""");
    }

    @Test
    void a_failure_without_a_subject_counts_several_results() {
        assertThatThrownBy(() -> verify("PLN-05").given(compliant()).fails(naming("headcount")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "\n  expected: FAILED for any subject, naming 'headcount'\n  actual:   none of 14 results\n  report of the rule:\n    steps/KMP1: PASSED");
    }

    @Test
    void a_failure_about_an_unknown_subject_lists_those_there_are() {
        assertFailure(() -> oneItem().isNotYetDue("steps/KMP9"), """
                KMP-03 Enough knowledge items identified (EXECUTION, policy standard, as of 2023-04-01)
                  expected: one result for steps/KMP9
                  actual:   0 results
                  report of the rule:
                    steps/KMP1: FAILED because of KMP-03.too-few, expected 2, actual 1""");
    }

    @Test
    void a_failure_of_an_observation_tells_what_was_observed() {
        assertFailure(() -> oneItem().observes("steps/KMP1", "undated"), """
                KMP-03 Enough knowledge items identified (EXECUTION, policy standard, as of 2023-04-01)
                  expected: observation KMP-03.undated for steps/KMP1
                  actual:   nothing observed
                  reason:   Knowledge items identified and verified: 1; at least 2 required (due on 31 Mar 2566 B.E.).
                  facts:    actual = 1, asOf = 1 Apr 2566 B.E., due = 31 Mar 2566 B.E., expected = 2, undated = 0, undecided = 0
                  report of the rule:
                    steps/KMP1: FAILED because of KMP-03.too-few, expected 2, actual 1""");
    }

    @Test
    void a_rule_that_has_nothing_to_say_in_the_aspect_passes_nothing() {
        assertFailure(() -> verify("EXE-01").given(compliant()).passes(), """
                EXE-01 Activities due by the date are completed (PLAN, policy standard)
                  expected: PASSED for every subject
                  actual:   no results
                  report of the rule:
                    no results""");
        assertThatThrownBy(() -> verify("EXE-01").given(compliant()).isNotApplicable())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: NOT_APPLICABLE for every subject\n  actual:   no results");
    }

    @Test
    void results_are_named_by_subject_reason_or_what_the_reason_names() {
        verify("KMP-02")
                .given(EXPLICIT_ONLY)
                .fails(at("steps/KMP1"))
                .fails(at("steps/KMP1").because("tacit-missing"), naming("TACIT"), naming("ชัดแจ้ง"));
        verify("PLN-03").given(compliant()).passes(at("steps/KMP1"), at("steps/KMP3"));
        oneItem().fails(naming("1 apr 2566"), naming("มีนาคม"));
        assertThatThrownBy(() -> oneItem().fails(at("steps/KMP1").and("headcount")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: FAILED for steps/KMP1, naming 'headcount'");
    }

    @Test
    void an_outcome_that_is_nobodys_needs_a_subject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneItem().fails())
                .withMessage("Verification of KMP-03: FAILED needs a subject\nHint: name it with at(\"steps/KMP2\")");
    }

    @Test
    void a_listener_hears_what_held_and_only_while_it_listens() {
        List<String> heard = new ArrayList<>();
        RuleVerifier.whileListening(
                held -> heard.add(held.result().subject() + " " + held.part() + " " + held.key()), () -> {
                    oneItem().fails("steps/KMP1", "too-few").observesNothing();
                    assertThatThrownBy(() -> oneItem().passes("steps/KMP1")).isInstanceOf(AssertionError.class);
                    verify("KMP-01")
                            .withEvaluator(ComplianceEvaluator.standard())
                            .given(compliant())
                            .passes();
                });
        oneItem().fails("steps/KMP1");
        assertThat(heard)
                .containsExactly(
                        "steps/KMP1 OUTCOME ", "steps/KMP1 REASON KMP-03.too-few", "steps/KMP1 NO_OBSERVATION ");
    }

    private static RuleVerifier.Results oneItem() {
        IdentifiedKnowledge item = IdentifiedKnowledge.builder()
                .id("1")
                .title("สมุนไพร")
                .identified(true)
                .verified(true)
                .build();
        return verify("KMP-03")
                .given(compliant(), PlanRecords.builder().addKnowledgeItem(item).build())
                .asOf("2023-04-01");
    }

    private static void assertFailure(ThrowingCallable verification, String message) {
        assertThatThrownBy(verification).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
