package org.kmplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.test.KnowledgePlans;

class PlanJsonProperties {
    @Provide
    Arbitrary<KnowledgePlan> plans() {
        return KnowledgePlans.plans();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void reads_back_every_plan_it_writes(@ForAll("plans") KnowledgePlan plan) {
        String json = PlanJson.write(plan);

        JsonResult<KnowledgePlan> result = PlanJson.read("plan.json", json);

        assertThat(result.problems()).isEmpty();
        assertThat(result.values().equals(List.of(plan))).as(json).isTrue();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void gives_the_same_bytes_for_what_it_reads_back(@ForAll("plans") KnowledgePlan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanJson.write(List.of(plan), bytes);

        List<KnowledgePlan> read = PlanJson.readOrThrow("plan.json", bytes.toByteArray());

        assertThat(PlanJson.write(read).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes.toByteArray());
    }
}
