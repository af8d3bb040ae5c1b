package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.record.RiskOrders;
import org.kmplan.rules.internal.fact.record.RiskYear;

/** Facts about who manages the risks, and about what was done of risk management in the year. */
final class RiskRecordFacts {
    private static final Parameters.Prepared<List<String>> AUDIT =
            Parameters.Prepared.words("RSK-03.audit_words", ThaiText::skeleton);

    private RiskRecordFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        PlanRecords records = context.records();
        List<AppointmentOrder> orders = records.orders().stream()
                .filter(order -> order.kind() == OrderKind.RISK_MANAGEMENT && context.exists(order.date()))
                .toList();
        List<RiskEvent> events = records.riskEvents().stream()
                .filter(event -> context.exists(event.date()))
                .toList();
        List<ResultReport> reports = records.reports().stream()
                .filter(report -> report.kind() == ReportKind.RISK && context.exists(report.date()))
                .toList();
        int riskMatters = context.plan().riskTerms()
                + orders.size()
                + events.size()
                + reports.size()
                + (records.riskRegister().isPresent() ? 1 : 0);
        checks.accept(responsible(context, riskMatters, orders));
        checks.accept(year(context, riskMatters, events, reports));
        records.riskRegister().ifPresent(register -> RiskRegisterFacts.derive(context, register, checks));
    }

    private static Check responsible(ExecutionContext context, int riskMatters, List<AppointmentOrder> orders) {
        List<String> audit = context.parameters().get(AUDIT);
        int ended = 0;
        int undated = 0;
        int unnamed = 0;
        int assigned = 0;
        int auditOnly = 0;
        @Nullable LocalDate lastEnd = null;
        for (AppointmentOrder order : orders) {
            if (order.endsOn().isPresent() && order.endsOn().get().isBefore(context.asOf())) {
                ended++;
                lastEnd = PlanContext.later(lastEnd, order.endsOn().get());
                continue;
            }
            undated += order.date().isEmpty() ? 1 : 0;
            unnamed += order.namesSomebody() ? 0 : 1;
            if (order.date().isPresent() && order.namesSomebody()) {
                assigned++;
                auditOnly += namesAuditOnly(order, audit) ? 1 : 0;
            }
        }
        return new RiskOrders(
                context.plan().planPlace(),
                riskMatters,
                orders.size(),
                ended,
                undated,
                unnamed,
                assigned,
                auditOnly,
                context.isComplete(RecordKind.ORDERS),
                lastEnd,
                context.asOf());
    }

    private static boolean namesAuditOnly(AppointmentOrder order, List<String> audit) {
        return order.persons().isEmpty()
                && order.units().stream()
                        .map(ThaiText::skeleton)
                        .allMatch(unit -> audit.stream().anyMatch(unit::contains));
    }

    private static Check year(
            ExecutionContext context, int riskMatters, List<RiskEvent> events, List<ResultReport> reports) {
        List<RiskEvent> plans = new ArrayList<>(ofKind(events, RiskEventKind.PLAN));
        plans.addAll(ofKind(events, RiskEventKind.REVIEW));
        List<RiskEvent> monitorings = ofKind(events, RiskEventKind.MONITORING);
        return new RiskYear(
                context.plan().planPlace(),
                riskMatters,
                context.parameters().integer("RSK-07.min_per_year"),
                inYear(context, plans),
                undated(plans),
                plans.size(),
                inYear(context, monitorings),
                undated(monitorings),
                monitorings.size(),
                (int) reports.stream()
                        .filter(report -> isInYear(context, report.date()))
                        .filter(report -> report.addressee()
                                .filter(RiskRecordFacts::answers)
                                .isPresent())
                        .count(),
                (int) reports.stream()
                        .filter(report -> report.date().isEmpty() || isInYear(context, report.date()))
                        .filter(report ->
                                report.addressee().map(RiskRecordFacts::answers).orElse(true))
                        .filter(report ->
                                report.date().isEmpty() || report.addressee().isEmpty())
                        .count(),
                reports.size(),
                context.isComplete(RecordKind.RISK_EVENTS),
                context.isComplete(RecordKind.REPORTS),
                context.yearEnd(),
                context.asOf());
    }

    private static boolean answers(Addressee addressee) {
        return addressee == Addressee.EXECUTIVE || addressee == Addressee.SUPERVISOR;
    }

    private static List<RiskEvent> ofKind(List<RiskEvent> events, RiskEventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    private static int inYear(ExecutionContext context, List<RiskEvent> events) {
        return (int)
                events.stream().filter(event -> isInYear(context, event.date())).count();
    }

    private static int undated(List<RiskEvent> events) {
        return (int) events.stream().filter(event -> event.date().isEmpty()).count();
    }

    private static boolean isInYear(ExecutionContext context, Optional<LocalDate> date) {
        @Nullable LocalDate first = context.yearStart();
        @Nullable LocalDate last = context.yearEnd();
        return first != null
                && last != null
                && date.filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .isPresent();
    }
}
