package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.NOT_YET_DUE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Outcome;

/** Rules RSK-03 and RSK-07, and RSK-04 to RSK-06 where there is a register. */
final class RiskJudge {
    private final RecordIndex done;
    private final Verdicts out;
    private final List<AppointmentOrder> orders;

    RiskJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
        orders = done.existing(done.records.orders(), AppointmentOrder::date);
        orders.removeIf(order -> order.kind() != OrderKind.RISK_MANAGEMENT);
    }

    void judge() {
        done.records.riskRegister().ifPresent(register -> new RegisterJudge(done, register, out).judge());
        boolean applies = done.plan.isOnRisk()
                || done.records.riskRegister().isPresent()
                || !done.riskEvents.isEmpty()
                || !orders.isEmpty()
                || done.reports.stream().anyMatch(report -> report.kind() == ReportKind.RISK);
        long assigned = orders.stream()
                .filter(order -> !isOver(order) && isSound(order))
                .count();
        out.done("RSK-03", Verdicts.PLAN, applies ? responsible(assigned) : NOT_APPLICABLE, null, assigned);
        monitored(applies);
    }

    private boolean isOver(AppointmentOrder order) {
        return order.endsOn().filter(day -> day.isBefore(done.asOf)).isPresent();
    }

    private static boolean isSound(AppointmentOrder order) {
        return order.date().isPresent() && order.namesSomebody();
    }

    private Outcome responsible(long assigned) {
        if (assigned > 0) {
            return PASSED;
        }
        if (orders.stream().anyMatch(order -> !isOver(order))) {
            return NOT_DETERMINABLE;
        }
        return !orders.isEmpty() || done.isComplete(RecordKind.ORDERS) ? FAILED : NOT_DETERMINABLE;
    }

    private void monitored(boolean applies) {
        List<Tally> parts =
                List.of(events(RiskEventKind.PLAN, RiskEventKind.REVIEW), events(RiskEventKind.MONITORING), reports());
        LocalDate end = done.plan.yearEnd;
        Outcome outcome;
        if (!applies) {
            outcome = NOT_APPLICABLE;
        } else if (end == null) {
            outcome = NOT_DETERMINABLE;
        } else if (parts.stream().allMatch(Tally::isEnough)) {
            outcome = PASSED;
        } else if (!done.asOf.isAfter(end)) {
            outcome = NOT_YET_DUE;
        } else {
            outcome = parts.stream().anyMatch(Tally::isShort) ? FAILED : NOT_DETERMINABLE;
        }
        out.done("RSK-07", Verdicts.PLAN, outcome, least(), null);
    }

    private boolean isInYear(LocalDate day) {
        return new Window(done.plan.yearStart, done.plan.yearEnd).contains(day);
    }

    private Fraction least() {
        return done.limits.number("RSK-07.min_per_year");
    }

    private Tally events(RiskEventKind... kinds) {
        int counted = 0;
        int undated = 0;
        int recorded = 0;
        for (RiskEvent event : done.riskEvents) {
            if (List.of(kinds).contains(event.kind())) {
                recorded++;
                counted += event.date().filter(this::isInYear).isPresent() ? 1 : 0;
                undated += event.date().isEmpty() ? 1 : 0;
            }
        }
        return new Tally(counted, undated, recorded, done.isComplete(RecordKind.RISK_EVENTS), least());
    }

    private Tally reports() {
        int counted = 0;
        int undecided = 0;
        int recorded = 0;
        for (ResultReport report : done.reports) {
            if (report.kind() != ReportKind.RISK) {
                continue;
            }
            recorded++;
            Optional<Addressee> to = report.addressee();
            boolean refused = to.filter(one -> one == Addressee.OTHER).isPresent()
                    || report.date().filter(day -> !isInYear(day)).isPresent();
            boolean known = to.isPresent() && report.date().isPresent();
            counted += !refused && known ? 1 : 0;
            undecided += !refused && !known ? 1 : 0;
        }
        return new Tally(counted, undecided, recorded, done.isComplete(RecordKind.REPORTS), least());
    }
}
