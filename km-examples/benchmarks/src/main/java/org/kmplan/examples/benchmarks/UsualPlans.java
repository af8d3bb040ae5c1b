package org.kmplan.examples.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.EvaluationInput;

/** Makes the beans of plans; no benchmark counts the time of this. */
final class UsualPlans {
    private static final Set<String> EMPTY_MARKS = java.util.stream.Stream.of("", "-", "–", "N/A", "ไม่มี")
            .map(ThaiText::key)
            .collect(Collectors.toSet());

    private final KnowledgePlan plan;
    private final @Nullable FiscalYear year;

    private UsualPlans(KnowledgePlan plan) {
        this.plan = plan;
        this.year = plan.fiscalYear().orElse(null);
    }

    /** Returns the beans of a plan with its records. */
    static UsualPlan of(EvaluationInput input) {
        return new UsualPlans(input.plan())
                .plan(
                        input.records().orElseGet(PlanRecords::empty),
                        input.asOf().orElse(LocalDate.MIN));
    }

    private UsualPlan plan(PlanRecords records, LocalDate asOf) {
        PlanHeader header = plan.header();
        return new UsualPlan(
                said(header.topic(), HeaderItem.TOPIC),
                said(header.hostUnit(), HeaderItem.HOST_UNIT),
                said(header.reason(), HeaderItem.REASON),
                header.strategicIssue().map(UsualPlans::issue).orElse(null),
                said(Optional.empty(), HeaderItem.STRATEGIC_ISSUE),
                said(Optional.empty(), HeaderItem.ACHIEVEMENT_INDICATOR),
                year == null ? null : day(year.firstDay()),
                year == null ? null : day(year.lastDay()),
                day(asOf),
                records.isComplete(RecordKind.ACTIVITIES),
                header.achievementIndicators().stream()
                        .map(each -> new UsualPlan.Achievement(
                                written(each.number()) != null,
                                written(each.number()) != null || written(Optional.of(each.title())) != null))
                        .toList(),
                totals(),
                rows(),
                records.activities().stream()
                        .map(each -> new UsualPlan.Done(
                                each.activity().path(),
                                each.status().map(Enum::name).orElse(null),
                                each.begunOn().map(UsualPlans::day).orElse(null),
                                each.completedOn().map(UsualPlans::day).orElse(null)))
                        .toList(),
                records.documentsOf(DocumentRole.EVIDENCE).stream()
                        .filter(each -> each.date().filter(asOf::isBefore).isEmpty())
                        .flatMap(each -> each.activities().stream())
                        .map(each -> new UsualPlan.Proof(each.path()))
                        .toList());
    }

    private @Nullable String said(Optional<String> value, HeaderItem item) {
        return written(value.or(() -> plan.header().field(item).map(HeaderField::text)));
    }

    private static @Nullable String issue(StrategicIssue issue) {
        String number = written(issue.number());
        return number == null ? written(issue.title()) : number;
    }

    private static @Nullable String written(Optional<String> text) {
        return text.filter(each -> !EMPTY_MARKS.contains(ThaiText.key(each))).orElse(null);
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }

    private List<UsualPlan.Total> totals() {
        List<UsualPlan.Total> totals = new ArrayList<>();
        for (StatedTotals each : plan.statedTotals()) {
            totals.add(new UsualPlan.Total(
                    "totals/" + (totals.size() + 1),
                    each.kmp().orElse(null),
                    each.cmp().orElse(null),
                    each.total().orElse(null)));
        }
        return totals;
    }

    private List<UsualPlan.Row> rows() {
        List<UsualPlan.Row> rows = new ArrayList<>();
        for (PlanStep row : plan.steps()) {
            String step = row.step().map(Enum::name).orElse(null);
            Set<String> evidence = new TreeSet<>();
            row.evidence().forEach(each -> evidence.add(ThaiText.key(each.text())));
            rows.add(new UsualPlan.Row(
                    row.id(),
                    "steps/" + row.id(),
                    step,
                    row.process().name(),
                    row.isRecognition(),
                    rows.size(),
                    step == null ? row.id() : step,
                    String.join("\n", evidence),
                    activities(row),
                    row.owners().stream()
                            .map(each -> new UsualPlan.Owner(
                                    row.id(),
                                    step,
                                    ThaiText.key(each.text()),
                                    written(Optional.of(each.text())) != null,
                                    each.isHostReference(),
                                    written(each.resolvesTo()) != null))
                            .toList(),
                    row.evidence().stream()
                            .map(each -> new UsualPlan.Proven(row.id(), each.text()))
                            .toList(),
                    periods(row),
                    row.allIndicators().stream()
                            .map(each -> new UsualPlan.Measure(row.id(), isReal(row, each)))
                            .toList(),
                    targets(row)));
        }
        return rows;
    }

