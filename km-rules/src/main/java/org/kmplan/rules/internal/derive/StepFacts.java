package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.plan.DeclaredTotals;
import org.kmplan.rules.internal.fact.plan.Preparation;
import org.kmplan.rules.internal.fact.plan.RecognitionPlan;
import org.kmplan.rules.internal.fact.plan.RequiredStep;
import org.kmplan.rules.internal.fact.plan.StepCount;
import org.kmplan.rules.internal.fact.plan.StepKnowledge;
import org.kmplan.rules.internal.fact.plan.StepLinks;

/** Facts about the thirteen steps, the recognition row, and how the two processes fit together. */
final class StepFacts {
    private static final Parameters.Prepared<Map<ProcessStep, Set<ProcessStep>>> LINKS =
            new Parameters.Prepared<>(parameters -> linkMap(parameters.words("LNK-02.link_map")));

    private static final Parameters.Prepared<List<ProcessStep>> REQUIRED =
            new Parameters.Prepared<>(StepFacts::required);

    /** Steps that need knowledge of both kinds. */
    private static final Parameters.Prepared<List<ProcessStep>> BOTH_KINDS = new Parameters.Prepared<>(
            parameters -> PlanContext.numbered(PlanProcess.KMP, parameters.words("KMP-02.steps")));

    private static final Map<ProcessStep, String> PATHS = paths();

    private StepFacts() {}

    private static Map<ProcessStep, String> paths() {
        Map<ProcessStep, String> paths = new EnumMap<>(ProcessStep.class);
        for (ProcessStep step : ProcessStep.values()) {
            paths.put(step, "steps/" + step);
        }
        return paths;
    }

    /** Returns the place of a coded step: it stands where its first row does. */
    static Place place(ProcessStep step, List<PlanStep> rows) {
        return new Place(
                Objects.requireNonNull(PATHS.get(step), "path"), rows.get(0).source());
    }

    static void required(PlanContext context, Consumer<Check> checks) {
        for (ProcessStep step : context.parameters().get(REQUIRED)) {
            List<PlanStep> rows = context.rows(step);
            Place place = rows.isEmpty()
                    ? new Place("steps/" + step, context.tableSource(step.process()))
                    : place(step, rows);
            checks.accept(new RequiredStep(place, step, rows.size()));
        }
    }

    private static List<ProcessStep> required(Parameters parameters) {
        List<ProcessStep> required =
                new ArrayList<>(PlanContext.numbered(PlanProcess.KMP, parameters.words("KMP-01.required_kmp")));
        required.addAll(PlanContext.numbered(PlanProcess.CMP, parameters.words("CMP-01.required_cmp")));
        return List.copyOf(required);
    }

    static void knowledge(PlanContext context, Consumer<Check> checks) {
        for (ProcessStep step : context.parameters().get(BOTH_KINDS)) {
            List<PlanStep> rows = context.rows(step);
            if (!rows.isEmpty()) {
                Set<KnowledgeType> types = EnumSet.noneOf(KnowledgeType.class);
                rows.forEach(row -> row.activities().forEach(activity -> types.addAll(activity.knowledgeTypes())));
                checks.accept(new StepKnowledge(place(step, rows), step, types));
            }
        }
    }

    static void totals(PlanContext context, Consumer<Check> checks) {
        Set<ProcessStep> found = context.codedSteps();
        int kmp = (int)
                found.stream().filter(step -> step.process() == PlanProcess.KMP).count();
        int cmp = found.size() - kmp;
        checks.accept(new StepCount(
                new Place("steps", context.plan().source()),
                context.parameters().integer("LNK-01.expected_total"),
                kmp,
                cmp,
                context.parameters().get(REQUIRED).stream()
                        .filter(step -> !found.contains(step))
                        .toList()));
        List<StatedTotals> declared = context.plan().statedTotals();
        for (int i = 0; i < declared.size(); i++) {
            StatedTotals totals = declared.get(i);
            checks.accept(new DeclaredTotals(
                    new Place("totals/" + (i + 1), totals.source()),
                    totals.kmp().orElse(null),
                    totals.cmp().orElse(null),
                    totals.total().orElse(null),
                    kmp,
                    cmp,
                    totals.raw()));
        }
    }

