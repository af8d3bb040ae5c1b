package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.catalog.SubjectOrder;

/** Plan, parameters and what several topics derive from them: order of rows, fiscal year, windows. */
public final class PlanContext {
    private static final Window NO_WINDOW = new Window(null, null);

    private final KnowledgePlan plan;
    private final Parameters parameters;
    private final Optional<PlanRecords> records;
    private final List<PlanStep> steps;
    private final List<RowView> views;
    private final Map<String, RowView> viewsById = new HashMap<>();
    private final List<PlanStep> recognition = new ArrayList<>(1);
    private final Map<ProcessStep, List<PlanStep>> rows = new EnumMap<>(ProcessStep.class);
    private final Map<ProcessStep, Window> windows = new EnumMap<>(ProcessStep.class);
    private final Map<String, Map<String, Activity>> activities = new HashMap<>();
    private final Optional<FiscalYear> fiscalYear;
    private final Map<String, Optional<LocalDate>> statedDays = new HashMap<>();
    private final Map<String, Optional<LocalDate>> deadlines = new HashMap<>();
    private @Nullable StatedDemands demands;
    private @Nullable Integer riskTerms;

    public PlanContext(KnowledgePlan plan, Parameters parameters) {
        this(plan, parameters, Optional.empty());
    }

    public PlanContext(KnowledgePlan read, Parameters parameters, Optional<PlanRecords> records) {
        KnowledgePlan plan = parameters.get(StepTitles.OF_POLICY).applyTo(read);
        this.plan = plan;
        this.records = records;
        this.parameters = parameters;
        this.steps = SubjectOrder.sorted(plan.steps(), PlanStep::id);
        this.views = new ArrayList<>(steps.size());
        for (PlanStep step : steps) {
            RowView view = new RowView(step);
            views.add(view);
            viewsById.put(step.id(), view);
            if (step.step().isPresent()) {
                rows.computeIfAbsent(step.step().get(), key -> new ArrayList<>(1))
                        .add(step);
            }
            if (step.isRecognition()) {
                recognition.add(step);
            }
        }
        Set<FiscalYear> stated = plan.statedFiscalYears();
        Set<FiscalYear> candidates = stated.isEmpty() ? yearsOfPeriods() : stated;
        this.fiscalYear =
                candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    /** Days on which a row starts and ends; {@code null} where that is not known. */
    public record Window(
            @Nullable LocalDate start, @Nullable LocalDate end) {}

    public KnowledgePlan plan() {
        return plan;
    }

    public Parameters parameters() {
        return parameters;
    }

    /** Returns the fiscal year: the only one stated, else the only one that contains every closed period. */
    public Optional<FiscalYear> fiscalYear() {
        return fiscalYear;
    }

    /** Returns the rows: KMP, recognition, CMP, others; the order in the document does not matter. */
    public List<PlanStep> steps() {
        return steps;
    }

    /** Returns the same rows with what several topics ask of them. */
    List<RowView> views() {
        return views;
    }

    /** Returns a row of the plan with what several topics ask of it. */
    RowView view(PlanStep step) {
        return Objects.requireNonNull(viewsById.get(step.id()), "row");
    }

    /** Returns the activities of a row by id; their order in the plan does not matter. */
    public static List<Activity> activities(PlanStep step) {
        return SubjectOrder.sorted(step.activities(), Activity::id);
    }

    public List<PlanStep> rows(ProcessStep step) {
        return rows.getOrDefault(step, List.of());
    }

    /** Returns the row with an id. */
    Optional<PlanStep> step(String id) {
        @Nullable RowView view = viewsById.get(id);
        return view == null ? Optional.empty() : Optional.of(view.step());
    }

    /** Returns the activity of a row with an id. */
    Optional<Activity> activity(PlanStep step, String id) {
        Map<String, Activity> known = activities.computeIfAbsent(step.id(), row -> {
            Map<String, Activity> byId = new HashMap<>();
            step.activities().forEach(activity -> byId.put(activity.id(), activity));
            return byId;
        });
        return Optional.ofNullable(known.get(id));
    }

    /** Returns the number of steps or activities of the plan that a reference leads to: one or none. */
    int targets(ActivityRef reference) {
        Optional<PlanStep> row = step(reference.step());
        boolean found = row.isPresent()
                && (reference.activity().isEmpty()
                        || activity(row.get(), reference.activity().get()).isPresent());
        return found ? 1 : 0;
    }

    /** Returns the risk register of the records, if there are records with one. */
    Optional<RiskRegister> riskRegister() {
        return records.flatMap(PlanRecords::riskRegister);
    }

    /**
     * Returns the day of review that records set for work without an end: of the activity, else of its row; for a period of
     * a whole row also of one of its activities.
     */
    Optional<LocalDate> recordedReview(PlanStep step, Optional<Activity> activity) {
        Optional<LocalDate> ofRow = recordedReview(ActivityRef.ofStep(step.id()));
        if (activity.isPresent()) {
            return recordedReview(ActivityRef.of(step.id(), activity.get().id()))
                    .or(() -> ofRow);
        }
        return ofRow.or(() -> step.activities().stream()
                .flatMap(one -> recordedReview(ActivityRef.of(step.id(), one.id())).stream())
                .min(LocalDate::compareTo));
    }

    private Optional<LocalDate> recordedReview(ActivityRef reference) {
        return records.flatMap(known -> known.activity(reference)).flatMap(ActivityRecord::reviewOn);
    }

    /** Returns the number of words of risk management that the topic of the plan names. */
    int riskTerms() {
        @Nullable Integer known = riskTerms;
        if (known == null) {
            known = RiskFacts.riskTerms(this);
            riskTerms = known;
        }
        return known;
    }

    /** Returns the demands of the policy with the targets of the plan that answer them. */
    public StatedDemands demands() {
        @Nullable StatedDemands known = demands;
        if (known == null) {
            known = StatedDemands.of(this);
            demands = known;
        }
        return known;
    }

    /** Returns the last day that the target that decides a demand states, {@code null} if it states none. */
    @Nullable
    LocalDate statedDay(String parameter) {
        return statedDays
                .computeIfAbsent(parameter, key -> Optional.ofNullable(StatedDays.of(this, key)))
                .orElse(null);
    }

    /** Returns the targets of a row with their places. */
    List<TargetFacts.Placed> targets(PlanStep step) {
        return view(step).targets();
    }

    public List<PlanStep> rows(Predicate<PlanStep> condition) {
        return steps.stream().filter(condition).toList();
    }

    /** Returns the rows on recognition that carry no code. */
    public List<PlanStep> recognitionRows() {
        return recognition;
    }

    /** Returns the coded steps that the plan has. */
    public Set<ProcessStep> codedSteps() {
        return rows.keySet();
    }

    public Place planPlace() {
        return new Place(Place.PLAN, plan.source());
    }

    /** Returns where the table stands that should hold the steps of a process. */
    Optional<SourcePosition> tableSource(PlanProcess process) {
        return plan.tables().stream()
                .filter(table -> table.process().map(process::equals).orElse(true))
                .findFirst()
                .flatMap(PlanTable::source)
                .or(plan::source);
    }

    public static Place place(PlanStep step) {
        return new Place("steps/".concat(step.id()), step.source());
    }

    public static Place place(PlanStep step, Activity activity) {
        return place(place(step), "/activities/", activity.id(), activity.source());
    }

    /** Returns where a part of something stands; without a place of its own in the document it has that of the whole. */
    static Place place(Place whole, String list, String id, Optional<SourcePosition> source) {
        return new Place(whole.subject().concat(list).concat(id), source.isPresent() ? source : whole.source());
    }

    /** Returns the fiscal years that contain every closed period, by the month in which the policy lets a year begin. */
    Set<FiscalYear> yearsOfPeriods() {
        int startMonth = yearStartMonth();
        Set<Integer> years = new HashSet<>();
        for (RowView view : views) {
            for (PlanPeriod period : view.readable()) {
                if (period.isClosed()) {
                    period.start().ifPresent(day -> years.add(year(day, startMonth)));
                    period.end().ifPresent(day -> years.add(year(day, startMonth)));
                }
            }
        }
        return years.size() == 1
                ? FiscalYear.find(years.iterator().next() + BuddhistEra.OFFSET)
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }

    private static int year(LocalDate day, int startMonth) {
        return startMonth > 1 && day.getMonthValue() >= startMonth ? day.getYear() + 1 : day.getYear();
    }

    /** Returns the first day of the plan's fiscal year if it begins in the given month, or {@code null} if unknown. */
    @Nullable
    public LocalDate yearStart(int startMonth) {
        return fiscalYear.map(year -> firstDay(year, startMonth)).orElse(null);
    }

    /** Returns the last day of the plan's fiscal year if it begins in the given month, or {@code null} if unknown. */
    @Nullable
    public LocalDate yearEnd(int startMonth) {
        return fiscalYear
                .map(year -> firstDay(year, startMonth).plusYears(1).minusDays(1))
                .orElse(null);
    }

    private static LocalDate firstDay(FiscalYear year, int startMonth) {
        LocalDate last = year.lastDay();
        return LocalDate.of(startMonth == 1 ? last.getYear() : last.getYear() - 1, startMonth, 1);
    }

    /**
     * Returns the window of rows: without a start it begins, and without an end it ends, with the fiscal year. Rows without
     * any readable period have no window.
     */
    public Window window(List<PlanStep> rows) {
        if (rows.size() == 1) {
            return view(rows.get(0)).window(this);
        }
        List<PlanPeriod> periods = new ArrayList<>();
        for (PlanStep row : rows) {
            periods.addAll(view(row).readable());
        }
        return windowOf(periods);
    }

    /** Returns the window of periods of a row. */
    Window windowOf(List<PlanPeriod> periods) {
        if (periods.isEmpty()) {
            return NO_WINDOW;
        }
        @Nullable LocalDate start = null;
        @Nullable LocalDate end = null;
        boolean withoutStart = false;
        boolean withoutEnd = false;
        for (PlanPeriod period : periods) {
            @Nullable LocalDate first = period.start().orElse(null);
            @Nullable LocalDate last = period.end().orElse(null);
            start = earlier(start, first);
            end = later(end, last);
            withoutStart |= first == null;
            withoutEnd |= last == null;
        }
        if (withoutStart) {
            @Nullable LocalDate yearStart = yearStart(yearStartMonth());
            start = yearStart == null ? null : earlier(start, yearStart);
        }
        if (withoutEnd) {
            @Nullable LocalDate yearEnd = yearEnd(yearStartMonth());
            end = yearEnd == null ? null : later(end, yearEnd);
        }
        return new Window(start, end);
    }

    /** Returns the window of the rows of a step. */
    public Window window(ProcessStep step) {
        return windows.computeIfAbsent(step, key -> window(rows(key)));
    }

    /**
     * Returns the deadline of a rule: the day that the plan's own targets state, else what the policy names, itself a day or
     * the last day of a step; {@code null} if unknown.
     */
    @Nullable
    LocalDate deadline(String parameter) {
        return deadlines
                .computeIfAbsent(parameter, key -> Optional.ofNullable(deadlineOf(key)))
                .orElse(null);
    }

    private @Nullable LocalDate deadlineOf(String parameter) {
        @Nullable LocalDate stated = StatedDays.ofRule(this, parameter.substring(0, parameter.indexOf('.')));
        if (stated != null) {
            return stated;
        }
        return named(parameters.word(parameter));
    }

    /** Returns the day that a word of the policy names: itself, or the last day of a step; {@code null} if unknown. */
    @Nullable
    LocalDate named(String word) {
        int blank = word.indexOf(' ');
        return blank < 0
                ? LocalDate.parse(word)
                : window(ProcessStep.valueOf(word.substring(0, blank))).end();
    }

    /** Returns the month in which the policy lets a year begin: that of the plan (PLN-02), of its periods, and of all that is due in it. */
    public int yearStartMonth() {
        return parameters.integer("PLN-02.fy_start_month");
    }

    public static List<PlanPeriod> readable(PlanStep row) {
        List<PlanPeriod> periods = new ArrayList<>();
        for (PlannedPeriod planned : row.allPeriods()) {
            if (planned.period().isPresent()) {
                periods.add(planned.period().get());
            }
        }
        return periods;
    }

    public static @Nullable LocalDate earlier(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }

    public static @Nullable LocalDate later(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isAfter(second) ? first : second;
    }

    /** Returns the steps of a process whose numbers the words name. */
    public static List<ProcessStep> numbered(PlanProcess process, List<String> numbers) {
        return numbers.stream()
                .map(number -> ProcessStep.of(process, Integer.parseInt(number)))
                .distinct()
                .toList();
    }
}
