package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.internal.catalog.SubjectOrder;

/** The order in which reports show what they are about. */
class SubjectOrderTest {
    private static final List<String> ORDERED = List.of(
            "plan",
            "steps/KMP1/activities/1",
            "steps/KMP2",
            "steps/KMP2/activities/9",
            "steps/KMP2/activities/10",
            "steps/KMP_RECOGNITION",
            "steps/CMP1",
            "records/plan",
            "records/activities",
            "records/events",
            "records/documents",
            "records/knowledgeItems",
            "records/riskEvents",
            "records/riskRegister",
            "records/risks",
            "records/risks/R2",
            "records/risks/R10",
            "records/unheard-of");

    @Test
    void shows_the_plan_then_its_steps_then_the_lists_of_records() {
        for (int seed = 0; seed < 20; seed++) {
            List<String> shuffled = new ArrayList<>(ORDERED);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(SubjectOrder.INSTANCE);
            assertThat(shuffled).isEqualTo(ORDERED);
        }
    }
}
