package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.core.risk.RiskLevel.HIGH;
import static org.kmplan.core.risk.RiskLevel.LOW;
import static org.kmplan.core.risk.RiskLevel.MEDIUM;
import static org.kmplan.core.risk.RiskLevel.VERY_HIGH;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.risk.KeyRiskIndicator;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;

/** The risk register: its scale, and the assessment, treatment and indicators of each risk. */
class RiskRegisterTest {
    private static final String REGISTER = "records/riskRegister";
    private static final String R1 = "records/risks/R1";
    private static final String DAY = "2023-06-30";
    private static final RiskRegister EMPTY = RiskRegister.builder().build();

    // RSK-04: the scale

    @Test
    void the_usual_bands_give_each_pair_one_level() {
        judge("RSK-04", EMPTY).passes(REGISTER);
        judge("RSK-04", EMPTY.withScale(4)).passes(REGISTER);
    }

    @Test
    void other_bands_in_use_give_each_pair_one_level() {
        judge("RSK-04", bands(1, 4, 5, 9, 10, 14, 15, 25)).passes(REGISTER);
    }

    @Test
    void bands_with_a_gap_that_a_product_falls_into_are_found() {
        RuleVerifier.Results gap =
                judge("RSK-04", bands(1, 3, 4, 9, 10, 15, 17, 25)).fails(REGISTER, "gap");
        assertThat(text(gap, REGISTER))
                .isEqualTo("Not each of the 25 pairs of likelihood and impact has a level, such as 4 × 4 = 16.");
        assertThat(Messages.of(Language.TH).text(gap.result(REGISTER).reasons().get(0)))
                .contains("๔ × ๔ = ๑๖");
        judge("RSK-04", EMPTY.withScale(6)).fails(REGISTER, "gap");
    }

    @Test
    void a_gap_that_no_product_falls_into_is_none() {
        judge("RSK-04", bands(1, 3, 4, 9, 10, 16, 20, 25)).passes(REGISTER);
    }

    @Test
    void bands_that_overlap_on_a_product_are_found() {
        RuleVerifier.Results overlap =
                judge("RSK-04", bands(1, 4, 4, 9, 10, 16, 17, 25)).fails(REGISTER, "overlap");
        assertThat(text(overlap, REGISTER)).endsWith("such as 1 × 4 = 4, 2 × 2 = 4 and 4 × 1 = 4.");
        judge("RSK-04", bands(1, 3, 4, 9, 10, 17, 17, 25)).passes(REGISTER);
    }

