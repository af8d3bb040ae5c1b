package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

class RuleBaseTest {
    @Test
    void built_in_rules_load_and_open_a_session() {
        KieBase rules = RuleBase.load();
        KieSession session = rules.newKieSession();
        try {
            assertThat(session.fireAllRules()).isZero();
        } finally {
            session.dispose();
        }
    }
}
