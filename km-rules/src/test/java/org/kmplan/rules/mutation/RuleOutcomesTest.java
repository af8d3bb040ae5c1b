package org.kmplan.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.test.Expectation;

/** Every rule is tested in every outcome that it can have, in each of its aspects. */
class RuleOutcomesTest {
    private static final AssertedFacts FACTS = AssertedFacts.ofTheRuleTests();

    @Test
    void every_outcome_that_the_drl_can_give_is_asserted_by_a_rule_test() {
        Set<String> possible = possible();
        possible.removeAll(asserted());
        assertThat(possible)
                .as("outcomes of rules that no test with RuleVerifier asserts")
                .isEmpty();
    }

    @Test
    void the_drl_can_give_every_rule_several_outcomes() {
        assertThat(possible()).hasSizeGreaterThan(200).contains("KMP-03 EXECUTION NOT_YET_DUE", "KMP-03 PLAN FAILED");
    }

    /** Returns {@code KMP-03 PLAN FAILED} and so on: what the DRL rules report, and that none of them reports anything. */
    private static Set<String> possible() {
        Set<String> possible = new TreeSet<>();
        for (DrlRule rule : DrlFiles.rules()) {
            String looked = rule.id() + " " + aspect(rule) + " ";
            possible.add(looked + Outcome.PASSED);
            rule.outcome().ifPresent(outcome -> possible.add(looked + outcome));
        }
        return possible;
    }

    private static String aspect(DrlRule rule) {
        return FACTS.of(rule.fact()).stream()
                .map(AssertedFact::fact)
                .filter(fact -> fact.rule().equals(rule.id()))
                .map(Check::aspect)
                .findFirst()
                .map(Enum::name)
                .orElse("in no evaluation");
    }

    private static Set<String> asserted() {
        Set<String> asserted = new TreeSet<>();
        for (Expectation expectation : FACTS.expectations()) {
            if (expectation.part() == Expectation.Part.OUTCOME) {
                Finding result = expectation.result();
                asserted.add(result.rule() + " " + result.aspect() + " " + result.outcome());
            }
        }
        return asserted;
    }
}
