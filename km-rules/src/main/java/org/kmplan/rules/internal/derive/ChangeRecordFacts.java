package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.RecordDetail;
import org.kmplan.rules.internal.fact.record.CommunicationEvents;
import org.kmplan.rules.internal.fact.record.PlanIssue;

/** Facts about the change process as recorded: order, briefing, communication, plan, reports and recognition. */
final class ChangeRecordFacts {
    private static final String REPORTS = "CMP-07.min_reports";

    private ChangeRecordFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        checks.accept(orders(context));
        checks.accept(events(context, "CMP-03", ProcessStep.CMP1, EventKind.BRIEFING));
        checks.accept(communication(context));
        checks.accept(issue(context));
        checks.accept(reports(context));
        checks.accept(events(context, "CMP-08", ProcessStep.CMP6, EventKind.RECOGNITION));
    }

    /** Derives what the plan itself says about the rounds of its reports. */
    static void rounds(ExecutionContext context, Consumer<Check> checks) {
        ReportingRounds.check(context).ifPresent(checks);
    }

    private static Check orders(ExecutionContext context) {
        DatedTally tally = new DatedTally(context, "CMP-02");
        for (AppointmentOrder order : context.records().orders()) {
            if (order.kind() == OrderKind.WORKING_GROUP && context.exists(order.date())) {
                add(tally, context, order);
            }
        }
        int minimum = context.parameters().integer("CMP-02.min_orders");
        return tally.check(ProcessStep.CMP1, RecordKind.ORDERS, minimum, false);
    }

    /**
     * Takes an order by its own day or by that of its review, whichever is in time. One that is over before the deadline is
     * not in force on it, and one of an earlier year needs a review in this one.
     */
    private static void add(DatedTally tally, ExecutionContext context, AppointmentOrder order) {
        @Nullable LocalDate yearStart = context.yearStart();
        Optional<LocalDate> review = order.reviewedOn().filter(date -> context.happened(Optional.of(date)));
        List<LocalDate> days =
                Stream.of(order.date(), review).flatMap(Optional::stream).toList();
        List<LocalDate> ofTheYear = days.stream()
                .filter(day -> yearStart == null || !day.isBefore(yearStart))
                .toList();
        if (order.endsOn().filter(tally::isBeforeDeadline).isPresent()) {
            tally.addEnded(order.endsOn().get());
        } else if (days.isEmpty()) {
            tally.addUndated();
        } else if (ofTheYear.isEmpty()) {
            tally.addEarlier(days.get(days.size() - 1));
        } else {
            tally.add(ofTheYear.stream().filter(tally::inTime).findFirst().orElse(ofTheYear.get(0)));
        }
    }

    private static Check events(ExecutionContext context, String rule, ProcessStep step, EventKind kind) {
        DatedTally tally = new DatedTally(context, rule);
        for (KnowledgeEvent event : context.records().eventsOf(kind)) {
            if (event.date().isEmpty()) {
                tally.addUndated();
            } else if (context.happened(event.date())) {
                tally.add(event.date().get());
            }
        }
        int minimum = context.requirement(rule + ".min_events").leastWhole();
        return tally.check(step, RecordKind.EVENTS, minimum, false);
    }

    private static Check communication(ExecutionContext context) {
        ProcessStep step = ProcessStep.valueOf(context.parameters().word("CMP-04.window"));
        PlanContext.Window window = StatedDays.window(context.plan(), step);
        List<LocalDate> held = new ArrayList<>();
        List<LocalDate> withoutAgenda = new ArrayList<>();
        List<LocalDate> agendaUnknown = new ArrayList<>();
        List<LocalDate> outside = new ArrayList<>();
        int undated = 0;
        for (KnowledgeEvent event : context.records().eventsOf(EventKind.COMMUNICATION)) {
            if (event.date().isEmpty()) {
                undated++;
            } else if (context.happened(event.date())) {
                LocalDate day = event.date().get();
                if (!contains(window, day)) {
                    outside.add(day);
                } else if (event.agenda().isEmpty()) {
                    agendaUnknown.add(day);
                } else {
                    (event.agenda().get() ? held : withoutAgenda).add(day);
                }
            }
        }
        List.of(held, withoutAgenda, agendaUnknown, outside).forEach(Collections::sort);
        return new CommunicationEvents(
                context.place(ProcessStep.CMP2),
                held,
                withoutAgenda,
                agendaUnknown,
                outside,
                undated,
                context.isComplete(RecordKind.EVENTS),
                window.start(),
                window.end(),
                context.asOf());
    }

    private static boolean contains(PlanContext.Window window, LocalDate day) {
        @Nullable LocalDate start = window.start();
        @Nullable LocalDate end = window.end();
        return start != null && end != null && !day.isBefore(start) && !day.isAfter(end);
    }

    private static Check issue(ExecutionContext context) {
        Optional<LocalDate> day = context.records().planIssuedOn();
        Optional<Boolean> issued = context.records().planIssued();
        return new PlanIssue(
                context.place(ProcessStep.CMP3),
                day.filter(date -> context.happened(day)).orElse(null),
                day.isEmpty() && issued.orElse(false),
                !issued.orElse(true),
                context.plan().deadline("CMP-05.plan_deadline"),
                context.due(ProcessStep.KMP1),
                context.asOf());
    }

    private static Check reports(ExecutionContext context) {
        DatedTally tally = new DatedTally(context, "CMP-07");
        boolean acknowledge = context.parameters().flag("CMP-07.require_acknowledgement");
        for (ResultReport report : context.records().reports()) {
            if (report.kind() == ReportKind.PLAN_RESULTS && context.exists(report.date())) {
                add(tally, context, report, acknowledge);
            }
        }
        int minimum = context.requirement(REPORTS).leastWhole();
        return tally.check(ProcessStep.CMP5, RecordKind.REPORTS, minimum, context.yearEnd() == null);
    }

    /**
     * Returns the window of the reports: the fiscal year, longer if the plan's own last day lies behind it, and the years before
     * it if the plan reports once in several years.
     */
    private static PlanContext.Window reportingWindow(ExecutionContext context) {
        @Nullable LocalDate start = context.yearStart();
        @Nullable LocalDate end = context.yearEnd();
        if (start == null || end == null) {
            return new PlanContext.Window(null, null);
        }
        int years = context.demands()
                .deciding(REPORTS, context.demands().answers(REPORTS))
                .map(StatedDemands::years)
                .orElse(1);
        @Nullable LocalDate stated = StatedDays.ofRule(context.plan(), "CMP-07");
        return new PlanContext.Window(start.minusYears(years - 1L), PlanContext.later(end, stated));
    }

    /** Takes a report by its day, unless something known stands against it or something else is not known. */
    private static void add(DatedTally tally, ExecutionContext context, ResultReport report, boolean acknowledge) {
        PlanContext.Window year = reportingWindow(context);
        Optional<LocalDate> day = report.date();
        Set<RecordDetail> against = EnumSet.noneOf(RecordDetail.class);
        if (day.isPresent() && !contains(year, day.get())) {
            against.add(RecordDetail.DATE);
        }
        if (report.addressee().filter(whom -> whom != Addressee.EXECUTIVE).isPresent()) {
            against.add(RecordDetail.ADDRESSEE);
        }
        if (acknowledge && !report.acknowledged().orElse(true)) {
            against.add(RecordDetail.ACKNOWLEDGEMENT);
        }
        if (!against.isEmpty()) {
            tally.addUnfit(against);
            return;
        }
        Set<RecordDetail> missing = EnumSet.noneOf(RecordDetail.class);
        if (day.isEmpty()) {
            missing.add(RecordDetail.DATE);
        }
        if (report.addressee().isEmpty()) {
            missing.add(RecordDetail.ADDRESSEE);
        }
        if (acknowledge && report.acknowledged().isEmpty()) {
            missing.add(RecordDetail.ACKNOWLEDGEMENT);
        }
        if (day.isPresent() && (missing.isEmpty() || !tally.inTime(day.get()))) {
            tally.addOne(day.get(), missing.isEmpty());
        } else {
            tally.addUndecided(missing);
        }
    }
}
