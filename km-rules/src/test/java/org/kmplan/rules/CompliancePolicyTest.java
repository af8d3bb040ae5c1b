package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.PolicyIdentity;

class CompliancePolicyTest {
    @Test
    void unknown_parameters_are_refused() {
        for (String name : List.of("PRT-01.min_percnt", "PRT-99.min_percent", "min_percent", "")) {
            assertRefused(
                    policy(name, 80),
                    "Policy 'test': there is no parameter '" + name
                            + "'\nHint: a parameter is named by rule and name, such as PRT-01.min_percent");
        }
    }

    @Test
    void numbers_out_of_bounds_are_refused() {
        assertRefused(
                policy("PRT-01.min_percent", 101),
                "Policy 'test': PRT-01.min_percent: expected a number from 0 to 100, but was 101");
        assertRefused(
                policy("PRT-01.min_percent", -1),
                "Policy 'test': PRT-01.min_percent: expected a number from 0 to 100, but was -1");
        assertRefused(
                policy("PLN-02.fy_start_month", 0),
                "Policy 'test': PLN-02.fy_start_month: expected a whole number from 1 to 12, but was 0");
        assertRefused(
                policy("PLN-02.fy_start_month", 13),
                "Policy 'test': PLN-02.fy_start_month: expected a whole number from 1 to 12, but was 13");
        assertRefused(
                policy("LNK-01.expected_total", 14),
                "Policy 'test': LNK-01.expected_total: expected a whole number from 1 to 13, but was 14");
    }

    @Test
    void bounds_themselves_are_accepted() {
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            for (RuleParameter parameter : entry.parameters()) {
                String key = entry.id() + "." + parameter.name();
                assertThat(ComplianceEvaluator.of(policy(key, parameter.defaultValue())))
                        .isNotNull();
                parameter
                        .least()
                        .ifPresent(
                                bound -> assertThat(ComplianceEvaluator.of(policy(key, new ParameterValue.Num(bound))))
                                        .isNotNull());
                parameter
                        .most()
                        .ifPresent(
                                bound -> assertThat(ComplianceEvaluator.of(policy(key, new ParameterValue.Num(bound))))
                                        .isNotNull());
            }
        }
    }

    @Test
    void percentages_may_be_fractions_and_numbers_of_things_may_not() {
        ParameterValue half = new ParameterValue.Num(Fraction.of(3, 2));
        assertThat(ComplianceEvaluator.of(policy("PRT-01.min_percent", half))).isNotNull();
        assertRefused(
                policy("KMP-03.min_items", half),
                "Policy 'test': KMP-03.min_items: expected a whole number from 1 to 1000, but was 1.5");
    }

    @Test
    void a_deadline_is_the_end_of_a_step_or_a_day_that_exists() {
        for (String word : List.of("KMP1 end", "CMP6 end", "2023-01-31", "2024-02-29", "2023-04-30", "2023-12-31")) {
            assertThat(ComplianceEvaluator.of(policy("CMP-02.deadline", word))).isNotNull();
        }
        for (String word : List.of(
                "CMP7 end",
                "CMP1",
                "cmp1 end",
                "2566-01-31",
                "2023-02-29",
                "2023-04-31",
                "2023-13-01",
                "2023-1-31",
                "2023-01-00",
                "")) {
            assertThatThrownBy(() -> ComplianceEvaluator.of(policy("CMP-02.deadline", word)))
                    .as(word)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Policy 'test': CMP-02.deadline: expected words of the form ")
                    .hasMessageEndingWith(", but was '" + word + "'");
        }
    }

    @Test
    void a_deadline_is_exactly_one_word() {
        assertRefused(
                policy("CMP-02.deadline", "CMP1 end", "CMP2 end"),
                "Policy 'test': CMP-02.deadline: expected exactly one word such as 'CMP1 end', but was 2 words"
                        + " 'CMP1 end, CMP2 end'");
        assertRefused(
                policy("CMP-04.window", new String[0]),
                "Policy 'test': CMP-04.window: expected exactly one word such as 'CMP2', but was 0 words 'none'");
    }

    @Test
    void values_of_another_type_are_refused() {
        assertRefused(
                policy("PRT-01.min_percent", true),
                "Policy 'test': PRT-01.min_percent: expected a number, but was true or false 'true'");
        assertRefused(
                policy("SCH-02.allow_open_end", 1),
                "Policy 'test': SCH-02.allow_open_end: expected true or false, but was a number '1'");
        assertRefused(
                policy("PLN-03.generic_owners", 1),
                "Policy 'test': PLN-03.generic_owners: expected a list of words, but was a number '1'");
    }

    @Test
    void words_that_mean_nothing_are_refused() {
        assertRefused(
                policy("KMP-01.required_kmp", "1", "8"),
                "Policy 'test': KMP-01.required_kmp: expected words of the form [1-7], but was '8'");
        assertRefused(
                policy("CMP-01.required_cmp", "7"),
                "Policy 'test': CMP-01.required_cmp: expected words of the form [1-6], but was '7'");
        assertRefused(
                policy("KMP-02.steps", "KMP1"),
                "Policy 'test': KMP-02.steps: expected words of the form [1-7], but was 'KMP1'");
        assertRefused(
                policy("RSK-01.required_risk_steps", "0"),
                "Policy 'test': RSK-01.required_risk_steps: expected words of the form [1-7], but was '0'");
        for (String key : List.of(
                "PLN-01.required_fields",
                "PLN-05.required_columns_kmp",
                "PLN-05.required_columns_cmp",
                "TGT-03.unit_families",
                "LNK-02.link_map")) {
            assertThatThrownBy(() -> ComplianceEvaluator.of(policy(key, "nonsense")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Policy 'test': " + key + ": expected words of the form ")
                    .hasMessageEndingWith(", but was 'nonsense'");
        }
    }

    @Test
    void a_list_without_words_shows_as_none() {
        assertThat(ParameterValue.of()).hasToString("none");
        assertThat(ParameterValue.of("1-3 low", "4-9 medium")).hasToString("1-3 low, 4-9 medium");
    }

    @Test
    void a_policy_names_itself_in_the_report() {
        assertThat(ComplianceEvaluator.of(policy("PRT-01.min_percent", 80))
                        .evaluate(compliant())
                        .policy())
                .isEqualTo(new PolicyIdentity("test", "1"));
    }

    private static void assertRefused(CompliancePolicy policy, String message) {
        assertThatThrownBy(() -> ComplianceEvaluator.of(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
