package org.kmplan.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.text.internal.Ids;

/**
 * Row of a plan: one of the thirteen coded steps, the recognition row, or a row that could not be identified.
 *
 * <p>Example: KMP2, the creation and acquisition of knowledge, with one activity for explicit and one for tacit knowledge.
 * A row that was continued after a page break is one step.
 */
@Value.Immutable
public abstract class PlanStep implements PlanElement, WithPlanStep {
    /** Id of the row on recognition (การยกย่องชมเชย) in the table of the knowledge process, which carries no code. */
    public static final String RECOGNITION_ID = "KMP_RECOGNITION";

    PlanStep() {}

    /** Returns the id: the code of the step, or {@link #RECOGNITION_ID}; a second row of a step has a suffix. */
    @Override
    public abstract String id();

    /** Returns the coded step; empty for the recognition row and for rows that could not be identified. */
    public abstract Optional<ProcessStep> step();

    /** Returns the process in whose table the row stood. */
    public abstract PlanProcess process();

    /** Tells whether this is the recognition row, which carries out CMP6 and is none of the thirteen. */
    @Value.Default
    public boolean isRecognition() {
        return false;
    }

    /** Returns the row number as written, such as {@code ๑.}; never an identity. */
    public abstract Optional<String> rowNumber();

    /** Returns the title as written, on one line. */
    public abstract String title();

    /** Returns the activities. */
    public abstract List<Activity> activities();

    /** Returns the periods that hold for all activities. */
    public abstract List<PlannedPeriod> periods();

    /** Returns the indicators that hold for all activities. */
    public abstract List<Indicator> indicators();

    /** Returns the targets that hold for all activities, in whatever column they stood. */
    public abstract List<Target> targets();

    /** Returns the target groups. */
    public abstract List<TargetGroup> targetGroups();

    /** Returns the owners. */
    public abstract List<Owner> owners();

    /** Returns the planned evidence. */
    public abstract List<Evidence> evidence();

    /**
     * Returns the steps of the other process with which the plan itself links this one (rule LNK-02); empty if it says nothing
     * of links, so that the link map of the policy holds.
     */
    public abstract Set<ProcessStep> links();

    /** Returns the cells as written, in the order of the columns; empty if the plan was built in code. */
    public abstract List<PlanCell> cells();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns where the row was continued, after a page break for example. */
    public abstract List<SourcePosition> continuations();

    /** Returns the first cell of a column, if the row has that column. */
    public Optional<PlanCell> cell(PlanColumn column) {
        for (PlanCell cell : cells()) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Returns all periods of the row: those of each activity in turn, then the common ones. */
    public List<PlannedPeriod> allPeriods() {
        return all(Activity::periods, periods());
    }

    /** Returns all indicators of the row: those of each activity in turn, then the common ones. */
    public List<Indicator> allIndicators() {
        return all(Activity::indicators, indicators());
    }

    /** Returns all targets of the row: those of each activity in turn, then the common ones. */
    public List<Target> allTargets() {
        return all(Activity::targets, targets());
    }

    private <T> List<T> all(Function<Activity, List<T>> ofActivity, List<T> common) {
        List<Activity> activities = activities();
        if (activities.isEmpty()) {
            return common;
        }
        if (activities.size() == 1 && common.isEmpty()) {
            return ofActivity.apply(activities.get(0));
        }
        List<T> all = new ArrayList<>();
        for (Activity activity : activities) {
            all.addAll(ofActivity.apply(activity));
        }
        if (all.isEmpty()) {
            return common;
        }
        all.addAll(common);
        return Collections.unmodifiableList(all);
    }

    /** Returns the row in one line: its id and numbers of activities and targets. */
    @Override
    public String toString() {
        return "Row " + id() + ", " + activities().size() + " activities, "
                + allTargets().size() + " targets";
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder of a coded step, with its id, process and official Thai title set. */
    public static Builder builder(ProcessStep step) {
        Builder builder = new Builder();
        builder.id(step.name()).step(step).process(step.process()).title(step.thai());
        return builder;
    }

    /** Refuses ids that are used twice and a coded recognition row. */
    @Value.Check
    void validate() {
        Ids.check("Step", id());
        if (step().isPresent() && isRecognition()) {
            throw new PhrasedException(Phrase.of("model.recognition").with("id", id()));
        }
        Ids.checkUnique("Activities of step " + id(), activities(), PlanElement::id);
        Ids.checkUnique("Periods of step " + id(), periods(), PlanElement::id);
        Ids.checkUnique("Indicators of step " + id(), indicators(), PlanElement::id);
        Ids.checkUnique("Targets of step " + id(), targets(), PlanElement::id);
        Ids.checkUnique("Target groups of step " + id(), targetGroups(), PlanElement::id);
        Ids.checkUnique("Owners of step " + id(), owners(), PlanElement::id);
        Ids.checkUnique("Evidence of step " + id(), evidence(), PlanElement::id);
    }

    /** Builder of {@link PlanStep}. */
    public static final class Builder extends ImmutablePlanStep.Builder {
        Builder() {}
    }
}
