package org.kmplan.rules.internal.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrlTextTest {
    @Test
    void blank_lines_comments_and_rules_are_looked_through_once() {
        assertThat(DrlText.ruleNames(" \n\t ".repeat(1_000_000) + "rule x"))
                .containsExactly(new DrlText.RuleName("x", 1_000_001));
        assertThat(DrlText.ruleNames("/*".repeat(1_000_000) + "rule x")).isEmpty();
        assertThat(DrlText.ruleNames("/* /".repeat(1_000_000) + "rule x")).isEmpty();
        assertThat(DrlText.ruleNames("rule x\n".repeat(500_000))).hasSize(500_000);
    }

    @Test
    void names_of_rules_are_found_where_the_compiler_finds_them() {
        assertThat(DrlText.ruleNames("""
                        // rule "in a comment"
                        /* rule 'in another'
                        */ rule "AGY-01 a//b" when then String s = "rule \\" x"; end
                          rule /* here */
                          'AGY-01 "c"'
                        extends rule z
                        ruler x
                        rule AGY-02
                        """))
                .containsExactly(
                        new DrlText.RuleName("AGY-01 a//b", 3),
                        new DrlText.RuleName("AGY-01 \"c\"", 5),
                        new DrlText.RuleName("AGY-02", 8));
    }
}
