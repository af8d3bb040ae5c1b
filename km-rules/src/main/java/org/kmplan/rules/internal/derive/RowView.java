package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.SubjectOrder;

/** Row of a plan with what several topics ask of it: places, periods and targets, each made once. */
final class RowView {
    private final PlanStep step;
    private final Place place;
    private final List<Part> parts;
    private @Nullable List<Part> ordered;
    private @Nullable List<PlanPeriod> readable;
    private @Nullable List<TimedPart> periods;
    private @Nullable List<TargetFacts.Placed> targets;
    private PlanContext.@Nullable Window window;

    RowView(PlanStep step) {
        this.step = step;
        this.place = PlanContext.place(step);
        this.parts = new ArrayList<>(step.activities().size());
        for (Activity activity : step.activities()) {
            parts.add(new Part(
                    Optional.of(activity), PlanContext.place(place, "/activities/", activity.id(), activity.source())));
        }
    }

    /** Activity of the row with its place. */
    record Part(Optional<Activity> activity, Place place) {
        private String id() {
            return activity.map(Activity::id).orElseThrow();
        }
    }

    /** Period with its place, and the activity that it is of; none if it is of the row as a whole. */
    record TimedPart(Place at, Optional<Activity> activity, PlannedPeriod period) {}

    PlanStep step() {
        return step;
    }

    Place place() {
        return place;
    }

    /** Returns the activities by id; their order in the plan does not matter. */
    List<Part> parts() {
        @Nullable List<Part> known = ordered;
        if (known == null) {
            known = SubjectOrder.sorted(parts, Part::id);
            ordered = known;
        }
        return known;
    }

    /** Returns the periods that could be read, of activities and of the row. */
    List<PlanPeriod> readable() {
        @Nullable List<PlanPeriod> known = readable;
        if (known == null) {
            known = PlanContext.readable(step);
            readable = known;
        }
        return known;
    }

    /** Returns the periods of each activity in turn, as the plan has them, then those of the row. */
    List<TimedPart> periods() {
        @Nullable List<TimedPart> known = periods;
        if (known == null) {
            known = timedParts();
            periods = known;
        }
        return known;
    }

    private List<TimedPart> timedParts() {
        List<TimedPart> all = new ArrayList<>();
        for (Part part : parts) {
            for (PlannedPeriod period : part.activity().orElseThrow().periods()) {
                all.add(timedPart(part.activity(), part.place(), period));
            }
        }
        for (PlannedPeriod period : step.periods()) {
            all.add(timedPart(Optional.empty(), place, period));
        }
        return all;
    }

    private TimedPart timedPart(Optional<Activity> activity, Place parent, PlannedPeriod period) {
        return new TimedPart(at(parent, "/periods/", period.id(), period.source()), activity, period);
    }

    /** Returns the targets; quantities that are no targets are left out. */
    List<TargetFacts.Placed> targets() {
        @Nullable List<TargetFacts.Placed> known = targets;
        if (known == null) {
            known = placedTargets();
            targets = known;
        }
        return known;
    }

    private List<TargetFacts.Placed> placedTargets() {
        List<TargetFacts.Placed> all = new ArrayList<>();
        for (Part part : parts()) {
            for (Target target : part.activity().orElseThrow().targets()) {
                add(part.activity(), part.place(), target, all);
            }
        }
        for (Target target : step.targets()) {
            add(Optional.empty(), place, target, all);
        }
        return all;
    }

    private void add(Optional<Activity> activity, Place parent, Target target, List<TargetFacts.Placed> all) {
        if (target.expression().kind() != TargetKind.NOT_A_TARGET) {
            Place at = at(parent, "/targets/", target.id(), target.source());
            all.add(new TargetFacts.Placed(step, activity, at, target));
        }
    }

    /** Returns the window of the row by itself. */
    PlanContext.Window window(PlanContext context) {
        PlanContext.@Nullable Window known = window;
        if (known == null) {
            known = context.windowOf(readable());
            window = known;
        }
        return known;
    }

    /** Returns where a part of an activity or of the row stands; without a place of its own in the document it is the row's. */
    private Place at(Place parent, String list, String id, Optional<SourcePosition> source) {
        return new Place(parent.subject().concat(list).concat(id), source.isPresent() ? source : step.source());
    }
}
