package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.oracle.Demand.Placed;

/** Plan with its rows by step, its fiscal year and its windows. */
final class PlanIndex {
    private static final int BUDDHIST_ERA = 543;

    final KnowledgePlan plan;
    final Limits limits;
    final Map<ProcessStep, List<PlanStep>> rows = new EnumMap<>(ProcessStep.class);
    final @Nullable PlanStep recognition;
    final List<PlanStep> recognitions;
    final List<PlanActivity> activities = new ArrayList<>();
    final Set<FiscalYear> stated = new TreeSet<>();
    final @Nullable LocalDate yearStart;
    final @Nullable LocalDate yearEnd;
    private final Map<ProcessStep, Window> windows = new EnumMap<>(ProcessStep.class);
    private final Map<String, PlanStep> byId = new HashMap<>();
    private final Map<String, List<Placed>> targets = new HashMap<>();
    private final Map<Demand, List<Placed>> answers = new EnumMap<>(Demand.class);
    private final boolean onRisk;

    /** Steps of risk management that a risk file shows. */
    Set<RiskManagementStep> shownSteps = Set.of();

    /** Days on which records have open-ended work reviewed, by the path of the activity or row. */
    Map<String, LocalDate> reviews = Map.of();

    PlanIndex(KnowledgePlan plan, Limits limits) {
        this.plan = plan;
        this.limits = limits;
        PlanStep found = null;
        recognitions = plan.steps().stream().filter(PlanStep::isRecognition).toList();
        for (PlanStep row : plan.steps()) {
            byId.put(row.id(), row);
            targets.put(row.id(), Demand.targets(row));
            if (row.step().isPresent()) {
                rows.computeIfAbsent(row.step().get(), step -> new ArrayList<>())
                        .add(row);
            } else if (row.isRecognition() && (found == null || RowOrder.isBefore(row, found))) {
                found = row;
            }
            if (row.activities().isEmpty()) {
                activities.add(new PlanActivity(row, null));
            }
            for (Activity activity : row.activities()) {
                activities.add(new PlanActivity(row, activity));
            }
        }
        recognition = found;
        onRisk = isOnRisk(plan.header().topic().orElse(""));
        rows.values().forEach(list -> list.sort(RowOrder.INSTANCE));
        for (FiscalYearMention mention : plan.fiscalYearMentions()) {
            stated.add(mention.year());
        }
        Integer year = year();
        int month = limits.whole("PLN-02.fy_start_month");
        yearStart = year == null ? null : firstDay(year, month);
        yearEnd = yearStart == null ? null : yearStart.plusYears(1).minusDays(1);
        rows.forEach((step, list) -> windows.put(step, window(list)));
    }

    /** Returns the first day of the year that ends in a Buddhist year and begins with a month. */
    static LocalDate firstDay(int buddhistYear, int month) {
        return LocalDate.of(buddhistYear - BUDDHIST_ERA - (month == 1 ? 0 : 1), month, 1);
    }

    private @Nullable Integer year() {
        if (!stated.isEmpty()) {
            return stated.size() == 1 ? stated.iterator().next().buddhistYear() : null;
        }
        return inferredYear(closedPeriods());
    }

    List<PlanPeriod> closedPeriods() {
        List<PlanPeriod> closed = new ArrayList<>();
        for (PlanStep row : plan.steps()) {
            for (PlannedPeriod period : row.allPeriods()) {
                period.period().filter(PlanPeriod::isClosed).ifPresent(closed::add);
            }
        }
        return closed;
    }

    /** Returns the only year that contains all the periods; null if none does. */
    @Nullable
    Integer inferredYear(List<PlanPeriod> closed) {
        if (closed.isEmpty()) {
            return null;
        }
        int month = limits.whole("PLN-02.fy_start_month");
        LocalDate start = closed.get(0).start().orElseThrow();
        int year = start.getYear() + BUDDHIST_ERA + (month > 1 && start.getMonthValue() >= month ? 1 : 0);
        LocalDate first = firstDay(year, month);
        LocalDate last = first.plusYears(1).minusDays(1);
        for (PlanPeriod period : closed) {
            if (period.start().orElseThrow().isBefore(first)
                    || period.end().orElseThrow().isAfter(last)) {
                return null;
            }
        }
        return FiscalYear.find(year).isPresent() ? year : null;
    }

    @Nullable
    PlanStep row(String id) {
        return byId.get(id);
    }

    /** Returns the targets of a row, those of its activities first. */
    List<Placed> targets(PlanStep row) {
        return targets.getOrDefault(row.id(), List.of());
    }

