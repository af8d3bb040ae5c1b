package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.NOT_YET_DUE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.oracle.Demand.Threshold;
import org.kmplan.rules.report.Outcome;

/** Rules CMP-02 to CMP-08 and LNK-03 on what was done. */
final class ChangeJudge {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final RecordIndex done;
    private final Verdicts out;

    ChangeJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
    }

    void judge() {
        orders();
        events("CMP-03", EventKind.BRIEFING, ProcessStep.CMP1, done.limits.number("CMP-03.min_events"));
        communication();
        issue();
        trainings();
        reports();
        events("CMP-08", EventKind.RECOGNITION, ProcessStep.CMP6, Demand.AWARDS.minimum(done.plan));
        preparation();
    }

    /** Judges a number of things in time: those in time count, those undated might. */
    private void deadline(
            String rule, ProcessStep step, @Nullable LocalDate deadline, Tally tally, String open, boolean late) {
        Ruling ruling = tally.judge(deadline, done.asOf, open, late ? "late" : "too-few");
        out.done(rule, done.subject(step), ruling, tally.minimum(), tally.counted());
    }

    private void orders() {
        LocalDate deadline = done.plan.deadline("CMP-02.deadline");
        int inTime = 0;
        int undated = 0;
        int recorded = 0;
        Set<String> missed = new TreeSet<>();
        for (AppointmentOrder order : done.existing(done.records.orders(), AppointmentOrder::date)) {
            if (order.kind() != OrderKind.WORKING_GROUP) {
                continue;
            }
            recorded++;
            if (deadline != null && order.endsOn().filter(deadline::isAfter).isPresent()) {
                missed.add("ended-order");
                continue;
            }
            LocalDate date = order.date().orElse(null);
            LocalDate review =
                    order.reviewedOn().filter(day -> !day.isAfter(done.asOf)).orElse(null);
            if (date == null && review == null) {
                undated++;
            } else if (isOld(date) && isOld(review)) {
                missed.add("earlier-order");
            } else if (!isOld(date) && isBy(date, deadline) || !isOld(review) && isBy(review, deadline)) {
                inTime++;
            } else {
                missed.add("late");
            }
        }
        Fraction minimum = done.limits.number("CMP-02.min_orders");
        Tally tally = new Tally(inTime, undated, recorded, done.isComplete(RecordKind.ORDERS), minimum);
        Ruling ruling = tally.judge(deadline, done.asOf, "undated", "too-few");
        if (ruling.outcome() == FAILED && !missed.isEmpty()) {
            ruling = new Ruling(FAILED, missed);
        }
        out.done("CMP-02", done.subject(ProcessStep.CMP1), ruling, minimum, inTime);
    }

    /** Tells whether a day is of an earlier year, or there is none: it shows nothing of this one. */
    private boolean isOld(@Nullable LocalDate day) {
        LocalDate yearStart = done.plan.yearStart;
        return day == null || yearStart != null && day.isBefore(yearStart);
    }

    private static boolean isBy(@Nullable LocalDate day, @Nullable LocalDate deadline) {
        return day != null && deadline != null && !day.isAfter(deadline);
    }

    private void events(String rule, EventKind kind, ProcessStep step, Fraction minimum) {
        LocalDate deadline = done.plan.deadline(rule + ".deadline");
        int inTime = 0;
        int undated = 0;
        int recorded = 0;
        for (KnowledgeEvent event : done.events) {
            if (event.kind() == kind) {
                recorded++;
                undated += event.date().isEmpty() ? 1 : 0;
                inTime += isBy(event.date().orElse(null), deadline) ? 1 : 0;
            }
        }
        Tally tally = new Tally(inTime, undated, recorded, done.isComplete(RecordKind.EVENTS), minimum);
        deadline(rule, step, deadline, tally, "undated", recorded > inTime + undated);
    }

    private void communication() {
        Window window = new OwnDays(done.plan).window(ProcessStep.valueOf(done.limits.word("CMP-04.window")));
        int held = 0;
        boolean undated = false;
        boolean unclear = false;
        boolean without = false;
        boolean outside = false;
        for (KnowledgeEvent event : done.events) {
            if (event.kind() != EventKind.COMMUNICATION) {
                continue;
            }
            boolean inside = event.date().filter(window::contains).isPresent();
            held += inside && event.agenda().orElse(false) ? 1 : 0;
            undated |= event.date().isEmpty();
            unclear |= inside && event.agenda().isEmpty();
            without |= inside && !event.agenda().orElse(true);
            outside |= event.date().isPresent() && !inside;
        }
        Ruling ruling;
        if (held > 0) {
            ruling = Ruling.PASSED;
        } else if (window.start() == null || window.end() == null) {
            ruling = Ruling.undetermined("due-unknown");
        } else if (!done.asOf.isAfter(window.end())) {
            ruling = Ruling.PENDING;
        } else if (undated || unclear) {
            ruling = !unclear
                    ? Ruling.undetermined("undated")
                    : undated
                            ? Ruling.undetermined("undated", "agenda-unknown")
                            : Ruling.undetermined("agenda-unknown");
        } else if (without) {
            ruling = Ruling.failed("no-agenda");
        } else if (outside) {
            ruling = Ruling.failed("outside-window");
        } else {
            boolean complete = done.isComplete(RecordKind.EVENTS);
            ruling = complete ? Ruling.failed("none-held") : Ruling.undetermined("not-recorded");
        }
        out.done("CMP-04", done.subject(ProcessStep.CMP2), ruling, 1, held);
    }

    private void issue() {
        LocalDate deadline = done.plan.deadline("CMP-05.plan_deadline");
        LocalDate issued = done.records.planIssuedOn().orElse(null);
        boolean later = issued != null && issued.isAfter(done.asOf);
        boolean dated = issued != null && !later;
        boolean says = done.records.planIssued().orElse(false);
        boolean denies = !done.records.planIssued().orElse(true);
        Tally tally = new Tally(
                dated && isBy(issued, deadline) ? 1 : 0,
                issued == null && says ? 1 : 0,
                dated || issued == null && says ? 1 : 0,
                denies,
                Fraction.of(1));
        Ruling outcome = tally.judge(deadline, done.asOf, "undated", dated ? "late" : "not-issued");
        out.done("CMP-05", done.subject(ProcessStep.CMP3), outcome, deadline, dated ? issued : null);
    }

    private void trainings() {
        Threshold least = Demand.SCORE.threshold(done.plan);
        LocalDate due = done.due(Demand.SCORE, ProcessStep.CMP4);
        List<TrainingResult> trainings = done.existing(done.records.trainings(), TrainingResult::date);
        int unusable = 0;
        int below = 0;
        Fraction lowest = null;
        Fraction score = Fraction.ZERO;
        Fraction maximum = Fraction.ZERO;
        for (TrainingResult training : trainings) {
            Fraction percent = training.percent().orElse(null);
            if (percent == null || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                unusable++;
                continue;
            }
            below += least.isMetBy(percent) ? 0 : 1;
            lowest = lowest == null || percent.compareTo(lowest) < 0 ? percent : lowest;
            boolean scored = training.score().isPresent() && training.maximum().isPresent();
            score = score.add(scored ? training.score().get() : percent);
            maximum = maximum.add(scored ? training.maximum().get() : HUNDRED);
        }
        boolean none = trainings.isEmpty();
        if (done.limits.flag("CMP-06.aggregate")) {
            lowest = none || unusable > 0 ? null : score.multiply(HUNDRED).divide(maximum);
            below = lowest != null && !least.isMetBy(lowest) ? 1 : 0;
        }
        Outcome outcome;
        if (!none && below == 0 && unusable == 0) {
            outcome = PASSED;
        } else if (due == null) {
            outcome = NOT_DETERMINABLE;
        } else if (!done.asOf.isAfter(due)) {
            outcome = NOT_YET_DUE;
        } else {
            boolean failed = below > 0 || none && done.isComplete(RecordKind.TRAININGS);
            outcome = failed ? FAILED : NOT_DETERMINABLE;
        }
        out.done("CMP-06", done.subject(ProcessStep.CMP4), outcome, least.value(), lowest);
    }

    private void reports() {
        LocalDate deadline = done.plan.deadline("CMP-07.deadline");
        boolean acknowledged = done.limits.flag("CMP-07.require_acknowledgement");
        int inTime = 0;
        int undecided = 0;
        int recorded = 0;
        boolean late = false;
        boolean last = false;
        Window year = reportingYear();
        for (ResultReport report : done.reports) {
            if (report.kind() != ReportKind.PLAN_RESULTS) {
                continue;
            }
            recorded++;
            LocalDate date = report.date().orElse(null);
            boolean refused =
                    date != null && !(year.contains(date) && isBy(date, deadline)) || isAgainst(report, acknowledged);
            boolean known = date != null
                    && report.addressee().isPresent()
                    && (!acknowledged || report.acknowledged().isPresent());
            inTime += !refused && known ? 1 : 0;
            undecided += !refused && !known ? 1 : 0;
            boolean over = date != null && year.contains(date) && !isBy(date, deadline);
            late |= over && !isAgainst(report, acknowledged);
            last |= over && !isAgainst(report, acknowledged) && known;
        }
        Fraction minimum = Demand.REPORTS.minimum(done.plan);
        if (done.plan.yearStart == null && minimum.signum() > 0) {
            out.done("CMP-07", done.subject(ProcessStep.CMP5), Ruling.undetermined("year-unknown"), minimum, inTime);
            return;
        }
        boolean complete = done.isComplete(RecordKind.REPORTS);
        Tally tally = new Tally(inTime, undecided, recorded, complete, minimum);
        Ruling ruling = tally.judge(deadline, done.asOf, "undecided", late ? "late" : "too-few");
        boolean passedBy = deadline != null && done.asOf.isAfter(deadline);
        if (last && passedBy && ruling.outcome() != FAILED) {
            ruling = Ruling.failed("last-late");
        }
        if (last && deadline == null && ruling.outcome() == PASSED) {
            ruling = Ruling.undetermined("due-unknown");
        }
        out.done("CMP-07", done.subject(ProcessStep.CMP5), ruling, minimum, inTime);
    }

    /** Returns the days that reports may bear: those of the year, up to the day that the plan names, and of years of a round. */
    private Window reportingYear() {
        if (done.plan.yearStart == null || done.plan.yearEnd == null) {
            return Window.UNKNOWN;
        }
        List<Demand.Placed> stated = new ArrayList<>(Demand.REPORTS.in(done.plan));
        stated.removeIf(target -> Demand.isUpperLimit(target.expression()));
        int years = 1;
        Fraction most = null;
        LocalDate of = null;
        for (Demand.Placed target : stated) {
            Fraction asked = Demand.REPORTS.promised(target.expression());
            LocalDate day = Demand.dayOf(target);
            int order = most == null ? 1 : asked.compareTo(most);
            if (order > 0 || order == 0 && day != null && (of == null || day.isBefore(of))) {
                most = asked;
                of = day;
                years = 1;
                for (Rate rate : target.expression().rates()) {
                    years = rate.per() == Rate.Per.YEAR ? Math.max(years, rate.every()) : years;
                }
            }
        }
        LocalDate own = new OwnDays(done.plan).of("CMP-07");
        LocalDate end = own != null && own.isAfter(done.plan.yearEnd) ? own : done.plan.yearEnd;
        return new Window(done.plan.yearStart.minusYears(years - 1), end);
    }

    /** Tells whether a report is known to be for somebody else, or not acknowledged though it must be. */
    private static boolean isAgainst(ResultReport report, boolean acknowledged) {
        return report.addressee().filter(to -> to != Addressee.EXECUTIVE).isPresent()
                || acknowledged && !report.acknowledged().orElse(true);
    }

    private void preparation() {
        LocalDate order = null;
        boolean undatedOrder = false;
        for (AppointmentOrder entry : done.existing(done.records.orders(), AppointmentOrder::date)) {
            if (entry.kind() == OrderKind.WORKING_GROUP) {
                undatedOrder |= entry.date().isEmpty();
                order = earlier(order, entry.date().orElse(null));
            }
        }
        LocalDate event = null;
        boolean undatedEvent = false;
        for (KnowledgeEvent entry : done.events) {
            boolean knowledge = entry.activity().isPresent()
                    ? done.isKnowledge(entry.activity().get())
                    : entry.kind() == EventKind.TACIT_CAPTURE || entry.kind() == EventKind.EXCHANGE;
            if (knowledge) {
                undatedEvent |= entry.date().isEmpty();
                event = earlier(event, entry.date().orElse(null));
            }
        }
        out.done("LNK-03", Verdicts.PLAN, preparation(order, undatedOrder, event, undatedEvent), event, order);
    }

    private Ruling preparation(
            @Nullable LocalDate order, boolean undatedOrder, @Nullable LocalDate event, boolean undatedEvent) {
        if (event == null) {
            LocalDate first = null;
            for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
                first = earlier(first, done.due(step));
            }
            return first != null && !done.asOf.isAfter(first) ? Ruling.PENDING : Ruling.undetermined("no-event");
        }
        if (order == null) {
            return Ruling.undetermined("no-order");
        }
        if (!order.isAfter(event)) {
            return undatedEvent ? Ruling.undetermined("events-undated") : Ruling.PASSED;
        }
        return undatedOrder ? Ruling.undetermined("orders-undated") : Ruling.failed("order-late");
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate left, @Nullable LocalDate right) {
        return left == null || right != null && right.isBefore(left) ? right : left;
    }
}