    static void links(PlanContext context, Consumer<Check> checks) {
        Set<ProcessStep> found = context.codedSteps();
        Map<ProcessStep, Set<ProcessStep>> declared = declaredLinks(context);
        context.parameters().get(LINKS).forEach((step, mapped) -> {
            Set<ProcessStep> wanted = declared.getOrDefault(step, mapped);
            List<PlanStep> rows = context.rows(step);
            if (rows.isEmpty()) {
                return;
            }
            List<ProcessStep> linked = new ArrayList<>(wanted);
            linked.retainAll(found);
            boolean knowledge = step.process() == PlanProcess.KMP;
            PlanContext.Window own = context.window(step);
            @Nullable LocalDate start = knowledge ? null : own.start();
            @Nullable LocalDate end = knowledge ? own.end() : null;
            int unknown = (knowledge ? end : start) == null ? 1 : 0;
            for (ProcessStep other : linked) {
                PlanContext.Window window = context.window(other);
                if (knowledge) {
                    start = PlanContext.earlier(start, window.start());
                    unknown += window.start() == null ? 1 : 0;
                } else {
                    end = PlanContext.later(end, window.end());
                    unknown += window.end() == null ? 1 : 0;
                }
            }
            checks.accept(new StepLinks(
                    place(step, rows), step, linked.size(), unknown, start, end, linked, List.copyOf(wanted)));
        });
    }

    /** Returns the links that rows declare, in both directions; they stand in the place of the map's for these steps. */
    private static Map<ProcessStep, Set<ProcessStep>> declaredLinks(PlanContext context) {
        Map<ProcessStep, Set<ProcessStep>> links = new EnumMap<>(ProcessStep.class);
        for (PlanStep row : context.steps()) {
            @Nullable ProcessStep step = row.step().orElse(null);
            for (ProcessStep other : row.links()) {
                if (step != null && other.process() != step.process()) {
                    links.computeIfAbsent(step, key -> new LinkedHashSet<>()).add(other);
                    links.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(step);
                }
            }
        }
        return links;
    }

    /** Returns for each step the steps it is linked to; the map of the policy is read in both directions. */
    private static Map<ProcessStep, Set<ProcessStep>> linkMap(List<String> entries) {
        Map<ProcessStep, Set<ProcessStep>> links = new LinkedHashMap<>();
        for (ProcessStep step : ProcessStep.values()) {
            links.put(step, new LinkedHashSet<>());
        }
        for (String entry : entries) {
            int colon = entry.indexOf(':');
            ProcessStep step = ProcessStep.valueOf(entry.substring(0, colon).strip());
            for (String name : entry.substring(colon + 1).split("\\+", -1)) {
                ProcessStep other = ProcessStep.valueOf(name.strip());
                links.getOrDefault(step, Set.of()).add(other);
                links.getOrDefault(other, Set.of()).add(step);
            }
        }
        return links;
    }

    static void preparation(PlanContext context, Consumer<Check> checks) {
        List<PlanStep> preparation = context.rows(ProcessStep.CMP1);
        if (preparation.isEmpty()
                || context.codedSteps().stream().noneMatch(step -> step.process() == PlanProcess.KMP)) {
            return;
        }
        @Nullable LocalDate earliest = null;
        @Nullable ProcessStep first = null;
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            @Nullable LocalDate end = context.window(step).end();
            if (end != null && (earliest == null || end.isBefore(earliest))) {
                earliest = end;
                first = step;
            }
        }
        checks.accept(new Preparation(
                new Place("steps/CMP1", preparation.get(0).source()),
                context.window(ProcessStep.CMP1).end(),
                earliest,
                first,
                firstUnknown(context)));
    }

    /** Returns the first of the KMP steps that the plan has if it ends on a day that is not known. */
    private static @Nullable ProcessStep firstUnknown(PlanContext context) {
        return ProcessStep.of(PlanProcess.KMP).stream()
                .filter(context.codedSteps()::contains)
                .findFirst()
                .filter(step -> context.window(step).end() == null)
                .orElse(null);
    }

    static void recognition(PlanContext context, Consumer<Check> checks) {
        List<PlanStep> rows = context.recognitionRows();
        List<PlanStep> change = context.rows(ProcessStep.CMP6);
        PlanContext.Window rowWindow = context.window(rows);
        PlanContext.Window changeWindow = context.window(ProcessStep.CMP6);
        Place place = rows.isEmpty() && change.isEmpty()
                ? new Place("steps/" + PlanStep.RECOGNITION_ID, context.plan().source())
                : context.view(rows.isEmpty() ? change.get(0) : rows.get(0)).place();
        checks.accept(new RecognitionPlan(
                place,
                rows.size(),
                change.size(),
                rowWindow.start(),
                rowWindow.end(),
                changeWindow.start(),
                changeWindow.end()));
    }
}
