package org.kmplan.rules.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.PlanPeriod;

/**
 * A plan of fiscal year 2566 in which a year of knowledge work has every kind of period: nineteen activities, seventeen with
 * a last day, three of these without a first, and two open-ended.
 */
public final class SchedulePlans {
    private static final String PREPARATION = "ภายใน ม.ค. ๒๕๖๖";
    private static final String SPRING = "เม.ย. - พ.ค. ๒๕๖๖";
    private static final String REFINING = "พ.ค. - มิ.ย. ๒๕๖๖";

    private SchedulePlans() {}

    /** Returns the plan. */
    public static KnowledgePlan nineteenActivities() {
        return KnowledgePlan.builder()
                .id("calendar")
                .header(PlanHeader.builder().build())
                .addFiscalYearMention(FiscalYearMention.of(SamplePlans.YEAR))
                .addSteps(
                        row(ProcessStep.KMP1, "ม.ค. - มี.ค. ๒๕๖๖"),
                        row(ProcessStep.KMP2, SPRING, SPRING),
                        row(ProcessStep.KMP3, SPRING, SPRING),
                        row(ProcessStep.KMP4, REFINING, REFINING),
                        row(ProcessStep.KMP5, "ก.ค. ๒๕๖๖ เป็นต้นไป"),
                        row(ProcessStep.KMP6, "ก.ค. - ส.ค. ๒๕๖๖", "ก.ค. - ก.ย. ๒๕๖๖"),
                        row(ProcessStep.KMP7, "ก.ย. ๒๕๖๖ เป็นต้นไป"),
                        with(
                                PlanStep.builder()
                                        .id(PlanStep.RECOGNITION_ID)
                                        .process(PlanProcess.KMP)
                                        .isRecognition(true)
                                        .title("การยกย่องชมเชย"),
                                "ก.ย. ๒๕๖๖"),
                        row(ProcessStep.CMP1, PREPARATION, PREPARATION),
                        row(ProcessStep.CMP2, "ม.ค. - มี.ค. ๒๕๖๖"),
                        row(ProcessStep.CMP3, "ม.ค. - ก.ย. ๒๕๖๖"),
                        row(ProcessStep.CMP4, "ต.ค. ๒๕๖๕ - ก.ย. ๒๕๖๖"),
                        row(ProcessStep.CMP5, "ภายใน ส.ค. - ก.ย. ๒๕๖๖"),
                        row(ProcessStep.CMP6, "ภายใน ก.ย. ๒๕๖๖"))
                .build();
    }

    /**
     * Returns the period of each activity by the name that people give it: {@code KMP1} for the only activity of a row,
     * {@code KMP2.1} for one of several. Each activity has one period, of its own or of its row.
     */
    public static Map<String, PlanPeriod> periods(KnowledgePlan plan) {
        Map<String, PlanPeriod> periods = new LinkedHashMap<>();
        for (PlanStep step : plan.steps()) {
            for (Activity activity : step.activities()) {
                List<PlannedPeriod> planned = activity.periods().isEmpty() ? step.periods() : activity.periods();
                if (planned.size() != 1) {
                    throw new AssertionError(step.id() + "/" + activity.id() + ": one period expected, but " + planned);
                }
                String name = step.activities().size() == 1 ? step.id() : step.id() + "." + activity.id();
                periods.put(name, planned.get(0).period().orElseThrow());
            }
        }
        return periods;
    }

    /** Returns the names of the activities whose periods satisfy a condition. */
    public static List<String> named(KnowledgePlan plan, Predicate<PlanPeriod> condition) {
        return periods(plan).entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns a plan of one row, KMP1, with one activity that these periods are planned for. */
    public static KnowledgePlan lasting(String... periods) {
        return KnowledgePlan.builder()
                .id("short")
                .header(PlanHeader.builder().build())
                .addFiscalYearMention(FiscalYearMention.of(SamplePlans.YEAR))
                .addStep(PlanStep.builder(ProcessStep.KMP1)
                        .addActivity(activity("1").build())
                        .addAllPeriods(SamplePlans.periods(periods))
                        .build())
                .build();
    }

    private static PlanStep row(ProcessStep step, String... periods) {
        return with(PlanStep.builder(step), periods);
    }

    private static PlanStep with(PlanStep.Builder row, String... periods) {
        for (int i = 0; i < periods.length; i++) {
            row.addActivity(activity(Integer.toString(i + 1))
                    .addAllPeriods(SamplePlans.periods(periods[i]))
                    .build());
        }
        return row.build();
    }

    private static Activity.Builder activity(String id) {
        Activity.Builder builder = Activity.builder();
        builder.id(id).description("งานที่ " + id);
        return builder;
    }
}
