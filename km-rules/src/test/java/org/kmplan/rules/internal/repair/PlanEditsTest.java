package org.kmplan.rules.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;

class PlanEditsTest {
    @Test
    void rows_are_changed_in_one_pass() {
        KnowledgePlan plan = compliant();
        AtomicInteger changed = new AtomicInteger();
        Map<String, UnaryOperator<PlanStep>> changes = new HashMap<>();
        plan.steps()
                .forEach(step -> changes.put(step.id(), row -> {
                    changed.incrementAndGet();
                    return row;
                }));
        changes.put("nix", row -> row.withTitle("nix"));
        assertThat(PlanEdits.rows(plan, changes)).isEqualTo(plan);
        assertThat(changed).hasValue(plan.steps().size());
    }
}