    @Test
    void bands_and_scale_of_a_policy_hold_where_the_register_declares_none() {
        RuleVerifier gap = verify("RSK-04").withPolicy(policy("RSK-04.bands", "1-4 low", "6-9 medium", "10-25 high"));
        gap.given(compliant(), records(EMPTY)).asOf(DAY).fails(REGISTER, "gap");
        gap.given(compliant(), records(bands(1, 3, 4, 9, 10, 16, 17, 25)))
                .asOf(DAY)
                .passes(REGISTER);
        verify("RSK-04")
                .withPolicy(policy("RSK-04.k", 6))
                .given(compliant(), records(EMPTY))
                .asOf(DAY)
                .fails(REGISTER, "gap");
        verify("RSK-04")
                .withPolicy(policy("RSK-04.k", 6))
                .given(compliant(), records(EMPTY.withScale(5)))
                .asOf(DAY)
                .passes(REGISTER);
        for (String word : List.of("low", "1-3", "1-3 extreme", "1 to 3 low")) {
            assertThatThrownBy(() -> ComplianceEvaluator.of(policy("RSK-04.bands", word)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_uneven_matrix_decides_before_product_and_bands() {
        RiskRegister uneven = EMPTY.withMatrixCells(RiskMatrixCell.of(1, 5, VERY_HIGH));
        judge("RSK-04", uneven.withRisks(risk(1, 5).withDeclaredLevel(VERY_HIGH)))
                .passes(REGISTER)
                .passes(R1);
        judge("RSK-04", uneven.withRisks(risk(1, 5).withDeclaredLevel(MEDIUM))).fails(R1, "level-differs");
        judge("RSK-04", uneven.withRisks(risk(5, 1).withDeclaredLevel(MEDIUM))).passes(R1);
    }

    @Test
    void a_matrix_closes_gaps_of_the_bands_and_may_open_them() {
        RiskRegister gap = bands(1, 3, 4, 9, 10, 15, 17, 25);
        judge("RSK-04", gap.withMatrixCells(RiskMatrixCell.of(4, 4, HIGH))).passes(REGISTER);
        judge("RSK-04", gap.withMatrixCells(scored(4, 4, 15))).passes(REGISTER);
        judge("RSK-04", EMPTY.withMatrixCells(scored(1, 1, 0))).fails(REGISTER, "gap");
        judge("RSK-04", EMPTY.withMatrixCells(scored(6, 6, 99))).passes(REGISTER);
    }

    @Test
    void a_whole_matrix_needs_no_bands() {
        List<RiskMatrixCell> cells = new ArrayList<>();
        for (int likelihood = 1; likelihood <= 3; likelihood++) {
            for (int impact = 1; impact <= 3; impact++) {
                cells.add(RiskMatrixCell.of(likelihood, impact, likelihood < impact ? HIGH : LOW));
            }
        }
        RiskRegister matrix =
                EMPTY.withScale(3).withBands(RiskBand.of(VERY_HIGH, 100, 200)).withMatrixCells(cells);
        judge("RSK-04", matrix).passes(REGISTER);
        judge("RSK-04", matrix.withMatrixCells(cells.subList(0, 8))).fails(REGISTER, "gap");
    }

    @Test
    void a_cell_declared_twice_with_different_levels_overlaps() {
        judge("RSK-04", EMPTY.withMatrixCells(RiskMatrixCell.of(1, 1, LOW), RiskMatrixCell.of(1, 1, HIGH)))
                .fails(REGISTER, "overlap");
        judge("RSK-04", EMPTY.withMatrixCells(RiskMatrixCell.of(1, 1, LOW), RiskMatrixCell.of(1, 1, LOW)))
                .passes(REGISTER);
    }

    @Test
    void a_scale_on_which_nothing_can_be_assessed_is_found() {
        for (int scale : List.of(Integer.MIN_VALUE, 0, 101, Integer.MAX_VALUE)) {
            judge("RSK-04", EMPTY.withScale(scale)).fails(REGISTER, "scale-unusable");
        }
        judge("RSK-04", EMPTY.withScale(1)).passes(REGISTER);
        judge("RSK-04", EMPTY.withScale(100).withBands(RiskBand.of(LOW, 1, 10_000)))
                .passes(REGISTER);
    }

    // RSK-04: each risk

    @Test
    void what_is_declared_agrees_with_what_follows() {
        assess(risk(3, 4).withDeclaredScore(Fraction.of(12)).withDeclaredLevel(HIGH))
                .passes(R1)
                .observesNothing();
        RuleVerifier.Results score = assess(
                        risk(3, 4).withDeclaredScore(Fraction.of(7)).withDeclaredLevel(HIGH))
                .fails(R1, "score-differs");
        assertThat(text(score, R1)).isEqualTo("Likelihood 3 times impact 4 is 12, but the register declares 7.");
        RuleVerifier.Results level = assess(
                        risk(3, 4).withDeclaredScore(Fraction.of(12)).withDeclaredLevel(MEDIUM))
                .fails(R1, "level-differs");
        assertThat(text(level, R1)).isEqualTo("The scale gives the level high, but the register declares medium.");
    }

    @Test
    void levels_change_at_the_edges_of_the_bands() {
        assess(risk(1, 3).withDeclaredLevel(LOW)).passes(R1);
        assess(risk(1, 4).withDeclaredLevel(LOW)).fails(R1, "level-differs");
        assess(risk(3, 3).withDeclaredLevel(MEDIUM)).passes(R1);
        assess(risk(2, 5).withDeclaredLevel(HIGH)).passes(R1);
        assess(risk(4, 4).withDeclaredLevel(HIGH)).passes(R1);
        assess(risk(4, 5).withDeclaredLevel(VERY_HIGH)).passes(R1);
    }

    @Test
    void likelihood_and_impact_are_whole_numbers_of_the_scale() {
        assess(risk(5, 5)).passes(R1);
        assess(risk(6, 5)).fails(R1, "likelihood-out-of-range");
        assess(risk(5, 6)).fails(R1, "impact-out-of-range");
        assess(risk(1, 1)).passes(R1);
        assess(risk(0, 1)).fails(R1, "likelihood-out-of-range");
        assess(risk(1, 0)).fails(R1, "impact-out-of-range");
        assess(risk(1, 1).withLikelihood(Fraction.of(5, 2))).fails(R1, "likelihood-out-of-range");
        RuleVerifier.Results half = assess(risk(1, 1).withImpact(Fraction.of(5, 2)));
        half.fails(R1, "impact-out-of-range");
        assertThat(text(half, R1)).isEqualTo("The impact 2.5 is not a whole number from 1 to 5.");
        judge("RSK-04", EMPTY.withScale(4).withRisks(risk(4, 4))).passes(R1);
        judge("RSK-04", EMPTY.withScale(4).withRisks(risk(4, 5))).fails(R1, "impact-out-of-range");
    }

    @Test
    void a_risk_that_is_not_assessed_cannot_be_judged() {
        Risk declared = risk(3, 4).withDeclaredScore(Fraction.of(12)).withDeclaredLevel(HIGH);
        RuleVerifier.Results likelihood =
                assess(declared.withLikelihood(Optional.empty())).isNotDeterminable(R1, "likelihood-missing");
        assertThat(text(likelihood, R1)).isEqualTo("The likelihood of the risk is not recorded.");
        RuleVerifier.Results impact =
                assess(declared.withImpact(Optional.empty())).isNotDeterminable(R1, "impact-missing");
        assertThat(text(impact, R1)).isEqualTo("The impact of the risk is not recorded.");
    }

    @Test
    void what_is_not_declared_is_observed() {
        assess(risk(3, 4)).passes(R1).observes(R1, "score-undeclared").observes(R1, "level-undeclared");
    }

    @Test
    void a_score_of_the_matrix_takes_the_place_of_the_product() {
        RiskRegister matrix = EMPTY.withMatrixCells(scored(3, 4, 18));
        judge(
                        "RSK-04",
                        matrix.withRisks(
                                risk(3, 4).withDeclaredScore(Fraction.of(18)).withDeclaredLevel(VERY_HIGH)))
                .passes(R1);
        judge("RSK-04", matrix.withRisks(risk(3, 4).withDeclaredScore(Fraction.of(12))))
                .fails(R1, "matrix-score-differs");
        judge("RSK-04", matrix.withRisks(risk(4, 3).withDeclaredScore(Fraction.of(12))))
                .passes(R1);
    }

    @Test
    void a_level_cannot_be_judged_where_the_bands_leave_it_open() {
        Risk risk = risk(4, 4).withDeclaredLevel(HIGH);
        judge("RSK-04", bands(1, 3, 4, 9, 10, 15, 17, 25).withRisks(risk)).isNotDeterminable(R1, "level-unclear");
        judge("RSK-04", bands(1, 3, 4, 9, 10, 16, 16, 25).withRisks(risk)).isNotDeterminable(R1, "level-unclear");
        judge("RSK-04", bands(1, 3, 4, 9, 10, 16, 16, 25).withRisks(risk.withDeclaredLevel(Optional.empty())))
                .passes(R1);
    }

    @Test
    void without_a_register_there_is_nothing_to_look_at() {
        for (String rule : List.of("RSK-04", "RSK-05", "RSK-06")) {
            RuleVerifier.Results results = verify(rule)
                    .given(compliant(), PlanRecords.empty())
                    .asOf(DAY)
                    .isNotApplicable("plan");
            assertThat(text(results, "plan")).startsWith("No risk register comes with the plan");
        }
    }

    @Test
    void a_register_without_risks_has_a_scale_and_nothing_else() {
        judge("RSK-04", EMPTY).passes(REGISTER);
        assertThat(text(judge("RSK-05", EMPTY).isNotApplicable("plan"), "plan")).doesNotContain("No risk register");
        judge("RSK-06", EMPTY).passes(REGISTER);
    }

    // RSK-05

    @Test
    void a_score_up_to_the_appetite_needs_no_response() {
        treat(9, risk(3, 3)).passes(R1);
        treat(9, risk(2, 5)).fails(R1, "no-response");
    }

    @Test
    void a_response_that_brings_the_risk_within_the_appetite_suffices() {
        treat(9, answered(risk(4, 4), 3, 3)).passes(R1);
        RuleVerifier.Results above = treat(9, answered(risk(4, 4), 2, 5)).fails(R1, "residual-above");
        assertThat(text(above, R1))
                .isEqualTo("The residual risk, 10, still exceeds the appetite of 9, without a dated acceptance by the"
                        + " head.");
    }

    @Test
    void a_residual_risk_that_is_not_recorded_leaves_it_open() {
        Risk risk = risk(4, 4).withResponses(RiskResponse.REDUCE);
        RuleVerifier.Results open = treat(9, risk).isNotDeterminable(R1, "residual-missing");
        assertThat(text(open, R1))
                .isEqualTo("The risk, assessed at 16, exceeds the appetite of 9, but the residual risk is not known.");
        treat(9, risk.withDeclaredResidualScore(Fraction.of(9))).passes(R1);
        treat(9, risk.withDeclaredResidualScore(Fraction.of(19, 2))).fails(R1, "residual-above");
        treat(9, answered(risk, 5, 5).withDeclaredResidualScore(Fraction.of(4))).fails(R1, "residual-above");
    }

    @Test
    void merely_accepting_a_risk_above_the_appetite_needs_a_dated_acceptance_by_then() {
        LocalDate day = LocalDate.parse(DAY);
        Risk accepted = answered(risk(4, 4), 1, 1).withResponses(RiskResponse.ACCEPT);
        treat(9, accepted).fails(R1, "not-accepted");
        treat(9, accepted.withAcceptance(on(day))).passes(R1).observesNothing();
        treat(9, accepted.withAcceptance(on(day.plusDays(1)))).fails(R1, "not-accepted");
        treat(9, accepted.withAcceptance(RiskAcceptance.builder().build()))
                .fails(R1, "not-accepted")
                .observes(R1, "acceptance-undated");
    }

    @Test
    void an_acceptance_excuses_what_remains_but_not_a_missing_response() {
        LocalDate day = LocalDate.parse(DAY);
        treat(9, answered(risk(4, 4), 4, 4).withAcceptance(on(day))).passes(R1);
        treat(9, answered(risk(4, 4), 4, 4).withAcceptance(on(day.plusDays(1)))).fails(R1, "residual-above");
        treat(9, risk(4, 4).withAcceptance(on(day))).fails(R1, "no-response");
        treat(9, risk(4, 4).withResponses(RiskResponse.SHARE).withAcceptance(on(day)))
                .passes(R1);
        treat(
                        9,
                        risk(4, 4)
                                .withResponses(RiskResponse.ACCEPT, RiskResponse.AVOID)
                                .withDeclaredResidualScore(Fraction.of(1)))
                .passes(R1);
    }

    @Test
    void the_appetite_is_that_of_the_register_else_that_of_the_policy_and_there_is_no_default() {
        RuleVerifier.Results none = judge("RSK-05", EMPTY.withRisks(risk(1, 1)));
        none.isNotDeterminable(R1, "appetite-missing");
        assertThat(text(none, R1)).isEqualTo("The organisation has not declared its risk appetite.");
        RuleVerifier four = verify("RSK-05").withPolicy(policy("RSK-05.appetite", "4"));
        four.given(compliant(), records(EMPTY.withRisks(risk(2, 2)))).asOf(DAY).passes(R1);
        four.given(compliant(), records(EMPTY.withRisks(risk(1, 5)))).asOf(DAY).fails(R1, "no-response");
        four.given(compliant(), records(EMPTY.withAppetite(5).withRisks(risk(1, 5))))
                .asOf(DAY)
                .passes(R1);
        four.given(compliant(), records(EMPTY.withAppetiteLevel(MEDIUM).withRisks(risk(1, 5))))
                .asOf(DAY)
                .passes(R1);
        assertThatThrownBy(() -> ComplianceEvaluator.of(policy("RSK-05.appetite", "little")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_appetite_may_be_a_level() {
        RiskRegister medium = EMPTY.withAppetiteLevel(MEDIUM);
        judge("RSK-05", medium.withRisks(risk(3, 3))).passes(R1);
        RuleVerifier.Results above =
                judge("RSK-05", medium.withRisks(risk(2, 5))).fails(R1, "no-response");
        assertThat(text(above, R1))
                .isEqualTo("The risk, assessed at high, exceeds the appetite of medium, but no response is chosen.");
        judge("RSK-05", medium.withRisks(answered(risk(2, 5), 3, 3))).passes(R1);
        judge("RSK-05", medium.withRisks(answered(risk(2, 5), 2, 5))).fails(R1, "residual-above");
        judge("RSK-05", medium.withRisks(risk(2, 5).withResponses(RiskResponse.REDUCE)))
                .isNotDeterminable(R1, "residual-missing");
        judge(
                        "RSK-05",
                        medium.withRisks(risk(2, 5)
                                .withResponses(RiskResponse.REDUCE)
                                .withDeclaredResidualScore(Fraction.of(9))))
                .passes(R1);
        Risk unassessed = risk(1, 1).withLikelihood(Optional.empty());
        judge("RSK-05", medium.withRisks(unassessed)).isNotDeterminable(R1, "level-missing");
        judge("RSK-05", medium.withRisks(unassessed.withDeclaredLevel(MEDIUM))).passes(R1);
        judge("RSK-05", medium.withRisks(unassessed.withDeclaredLevel(HIGH))).fails(R1, "no-response");
        judge("RSK-05", medium.withAppetite(10).withRisks(risk(2, 5))).passes(R1);
    }

    @Test
    void the_score_is_recomputed_where_it_can_be_else_taken_as_declared() {
        treat(9, risk(3, 3).withDeclaredScore(Fraction.of(20))).passes(R1);
        Risk unassessed = risk(1, 1).withImpact(Optional.empty());
        treat(9, unassessed.withDeclaredScore(Fraction.of(9))).passes(R1);
        treat(9, unassessed.withDeclaredScore(Fraction.of(10))).fails(R1, "no-response");
        RuleVerifier.Results unknown = treat(9, unassessed).isNotDeterminable(R1, "score-missing");
        assertThat(text(unknown, R1)).startsWith("The score of the risk is not known");
        judge("RSK-05", EMPTY.withAppetite(9).withMatrixCells(scored(3, 3, 15)).withRisks(risk(3, 3)))
                .fails(R1, "no-response");
    }

    // RSK-06

    @Test
    void a_high_risk_needs_a_whole_indicator_and_a_medium_one_does_not() {
        judge("RSK-06", EMPTY.withRisks(risk(3, 3))).passes(R1);
        judge("RSK-06", EMPTY.withRisks(risk(2, 5))).fails(R1, "no-indicator");
        judge("RSK-06", EMPTY.withRisks(risk(5, 5))).fails(R1, "no-indicator");
        KeyRiskIndicator whole = indicator();
        judge("RSK-06", EMPTY.withRisks(risk(2, 5).withIndicators(whole))).passes(R1);
        for (KeyRiskIndicator part : List.of(
                whole.withThreshold(Optional.empty()),
                whole.withFrequency(Optional.empty()),
                whole.withOwner(Optional.empty()))) {
            judge("RSK-06", EMPTY.withRisks(risk(2, 5).withIndicators(part))).fails(R1, "indicator-incomplete");
            judge("RSK-06", EMPTY.withRisks(risk(2, 5).withIndicators(part, whole)))
                    .passes(R1);
        }
    }

    @Test
    void the_level_is_recomputed_where_it_can_be_else_taken_as_declared() {
        judge("RSK-06", EMPTY.withRisks(risk(1, 1).withDeclaredLevel(HIGH))).passes(R1);
        Risk unassessed = risk(1, 1).withImpact(Optional.empty());
        judge("RSK-06", EMPTY.withRisks(unassessed.withDeclaredLevel(HIGH))).fails(R1, "no-indicator");
        RuleVerifier.Results unknown = judge("RSK-06", EMPTY.withRisks(unassessed));
        unknown.isNotDeterminable(R1, "level-missing");
        assertThat(text(unknown, R1))
                .isEqualTo("The level of the risk is not known, so whether it needs a key risk indicator cannot be"
                        + " told; one is needed from high up.");
    }

    @Test
    void a_policy_chooses_the_level_from_which_indicators_are_needed() {
        RuleVerifier veryHigh = verify("RSK-06").withPolicy(policy("RSK-06.from_level", "very high"));
        veryHigh.given(compliant(), records(EMPTY.withRisks(risk(4, 4))))
                .asOf(DAY)
                .passes(R1);
        veryHigh.given(compliant(), records(EMPTY.withRisks(risk(4, 5))))
                .asOf(DAY)
                .fails(R1, "no-indicator");
        assertThatThrownBy(() -> ComplianceEvaluator.of(policy("RSK-06.from_level", "red")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_risk_has_a_result_of_its_own() {
        judge("RSK-06", EMPTY.withRisks(risk(1, 1), risk(5, 5).withId("R2")))
                .passes(R1)
                .fails("records/risks/R2");
    }

    private static RuleVerifier.Results assess(Risk risk) {
        return judge("RSK-04", EMPTY.withRisks(risk)).passes(REGISTER);
    }

    private static RuleVerifier.Results treat(int appetite, Risk risk) {
        return judge("RSK-05", EMPTY.withAppetite(appetite).withRisks(risk));
    }

    private static RuleVerifier.Results judge(String rule, RiskRegister register) {
        return verify(rule).given(compliant(), records(register)).asOf(DAY);
    }

    private static PlanRecords records(RiskRegister register) {
        return PlanRecords.builder().riskRegister(register).build();
    }

    private static Risk risk(long likelihood, long impact) {
        return Risk.builder()
                .id("R1")
                .description("เบิกจ่ายล่าช้า")
                .assessed(likelihood, impact)
                .build();
    }

    private static Risk answered(Risk risk, long likelihood, long impact) {
        return risk.withResponses(RiskResponse.REDUCE)
                .withResidualLikelihood(Fraction.of(likelihood))
                .withResidualImpact(Fraction.of(impact));
    }

    private static RiskAcceptance on(LocalDate day) {
        return RiskAcceptance.builder().acceptedBy("นายก").date(day).build();
    }

    private static KeyRiskIndicator indicator() {
        return KeyRiskIndicator.builder()
                .threshold("เกิน ๓ ครั้ง")
                .frequency("รายเดือน")
                .owner("กองคลัง")
                .build();
    }

    private static RiskMatrixCell scored(int likelihood, int impact, int score) {
        return RiskMatrixCell.builder()
                .likelihood(likelihood)
                .impact(impact)
                .score(score)
                .build();
    }

    /** Returns a register with four bands from low to very high, given by their ends. */
    private static RiskRegister bands(int... ends) {
        List<RiskLevel> levels = List.of(LOW, MEDIUM, HIGH, VERY_HIGH);
        List<RiskBand> bands = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            bands.add(RiskBand.of(levels.get(i), ends[2 * i], ends[2 * i + 1]));
        }
        return EMPTY.withBands(bands);
    }

    private static String text(RuleVerifier.Results results, String subject) {
        return Messages.of(Language.EN).text(results.result(subject).reasons().get(0));
    }
}
