package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.PlanRecords;

/** Naming the causes of what fails takes work that grows with the plan and no faster. */
class CauseWorkTest {
    @Test
    void a_plan_that_is_twice_as_long_and_blank_in_every_row_takes_twice_the_work() {
        assertThat(looks(blank(20), false)).isPositive();
        assertThat(looks(blank(40), false)).isLessThan(3 * looks(blank(20), false));
        assertThat(looks(blank(40), true)).isLessThan(3 * looks(blank(20), true));
    }

    private static int looks(KnowledgePlan plan, boolean carriedOut) {
        EvaluationInput input = carriedOut
                ? EvaluationInput.of(plan, undone(plan), LocalDate.of(2024, 12, 1))
                : EvaluationInput.of(plan);
        return OwnJudgements.of(input, CompliancePolicy.standard()).looks();
    }

    /** Returns a plan with a number of rows for each of the knowledge steps, which say what is done and nothing else. */
    private static KnowledgePlan blank(int rows) {
        KnowledgePlan.Builder plan =
                KnowledgePlan.builder().id("plan").header(PlanHeader.builder().build());
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            for (int i = 0; i < rows; i++) {
                plan.addStep(PlanStep.builder()
                        .id(step + "_" + i)
                        .step(step)
                        .process(PlanProcess.KMP)
                        .title(step.thai())
                        .addActivity(Activity.builder()
                                .id("a")
                                .description("สำรวจพื้นที่ปลูกต้นไม้ที่ " + i)
                                .build())
                        .build());
            }
        }
        return plan.build();
    }

    private static PlanRecords undone(KnowledgePlan plan) {
        PlanRecords.Builder records = PlanRecords.builder();
        plan.steps()
                .forEach(row -> row.activities()
                        .forEach(activity -> records.addActivity(ActivityRecord.builder()
                                .activity(ActivityRef.of(row.id(), activity.id()))
                                .status(ActivityStatus.NOT_STARTED)
                                .build())));
        return records.build();
    }
}
