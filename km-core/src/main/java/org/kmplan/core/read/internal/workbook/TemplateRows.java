package org.kmplan.core.read.internal.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.Target;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.text.ThaiText;

/** What a plan gives for the sheets of its records: texts of cells, row by row. */
final class TemplateRows {
    private static final int LONGEST_LABEL = 60;

    private final KnowledgePlan plan;

    TemplateRows(KnowledgePlan plan) {
        this.plan = plan;
    }

    /** Returns what the plan gives for a sheet. */
    List<List<String>> of(RecordSheet known) {
        return switch (known) {
            case PLAN ->
                List.of(List.of(
                        plan.id(),
                        plan.fiscalYear()
                                .map(year -> Integer.toString(year.buddhistYear()))
                                .orElse(""),
                        plan.header().topic().orElse("")));
            case ACTIVITIES -> activityRows();
            case RESULTS -> targetRows();
            case KNOWLEDGE_ITEMS ->
                plan.knowledgeItems().stream().map(TemplateRows::itemRow).toList();
            case COMPLETENESS ->
                Arrays.stream(RecordKind.values())
                        .map(kind -> List.of(kind.thai()))
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> itemRow(KnowledgeItem item) {
        return List.of(item.id(), item.text());
    }

    private List<List<String>> activityRows() {
        List<List<String>> rows = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            if (step.activities().isEmpty()) {
                rows.add(List.of(ActivityRef.ofStep(step.id()).toString(), step.title(), periods(step.periods())));
            }
            for (Activity activity : step.activities()) {
                List<PlannedPeriod> periods = activity.periods().isEmpty() ? step.periods() : activity.periods();
                rows.add(List.of(
                        ActivityRef.of(step.id(), activity.id()).toString(), activity.description(), periods(periods)));
            }
        }
        return rows;
    }

    private static String periods(List<PlannedPeriod> periods) {
        return periods.stream().map(period -> period.reading().raw()).collect(Collectors.joining("; "));
    }

    private List<List<String>> targetRows() {
        List<List<String>> rows = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            for (Activity activity : step.activities()) {
                targetRows(ActivityRef.of(step.id(), activity.id()), activity.targets(), rows);
            }
            targetRows(ActivityRef.ofStep(step.id()), step.targets(), rows);
        }
        return rows;
    }

    private static void targetRows(ActivityRef owner, List<Target> targets, List<List<String>> rows) {
        for (Target target : targets) {
            rows.add(List.of(
                    PlanParts.targetPath(owner, target), target.expression().raw()));
        }
    }

    /** Returns the steps and activities with their titles, as the drop-down lists show them. */
    List<String> activities() {
        List<String> labels = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            labels.add(label(ActivityRef.ofStep(step.id()), step.title()));
            for (Activity activity : step.activities()) {
                labels.add(label(ActivityRef.of(step.id(), activity.id()), activity.description()));
            }
        }
        return labels;
    }

    private static String label(ActivityRef ref, String title) {
        return ref + " " + cut(ThaiText.singleLine(title).replace(';', ' ').replace(',', ' '), LONGEST_LABEL);
    }

    /** Returns a text of at most some characters; one that is cut ends with a mark. */
    static String cut(String value, int length) {
        return value.length() <= length
                ? value
                : value.substring(
                                0,
                                value.offsetByCodePoints(
                                        0, Math.min(length - 1, value.codePointCount(0, value.length()))))
                        + "…";
    }
}