    private static boolean isReal(PlanStep row, Indicator indicator) {
        String text = ThaiText.skeleton(indicator.text());
        return !ThaiText.key(indicator.text()).isEmpty()
                && !text.equals(ThaiText.skeleton(PlanColumn.INDICATOR.thai()))
                && !text.equals(ThaiText.skeleton(PlanColumn.INDICATOR.english()))
                && row.cells().stream()
                        .filter(cell -> cell.column() == PlanColumn.INDICATOR)
                        .noneMatch(cell -> ThaiText.skeleton(cell.heading()).equals(text));
    }

    private static List<UsualPlan.Activity> activities(PlanStep row) {
        String path = "steps/" + row.id();
        List<UsualPlan.Activity> activities = new ArrayList<>();
        for (Activity each : row.activities()) {
            List<PlannedPeriod> periods = each.periods().isEmpty() ? row.periods() : each.periods();
            activities.add(activity(
                    row,
                    path + "/activities/" + each.id(),
                    true,
                    each.knowledgeTypes().stream().map(Enum::name).collect(Collectors.toSet()),
                    periods));
        }
        if (activities.isEmpty()) {
            activities.add(activity(row, path, false, Set.of(), row.periods()));
        }
        return activities;
    }

    private static UsualPlan.Activity activity(
            PlanStep row, String path, boolean listed, Set<String> types, List<PlannedPeriod> periods) {
        List<PlanPeriod> readable =
                periods.stream().flatMap(each -> each.period().stream()).toList();
        Optional<LocalDate> end =
                readable.stream().flatMap(each -> each.end().stream()).max(LocalDate::compareTo);
        Optional<LocalDate> start =
                readable.stream().flatMap(each -> each.start().stream()).min(LocalDate::compareTo);
        boolean open = end.isEmpty() && start.isPresent();
        return new UsualPlan.Activity(
                row.id(),
                "steps/" + row.id(),
                row.step().map(Enum::name).orElse(null),
                path,
                listed,
                types,
                end.or(() -> start.map(day -> YearMonth.from(day).atEndOfMonth()))
                        .map(UsualPlans::day)
                        .orElse(null),
                open);
    }

    private List<UsualPlan.Period> periods(PlanStep row) {
        List<UsualPlan.Period> periods = new ArrayList<>();
        String path = "steps/" + row.id();
        for (Activity activity : row.activities()) {
            activity.periods().forEach(each -> periods.add(period(row, path + "/activities/" + activity.id(), each)));
        }
        row.periods().forEach(each -> periods.add(period(row, path, each)));
        return periods;
    }

    private UsualPlan.Period period(PlanStep row, String parent, PlannedPeriod planned) {
        Optional<PlanPeriod> period = planned.period();
        Optional<Long> start = period.flatMap(PlanPeriod::start).map(UsualPlans::day);
        Optional<Long> end = period.flatMap(PlanPeriod::end).map(UsualPlans::day);
        Set<PeriodNote> notes = planned.reading().notes();
        Optional<FiscalYear> bounds = period.isPresent() ? Optional.ofNullable(year) : Optional.empty();
        return new UsualPlan.Period(
                row.id(),
                row.step().map(Enum::name).orElse(null),
                row.isRecognition(),
                parent + "/periods/" + planned.id(),
                period.map(PlanPeriod::toString)
                        .orElseGet(() -> ThaiText.key(planned.reading().raw())),
                period.isPresent(),
                notes.contains(PeriodNote.VAGUE) || notes.contains(PeriodNote.HISTORY),
                planned.reviewDate().isPresent(),
                start.orElse(null),
                end.orElse(null),
                start.or(() -> bounds.map(each -> day(each.firstDay()))).orElse(null),
                end.or(() -> bounds.map(each -> day(each.lastDay()))).orElse(null));
    }

    private static List<UsualPlan.Goal> targets(PlanStep row) {
        List<UsualPlan.Goal> goals = new ArrayList<>();
        String path = "steps/" + row.id();
        for (Activity activity : row.activities()) {
            activity.targets().forEach(each -> goals.add(goal(row, path + "/activities/" + activity.id(), each)));
        }
        row.targets().forEach(each -> goals.add(goal(row, path, each)));
        return goals;
    }

    private static UsualPlan.Goal goal(PlanStep row, String parent, Target target) {
        TargetKind kind = target.expression().kind();
        return new UsualPlan.Goal(
                row.id(),
                parent + "/targets/" + target.id(),
                kind.name(),
                target.column().name(),
                kind != TargetKind.NOT_A_TARGET,
                target.expression().value().map(UsualPlans::number).orElse(null),
                target.expression().upperValue().map(UsualPlans::number).orElse(null));
    }

    private static double number(Fraction value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
