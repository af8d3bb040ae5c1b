package org.kmplan.core.test;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.risk.KeyRiskIndicator;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;

/** Records of risk management that was carried out in full. */
final class CompleteRisks {
    /** Highest score that the register accepts. */
    static final int APPETITE = 9;

    private CompleteRisks() {}

    static boolean isAboutRisk(KnowledgePlan plan) {
        String topic = plan.header().topic().orElse("").toLowerCase(Locale.ROOT);
        return topic.contains("ความเสี่ยง") || topic.contains("risk");
    }

    static PlanRecords addTo(PlanRecords records, FiscalYear year) {
        LocalDate day = year.lastDay();
        return records.withOrders(ImmutableList.<AppointmentOrder>builder()
                        .addAll(records.orders())
                        .add(AppointmentOrder.builder()
                                .id("order-risk")
                                .kind(OrderKind.RISK_MANAGEMENT)
                                .date(year.firstDay())
                                .addPerson("ผู้รับผิดชอบความเสี่ยง")
                                .build())
                        .build())
                .withReports(ImmutableList.<ResultReport>builder()
                        .addAll(records.reports())
                        .add(ResultReport.builder()
                                .id("report-risk")
                                .kind(ReportKind.RISK)
                                .date(day)
                                .addressee(Addressee.SUPERVISOR)
                                .acknowledged(true)
                                .build())
                        .build())
                .withRiskEvents(
                        event("risk-plan", RiskEventKind.PLAN, year.firstDay()),
                        event("risk-monitoring", RiskEventKind.MONITORING, day))
                .withRiskRegister(register(year.firstDay()));
    }

    private static RiskEvent event(String id, RiskEventKind kind, LocalDate day) {
        return RiskEvent.builder().id(id).kind(kind).date(day).build();
    }

    /** A risk at the appetite, one above it that is reduced to it, and one above it that was accepted. */
    private static RiskRegister register(LocalDate day) {
        return RiskRegister.builder()
                .scale(5)
                .addAllBands(bands())
                .appetite(APPETITE)
                .addRisk(risk("R1", 3, 3, RiskLevel.MEDIUM))
                .addRisk(risk("R2", 3, 4, RiskLevel.HIGH)
                        .withResponses(RiskResponse.REDUCE)
                        .withResidualLikelihood(Fraction.of(3))
                        .withResidualImpact(Fraction.of(3))
                        .withIndicators(indicator()))
                .addRisk(risk("R3", 4, 5, RiskLevel.VERY_HIGH)
                        .withResponses(RiskResponse.ACCEPT)
                        .withAcceptance(RiskAcceptance.builder()
                                .acceptedBy("นายกเทศมนตรี")
                                .date(day)
                                .build())
                        .withIndicators(indicator()))
                .build();
    }

    static List<RiskBand> bands() {
        return List.of(
                RiskBand.of(RiskLevel.LOW, 1, 3),
                RiskBand.of(RiskLevel.MEDIUM, 4, 9),
                RiskBand.of(RiskLevel.HIGH, 10, 16),
                RiskBand.of(RiskLevel.VERY_HIGH, 17, 25));
    }

    private static Risk risk(String id, int likelihood, int impact, RiskLevel level) {
        Risk.Builder risk = Risk.builder();
        risk.id(id).description("ความเสี่ยง " + id);
        return risk.assessed(likelihood, impact)
                .declared((long) likelihood * impact, level)
                .build();
    }

    private static KeyRiskIndicator indicator() {
        return KeyRiskIndicator.builder()
                .name("งานล่าช้า")
                .threshold("เกิน ๓ ครั้งต่อเดือน")
                .frequency("รายเดือน")
                .owner("กองคลัง")
                .build();
    }
}
