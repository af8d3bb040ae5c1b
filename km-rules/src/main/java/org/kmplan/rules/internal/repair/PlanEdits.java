package org.kmplan.rules.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanElement;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PlanPeriod;

/** Small changes of plans: each changes what was read and the cell in which it stands. */
final class PlanEdits {
    /** Stands in changed plans for what only the agency knows; it is never suggested to anybody. */
    static final String OWN_WORDS = "ข้อความของหน่วยงานเอง";

    private PlanEdits() {}

    /** Returns the plan with the row of an id changed; the same plan if there is none. */
    static KnowledgePlan row(KnowledgePlan plan, String id, UnaryOperator<PlanStep> change) {
        return plan.withSteps(plan.steps().stream()
                .map(step -> step.id().equals(id) ? change.apply(step) : step)
                .toList());
    }

    /** Returns the plan with rows changed, by their ids; those that are not there are passed over. */
    static KnowledgePlan rows(KnowledgePlan plan, Map<String, UnaryOperator<PlanStep>> changes) {
        return plan.withSteps(plan.steps().stream()
                .map(step -> changes.getOrDefault(step.id(), UnaryOperator.identity())
                        .apply(step))
                .toList());
    }

    static PlanStep addOwner(PlanStep row, String name) {
        List<Owner> owners = new ArrayList<>(row.owners());
        owners.removeIf(owner -> isMark(owner.text()));
        owners.add(Owner.of(freeId(row.owners()), name));
        return append(row.withOwners(owners), PlanColumn.OWNER, name);
    }

    static PlanStep addTargetGroup(PlanStep row, String text) {
        return append(
                row.withTargetGroups(and(row.targetGroups(), TargetGroup.of(freeId(row.targetGroups()), text))),
                PlanColumn.TARGET_GROUP,
                text);
    }

    static PlanStep addEvidence(PlanStep row, String text, EvidenceType type) {
        List<Evidence> evidence = new ArrayList<>(row.evidence());
        evidence.removeIf(entry -> isMark(entry.text()));
        evidence.add(Evidence.of(freeId(row.evidence()), text, type));
        return append(row.withEvidence(evidence), PlanColumn.EVIDENCE, text);
    }

    static PlanStep addIndicator(PlanStep row, String text) {
        return append(
                row.withIndicators(and(row.indicators(), Indicator.of(freeId(row.indicators()), text))),
                PlanColumn.INDICATOR,
                text);
    }

    static PlanStep addTarget(PlanStep row, String text, Optional<FiscalYear> year) {
        List<Target> targets = new ArrayList<>(row.targets());
        TargetExpression.readAll(text, year).forEach(read -> targets.add(Target.of(freeId(targets), read)));
        return append(row.withTargets(targets), PlanColumn.TARGET, text);
    }

    static PlanStep addPeriod(PlanStep row, PlanPeriod period) {
        PlannedPeriod planned = planned(freeId(row.periods()), period);
        return append(row.withPeriods(and(row.periods(), planned)), PlanColumn.PERIOD, text(period));
    }

    static PlanStep addActivity(PlanStep row, Activity activity) {
        PlanColumn column = row.cell(PlanColumn.METHOD).isPresent() ? PlanColumn.METHOD : PlanColumn.ACTIVITY;
        return append(row.withActivities(and(row.activities(), activity)), column, activity.description());
    }

    /** Returns the row with all of its periods replaced by one. */
    static PlanStep withPeriod(PlanStep row, PlanPeriod period) {
        PlanStep bare = row.withPeriods(planned("1", period))
                .withActivities(row.activities().stream()
                        .map(activity -> activity.withPeriods())
                        .toList());
        return cell(bare, PlanColumn.PERIOD, old -> text(period));
    }

    /** Returns the row with one of its periods, by its path within the row, replaced. */
    static PlanStep replacePeriod(PlanStep row, String path, PlanPeriod period) {
        List<String> before = new ArrayList<>();
        UnaryOperator<PlannedPeriod> change = old -> {
            before.add(old.reading().raw());
            return planned(old.id(), period);
        };
        PlanStep changed = row.withPeriods(replaced(row.periods(), "periods/", path, change))
                .withActivities(row.activities().stream()
                        .map(activity -> activity.withPeriods(replaced(
                                activity.periods(), "activities/" + activity.id() + "/periods/", path, change)))
                        .toList());
        return before.isEmpty()
                ? row
                : cell(changed, PlanColumn.PERIOD, written -> put(written, before.get(0), text(period)));
    }

    /** Returns the row with one of its targets, by its path within the row, replaced. */
    static PlanStep replaceTarget(PlanStep row, String path, TargetExpression expression) {
        List<Target> before = new ArrayList<>();
        UnaryOperator<Target> change = old -> {
            before.add(old);
            return old.withExpression(expression);
        };
        PlanStep changed = row.withTargets(replaced(row.targets(), "targets/", path, change))
                .withActivities(row.activities().stream()
                        .map(activity -> activity.withTargets(replaced(
                                activity.targets(), "activities/" + activity.id() + "/targets/", path, change)))
                        .toList());
        return before.isEmpty()
                ? row
                : cell(
                        changed,
                        before.get(0).column(),
                        written -> put(written, before.get(0).expression().raw(), expression.raw()));
    }

    private static <T extends PlanElement> List<T> replaced(
            List<T> parts, String parent, String path, UnaryOperator<T> change) {
        return parts.stream()
                .map(part -> path.equals(parent + part.id()) ? change.apply(part) : part)
                .toList();
    }

    /** Returns the row with words added to the cell of a column, if the row has cells. */
    static PlanStep append(PlanStep row, PlanColumn column, String words) {
        return cell(row, column, old -> isMark(old) ? words : old + "\n- " + words);
    }

    /** Returns the row with the text of a cell changed; a row built in code has none. */
    static PlanStep cell(PlanStep row, PlanColumn column, UnaryOperator<String> change) {
        if (row.cells().isEmpty()) {
            return row;
        }
        List<PlanCell> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).column() == column) {
                PlanCell old = cells.get(i);
                cells.set(
                        i,
                        PlanCell.builder()
                                .column(column)
                                .heading(old.heading())
                                .text(change.apply(old.text()))
                                .source(old.source())
                                .build());
                return row.withCells(cells);
            }
        }
        cells.add(PlanCell.builder()
                .column(column)
                .heading(column.thai())
                .text(change.apply(""))
                .build());
        return row.withCells(cells);
    }

    static PlannedPeriod planned(String id, PlanPeriod period) {
        return PlannedPeriod.builder()
                .id(id)
                .reading(PeriodReading.read(text(period), period, Set.of()))
                .build();
    }

    static String text(PlanPeriod period) {
        return period.print(Numerals.THAI);
    }

    /** Tells whether a text is blank or only a mark for "nothing". */
    static boolean isMark(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String put(String text, String old, String replacement) {
        if (text.contains(old)) {
            return text.replace(old, replacement);
        }
        return isMark(text) ? replacement : text + "\n- " + replacement;
    }

    static <T> List<T> and(List<T> parts, T part) {
        List<T> all = new ArrayList<>(parts);
        all.add(part);
        return all;
    }

    /** Returns the least number that is no id yet. */
    static String freeId(List<? extends PlanElement> parts) {
        Set<String> ids = parts.stream().map(PlanElement::id).collect(Collectors.toSet());
        int number = parts.size() + 1;
        while (ids.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }
}