    /** Returns the targets that state a demand. */
    List<Placed> stated(Demand demand) {
        return answers.computeIfAbsent(demand, found -> found.find(this));
    }

    boolean has(ProcessStep step) {
        return rows.containsKey(step);
    }

    List<PlanStep> rows(ProcessStep step) {
        return rows.getOrDefault(step, List.of());
    }

    /** Returns the path of a step, whatever the ids of its rows. */
    static String subject(ProcessStep step) {
        return "steps/" + step.name();
    }

    Window window(ProcessStep step) {
        return windows.getOrDefault(step, Window.UNKNOWN);
    }

    Window window(List<PlanStep> list) {
        List<PlannedPeriod> periods = new ArrayList<>();
        list.forEach(row -> periods.addAll(row.allPeriods()));
        return windowOf(periods);
    }

    private Window windowOf(List<PlannedPeriod> periods) {
        LocalDate start = LocalDate.MAX;
        LocalDate end = LocalDate.MIN;
        boolean any = false;
        boolean startKnown = true;
        boolean endKnown = true;
        for (PlannedPeriod planned : periods) {
            PlanPeriod period = planned.period().orElse(null);
            if (period == null) {
                continue;
            }
            any = true;
            LocalDate from = period.start().orElse(yearStart);
            LocalDate to = period.end().orElse(yearEnd);
            startKnown &= from != null;
            endKnown &= to != null;
            start = from != null && from.isBefore(start) ? from : start;
            end = to != null && to.isAfter(end) ? to : end;
        }
        return any ? new Window(startKnown ? start : null, endKnown ? end : null) : Window.UNKNOWN;
    }

    /** Returns the day that a parameter names: a date, or the end of a step. */
    @Nullable
    LocalDate deadline(String parameter) {
        LocalDate own = new OwnDays(this).of(parameter.substring(0, 6));
        return own != null ? own : named(limits.word(parameter));
    }

    /** Returns the day that a word names: a date, or the end of a step. */
    @Nullable
    LocalDate named(String word) {
        return word.endsWith(" end")
                ? window(ProcessStep.valueOf(word.substring(0, word.indexOf(' '))))
                        .end()
                : LocalDate.parse(word);
    }

    /** Tells whether the plan is about risk. */
    boolean isOnRisk() {
        return onRisk;
    }

    private boolean isOnRisk(String text) {
        String skeleton = ThaiText.skeleton(text);
        boolean other = limits.otherRisks.stream().anyMatch(skeleton::contains);
        String own = skeleton;
        for (String word : limits.otherRisks) {
            String risk = ThaiText.skeleton("ความเสี่ยง");
            String joint = ThaiText.skeleton("การพลัดตก") + "|จากการ|จาก|ตอการ|ตอ|การ|";
            own = own.replaceAll(Pattern.quote(risk) + "(?:" + joint + ")" + Pattern.quote(word), word);
        }
        boolean managed = limits.riskWords.stream().anyMatch(own::contains);
        return managed || !other && limits.riskSteps.stream().anyMatch(own::contains);
    }

    /** Activity of a row, or a row without activities as a whole. */
    record PlanActivity(PlanStep row, @Nullable Activity activity) {
        String path() {
            return "steps/" + row.id() + (activity == null ? "" : "/activities/" + activity.id());
        }

        List<PlannedPeriod> periods() {
            return activity == null || activity.periods().isEmpty() ? row.periods() : activity.periods();
        }

        boolean isOf(ProcessStep step) {
            return row.step().isPresent() && row.step().get() == step;
        }

        /** Returns the due date as of which the work must be complete or, if all periods are open, begun. */
        Due due() {
            LocalDate end = null;
            LocalDate start = null;
            boolean deadlinesOnly = true;
            for (PlannedPeriod planned : periods()) {
                PlanPeriod period = planned.period().orElse(null);
                if (period == null) {
                    continue;
                }
                LocalDate to = period.end().orElse(null);
                LocalDate from = period.start().orElse(null);
                end = to != null && (end == null || to.isAfter(end)) ? to : end;
                start = from != null && (start == null || from.isBefore(start)) ? from : start;
                deadlinesOnly &= from == null;
            }
            if (end != null) {
                return new Due(end, false, deadlinesOnly ? null : start);
            }
            return start == null
                    ? new Due(null, false, null)
                    : new Due(YearMonth.from(start).atEndOfMonth(), true, start);
        }
    }

    /**
     * When work is due.
     *
     * @param day last day; null if no period is readable
     * @param open whether all periods are open, so that the work must have begun by the day
     * @param start first day of the periods; null if there is none
     */
    record Due(
            @Nullable LocalDate day, boolean open, @Nullable LocalDate start) {}
}
