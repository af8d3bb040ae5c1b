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
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
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

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void writes_what_the_published_schema_accepts(@ForAll("plans") KnowledgePlan plan) {
        assertThat(PlanSchema.violations(PlanJson.write(plan))).isEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void reports_a_problem_and_throws_nothing_when_a_document_is_damaged(
            @ForAll("plans") KnowledgePlan plan,
            @ForAll @DoubleRange(min = 0, max = 0.99) double place,
            @ForAll @CharRange(from = ' ', to = '~') char replacement) {
        String json = PlanJson.write(plan);
        int at = (int) (place * json.length());

        assertThat(PlanJson.read("plan.json", json.substring(0, at)).problems()).isNotEmpty();
        String changed = json.substring(0, at) + replacement + json.substring(at + 1);
        JsonResult<KnowledgePlan> result = PlanJson.read("plan.json", changed);
        assertThat(result.values().size() == 1 || !result.problems().isEmpty()).isTrue();
    }
}
