package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.withHeader;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.rules.report.Argument;

class RskRulesTest {
    // RSK-01

    @Test
    void a_plan_on_risk_that_lists_all_seven_steps_covers_them() {
        assertThat(verify("RSK-01")
                        .given(compliant())
                        .passes("knowledgeItems")
                        .result("knowledgeItems")
                        .actual())
                .contains(Argument.number(7));
    }

    @Test
    void each_missing_step_is_named() {
        for (RiskManagementStep step : RiskManagementStep.values()) {
            List<String> others = Stream.of(RiskManagementStep.values())
                    .filter(other -> other != step)
                    .map(RiskManagementStep::thai)
                    .toList();
            assertThat(verify("RSK-01")
                            .given(listing(others))
                            .fails("knowledgeItems", "steps-missing")
                            .result("knowledgeItems")
                            .reasons()
                            .get(0)
                            .arguments())
                    .containsEntry("missing", Argument.items(List.of(Argument.name(step.thai(), step.english()))));
        }
    }

    @Test
    void items_at_any_depth_count() {
        KnowledgeItem deep = KnowledgeItem.of("1.1.1", RiskManagementStep.POLICY.thai());
        KnowledgePlan plan = compliant()
                .withKnowledgeItems(KnowledgeItem.builder()
                        .id("1")
                        .text("ก")
                        .addPart(KnowledgeItem.builder()
                                .id("1.1")
                                .text("ข")
                                .addPart(deep)
                                .build())
                        .build());
        assertThat(verify("RSK-01")
                        .given(plan)
                        .fails("knowledgeItems")
                        .result("knowledgeItems")
                        .actual())
                .contains(Argument.number(1));
    }

    @Test
    void names_of_the_international_standards_map_to_the_steps() {
        verify("RSK-01")
                .given(listing(List.of(
                        "Establishing the context",
                        "Governance and Culture",
                        "Event identification",
                        "Risk analysis",
                        "Risk treatment",
                        "Monitoring and review",
                        "Communication and consultation")))
                .passes("knowledgeItems");
    }

    @Test
    void a_plan_on_another_topic_has_no_risk_steps() {
        KnowledgePlan other =
                withHeader(compliant(), h -> h.withTopic("การจัดซื้อจัดจ้าง")).withKnowledgeItems();
        verify("RSK-01").given(other).isNotApplicable("knowledgeItems");
        verify("RSK-01")
                .given(withHeader(other, h -> h.withTopic(Optional.empty())))
                .isNotApplicable("knowledgeItems");
        verify("RSK-01")
                .given(withHeader(other, h -> h.withTopic("RISK Management")))
                .fails("knowledgeItems");
    }

    @Test
    void a_policy_chooses_the_steps_and_the_words_for_risk() {
        KnowledgePlan first = listing(List.of(RiskManagementStep.ORGANISATION_ANALYSIS.thai()));
        verify("RSK-01")
                .withPolicy(policy("RSK-01.required_risk_steps", "1"))
                .given(first)
                .passes("knowledgeItems");
        verify("RSK-01")
                .withPolicy(policy("RSK-01.required_risk_steps", "1", "2"))
                .given(first)
                .fails("knowledgeItems");
        verify("RSK-01")
                .withPolicy(policy("RSK-01.risk_words", "ภัย"))
                .given(first)
                .isNotApplicable("knowledgeItems");
    }

    // RSK-02

    @Test
    void references_with_well_formed_letters_pass() {
        verify("RSK-02")
                .given(compliant())
                .passes("references")
                .passes("references/2")
                .observesNothing();
    }

    @Test
    void a_plan_on_risk_without_reference_fails() {
        verify("RSK-02").given(compliant().withReferences()).fails("references", "no-reference");
        verify("RSK-02")
                .given(compliant().withReferences(compliant().references().get(0)))
                .passes("references");
    }

    @Test
    void a_plan_on_another_topic_needs_no_reference() {
        KnowledgePlan other = withHeader(compliant(), h -> h.withTopic("การจัดซื้อจัดจ้าง"));
        verify("RSK-02").given(other.withReferences()).isNotApplicable("references");
        verify("RSK-02").given(other).passes("references");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มท ๐๘๐๕.๒/ว ๒๙๐",
                "มท 0805.2/ว 290",
                "กค ๐๔๐๙.๔/ว ๒๓",
                "มท๐๘๐๕.๒/๒๙๐",
                "นร ๑๒๐๐.๑.๒/ ว ๑",
                "มท  ๐๘๐๕.๒/ว  ๒๙๐"
            })
    void well_formed_numbers_pass(String number) {
        verify("RSK-02").given(referring(letter(number))).passes("references/1").observesNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"มท ๐๘๐๕๒/ว ๖๘๕๘", "๐๘๐๕.๒/ว ๒๙๐", "มท ๐๘๐๕.๒ ว ๒๙๐", "มท ๐๘๐๕.๒/ว", "มท ๐๘๐๕.๒/ว ๒๙๐ ลงวันที่"})
    void malformed_numbers_pass_and_are_observed_as_written(String number) {
        var results = verify("RSK-02")
                .given(referring(letter(number)))
                .passes("references/1")
                .observes("references/1", "number-malformed");
        assertThat(results.result("references/1").actual()).contains(Argument.text(number));
    }

    @Test
    void a_letter_without_number_or_date_is_observed() {
        verify("RSK-02")
                .given(referring(letter("มท ๐๘๐๕.๒/ว ๒๙๐").withLetterNumber(Optional.empty())))
                .observes("references/1", "number-malformed");
        verify("RSK-02")
                .given(referring(letter("มท ๐๘๐๕.๒/ว ๒๙๐").withDate(Optional.empty())))
                .passes("references/1")
                .observes("references/1", "undated");
    }

    @Test
    void a_law_needs_no_number() {
        LegalReference act = compliant().references().get(0);
        verify("RSK-02").given(referring(act)).passes().observesNothing();
    }

    @Test
    void a_policy_sets_the_number_of_references_and_their_form() {
        verify("RSK-02")
                .withPolicy(policy("RSK-02.min_references", 2))
                .given(compliant())
                .passes();
        verify("RSK-02")
                .withPolicy(policy("RSK-02.min_references", 3))
                .given(compliant())
                .fails("references", "no-reference");
        verify("RSK-02")
                .withPolicy(policy("RSK-02.letter_pattern", "\\p{L}+ \\d+/ว \\d+"))
                .given(referring(letter("มท ๐๘๐๕๒/ว ๖๘๕๘")))
                .passes()
                .observesNothing();
    }

    private static KnowledgePlan listing(List<String> texts) {
        return compliant()
                .withKnowledgeItems(IntStream.range(0, texts.size())
                        .mapToObj(i -> KnowledgeItem.of(Integer.toString(i + 1), texts.get(i)))
                        .toList());
    }

    private static KnowledgePlan referring(LegalReference reference) {
        return compliant().withReferences(reference);
    }

    private static LegalReference letter(String number) {
        return compliant().references().get(1).withId("1").withLetterNumber(number);
    }
}
