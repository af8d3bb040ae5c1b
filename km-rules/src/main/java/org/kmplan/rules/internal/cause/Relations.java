package org.kmplan.rules.internal.cause;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Timed;
import org.kmplan.rules.internal.fact.plan.DeclaredTotals;
import org.kmplan.rules.internal.fact.plan.HeaderCompleteness;
import org.kmplan.rules.internal.fact.plan.RequiredStep;
import org.kmplan.rules.internal.fact.plan.RowCells;
import org.kmplan.rules.internal.fact.plan.StepCount;
import org.kmplan.rules.internal.fact.plan.StepLinks;
import org.kmplan.rules.internal.fact.plan.TableColumns;
import org.kmplan.rules.internal.fact.record.MeasuredTarget;
import org.kmplan.rules.internal.fact.record.ProgressReports;

/** Relations between the subjects of results and of their causes. */
final class Relations {
    static final Relation SAME_SUBJECT = Relation.near(
            "at the same place", (result, cause, context) -> result.subject().equals(cause.subject()));

    static final Relation SAME_ROW = Relation.near(
            "at the same row", (result, cause, context) -> result.row().equals(cause.row()));

    static final Relation IN_THE_PLAN = Relation.of("anywhere in the plan", (result, cause, context) -> true);

    /** The work at which a result looks: the same activity, or one of the row at which it looks as a whole. */
    static final Relation SAME_WORK = Relation.near(
            "at the same activity or a part of it", (result, cause, context) -> isSameWork(result, cause));

    /** Steps to which the demand of a rule belongs in the form of the plan. */
    private static final Map<String, ProcessStep> STEPS = Map.ofEntries(
            Map.entry("KMP-03", ProcessStep.KMP1),
            Map.entry("KMP-04", ProcessStep.KMP2),
            Map.entry("KMP-05", ProcessStep.KMP2),
            Map.entry("KMP-06", ProcessStep.KMP3),
            Map.entry("KMP-07", ProcessStep.KMP4),
            Map.entry("DSM-01", ProcessStep.KMP5),
            Map.entry("KMP-08", ProcessStep.KMP6),
            Map.entry("PRT-01", ProcessStep.KMP6),
            Map.entry("LRN-01", ProcessStep.KMP7),
            Map.entry("LRN-02", ProcessStep.KMP7),
            Map.entry("CMP-02", ProcessStep.CMP1),
            Map.entry("CMP-03", ProcessStep.CMP1),
            Map.entry("CMP-04", ProcessStep.CMP2),
            Map.entry("CMP-05", ProcessStep.CMP3),
            Map.entry("CMP-06", ProcessStep.CMP4),
            Map.entry("CMP-07", ProcessStep.CMP5),
            Map.entry("CMP-08", ProcessStep.CMP6),
            Map.entry("CMP-09", ProcessStep.CMP5));

    /** Parameters that name the step in whose period the last day of a rule lies. */
    private static final Map<String, String> DEADLINES = Map.of(
            "CMP-02", "CMP-02.deadline",
            "CMP-03", "CMP-03.deadline",
            "CMP-04", "CMP-04.window",
            "CMP-05", "CMP-05.plan_deadline",
            "CMP-07", "CMP-07.deadline",
            "CMP-08", "CMP-08.deadline");

    private static final Set<ProcessStep> NONE = Set.of();

    private Relations() {}

    /** Steps at which a result looks. */
    interface Steps extends BiFunction<Unmet, CauseContext, Set<ProcessStep>> {}

    /** Returns the step to which the demand of a rule belongs. */
    static Set<ProcessStep> ofRule(Unmet result, CauseContext context) {
        @Nullable ProcessStep step = STEPS.get(result.rule());
        return step == null ? NONE : Set.of(step);
    }

    /** Returns the step in whose period the last day lies by which a rule judges. */
    static Set<ProcessStep> ofDeadline(Unmet result, CauseContext context) {
        @Nullable String parameter = DEADLINES.get(result.rule());
        if (parameter == null) {
            return ofRule(result, context);
        }
        String word = context.parameters().word(parameter);
        String step = word.contains(" ") ? word.substring(0, word.indexOf(' ')) : word;
        return Character.isDigit(step.charAt(0)) ? NONE : Set.of(ProcessStep.valueOf(step));
    }

    /** Returns the steps whose periods a link compares: the step itself and those linked to it. */
    static Set<ProcessStep> ofLink(Unmet result, CauseContext context) {
        if (!(result.fact() instanceof StepLinks links)) {
            return NONE;
        }
        Set<ProcessStep> steps = new HashSet<>(links.linked());
        steps.add(links.step());
        return steps;
    }

    /** Returns the steps to which a step is to be linked. */
    static Set<ProcessStep> ofWantedLinks(Unmet result, CauseContext context) {
        return result.fact() instanceof StepLinks links ? Set.copyOf(links.wanted()) : NONE;
    }

    /** Returns the first of the knowledge steps that the plan has. */
    static Set<ProcessStep> ofTheFirstKnowledgeStep(Unmet result, CauseContext context) {
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            if (context.has(step)) {
                return Set.of(step);
            }
        }
        return NONE;
    }

    static Steps only(ProcessStep step) {
        return (result, context) -> Set.of(step);
    }

    static Steps all(PlanProcess process) {
        return (result, context) -> Set.copyOf(ProcessStep.of(process));
    }

    /** Returns the relation of a result to findings at rows of the steps at which it looks. */
    static Relation rowsOf(Steps steps) {
        return Relation.of(
                "at a row of its step",
                (result, cause, context) ->
                        steps.apply(result, context).stream().anyMatch(step -> context.isRow(cause.row(), step)));
    }

    /** Returns the relation of a result to findings at rows of the steps at which it looks, if nothing is done of them. */
    static Relation undone(Steps steps) {
        return Relation.of(
                "at a row of its step, of which nothing is done",
                (result, cause, context) -> steps.apply(result, context).stream()
                        .anyMatch(step -> context.isRow(cause.row(), step) && context.isUndone(step)));
    }

    /** Returns the relation of a result to findings at the row of recognition, if nothing is done of it. */
    static Relation undoneRecognition() {
        return Relation.of(
                "at the row of recognition, of which nothing is done",
                (result, cause, context) ->
                        context.isRow(cause.row(), PlanStep::isRecognition) && context.isRecognitionUndone());
    }

    /** Returns the relation of a result to findings at rows for which a condition holds. */
    static Relation rows(String words, Predicate<PlanStep> condition) {
        return Relation.of(words, (result, cause, context) -> context.isRow(cause.row(), condition));
    }

    /** Returns the relation of a result to the finding that a step is missing at which it looks. */
    static Relation step(Steps steps) {
        return Relation.of(
                "about its step",
                (result, cause, context) -> cause.fact() instanceof RequiredStep required
                        && steps.apply(result, context).contains(required.step()));
    }

    /** Returns the relation of a result about a row to the finding that the row lacks what belongs in a column. */
    static Relation lacks(PlanColumn column) {
        return Relation.near(
                "that its row has no " + column.english(),
                (result, cause, context) -> lacks(cause, result.row(), column, context));
    }

    /** Returns the relation of a result to the finding that rows of the steps at which it looks lack what belongs in a column. */
    static Relation lacks(PlanColumn column, Steps steps) {
        return Relation.of(
                "that the row of its step has no " + column.english(),
                (result, cause, context) ->
                        steps.apply(result, context).stream().anyMatch(step -> lacks(cause, step, column, context)));
    }

    private static boolean lacks(Unmet cause, ProcessStep step, PlanColumn column, CauseContext context) {
        if (cause.fact() instanceof RowCells cells) {
            return context.isRow(cause.row(), step) && cells.empty().contains(column);
        }
        return misses(cause, column) && context.holds(cause.subject(), step);
    }

    /** Returns the relation of a result about the plan to the finding that a table has no column. */
    static Relation lacksSomewhere(PlanColumn column) {
        return Relation.of(
                "that a table has no " + column.english(), (result, cause, context) -> misses(cause, column));
    }

    private static boolean lacks(Unmet cause, String row, PlanColumn column, CauseContext context) {
        if (cause.fact() instanceof RowCells cells) {
            return cause.row().equals(row) && cells.empty().contains(column);
        }
        return misses(cause, column) && context.holds(cause.subject(), row);
    }

    private static boolean misses(Unmet cause, PlanColumn column) {
        return cause.fact() instanceof TableColumns table && table.missing().contains(column);
    }

    /** Returns the relation of a result to the finding that the header does not say something. */
    static Relation lacks(HeaderItem item) {
        return Relation.of(
                "that the header has no " + item.english(),
                (result, cause, context) -> cause.fact() instanceof HeaderCompleteness header
                        && header.missing().contains(item));
    }

    /** The missing steps are all that the total lacks, and no process is missing as a whole, which the total itself says. */
    static final Relation MAKES_UP_THE_TOTAL = Relation.of(
            "that makes up the total",
            (result, cause, context) ->
                    result.fact() instanceof StepCount count && !isWholeMissing(count) && addsUp(count, context));

    /** The process of the step is missing as a whole, so that the total says it once. */
    static final Relation OF_A_MISSING_PROCESS = Relation.of(
            "whose process is missing as a whole",
            (result, cause, context) -> result.fact() instanceof RequiredStep required
                    && cause.fact() instanceof StepCount count
                    && steps(count, required.process()) == 0
                    && addsUp(count, context));

    /** The knowledge process, in whose table recognition stands, is missing as a whole. */
    static final Relation WITHOUT_THE_KNOWLEDGE_PROCESS = Relation.of(
            "that the knowledge process is missing as a whole",
            (result, cause, context) -> cause.fact() instanceof StepCount count
                    && steps(count, PlanProcess.KMP) == 0
                    && addsUp(count, context));

    private static boolean addsUp(StepCount count, CauseContext context) {
        return count.knowledgeSteps()
                        + count.changeSteps()
                        + missing(context, PlanProcess.KMP)
                        + missing(context, PlanProcess.CMP)
                >= count.required();
    }

    private static boolean isWholeMissing(StepCount count) {
        return steps(count, PlanProcess.KMP) == 0 || steps(count, PlanProcess.CMP) == 0;
    }

    private static int steps(StepCount count, PlanProcess process) {
        return process == PlanProcess.KMP ? count.knowledgeSteps() : count.changeSteps();
    }

    private static int missing(CauseContext context, PlanProcess process) {
        return context.failures(process == PlanProcess.KMP ? "KMP-01" : "CMP-01")
                .size();
    }

    /** What the text declares is right once the missing steps of a process are there. */
    static Relation declared(PlanProcess process) {
        return Relation.of("of the number declared", (result, cause, context) -> {
            if (!(result.fact() instanceof DeclaredTotals totals)) {
                return false;
            }
            boolean knowledge = process == PlanProcess.KMP;
            int found = knowledge ? totals.foundKmp() : totals.foundCmp();
            return Objects.equals(
                    knowledge ? totals.declaredKmp() : totals.declaredCmp(), found + missing(context, process));
        });
    }

    /** The total that the text declares is right once the missing steps are there. */
    static final Relation OF_THE_DECLARED_TOTAL = Relation.of(
            "of the number declared",
            (result, cause, context) -> result.fact() instanceof DeclaredTotals totals
                    && Objects.equals(
                            totals.declaredTotal(),
                            totals.foundKmp()
                                    + totals.foundCmp()
                                    + missing(context, PlanProcess.KMP)
                                    + missing(context, PlanProcess.CMP)));

    /** Returns the relation of a missed target to the finding that the demand of the policy which it answers is not met. */
    static Relation answers(String parameter) {
        return Relation.of(
                "whose demand the target answers",
                (result, cause, context) -> context.answers(result.subject(), parameter)
                        && (cause.row().equals(cause.subject()) || isSameWork(result, cause)));
    }

    /** A target and the rule of its step ask for the same thing by the same day. */
    static final Relation SAME_DEADLINE = Relation.near(
            "of the same step and day",
            (result, cause, context) -> result.row().equals(cause.row())
                    && result.fact() instanceof MeasuredTarget target
                    && cause.fact() instanceof Timed timed
                    && isSame(target.by(), timed.due()));

    /** No round has a report, so that the reports that are too few are those on the rounds. */
    static final Relation NO_ROUND_REPORTED = Relation.of(
            "of which there are none on any round",
            (result, cause, context) -> result.fact() instanceof ProgressReports rounds && rounds.reported() == 0);

    /** All cells that one finding names are among those that the other names. */
    static final Relation THE_SAME_CELLS = Relation.near(
            "that names the same cells of its row",
            (result, cause, context) -> result.subject().equals(cause.subject())
                    && result.fact() instanceof RowCells some
                    && cause.fact() instanceof RowCells all
                    && all.empty().containsAll(some.empty()));

    private static boolean isSame(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && one.equals(other);
    }

    private static boolean isSameWork(Unmet result, Unmet cause) {
        String parent = withoutLeaf(result.subject());
        return result.row().equals(cause.row())
                && (isWithin(cause.subject(), parent) || isWithin(parent, cause.subject()));
    }

    /** Returns the activity or row at which a target or another part of it stands. */
    private static String withoutLeaf(String subject) {
        for (String leaf : List.of("/targets/", "/periods/", "/evidence/")) {
            int start = subject.indexOf(leaf);
            if (start > 0) {
                return subject.substring(0, start);
            }
        }
        return subject;
    }

    private static boolean isWithin(String subject, String path) {
        return subject.equals(path) || subject.startsWith(path + "/");
    }
}
