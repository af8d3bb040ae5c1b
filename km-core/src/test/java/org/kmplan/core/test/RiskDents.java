package org.kmplan.core.test;

import static org.kmplan.core.test.Dent.changed;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.time.Fraction;

/** Dents of risk registers: scores around the appetite, bands with gaps and overlaps, what is missing. */
final class RiskDents {
    static final List<Dent> ALL = List.of(
            (r, c, where, how) -> register(r, register -> register(register, how)),
            (r, c, where, how) -> risk(r, where, risk -> scores(risk, how)),
            (r, c, where, how) -> risk(r, where, risk -> responses(risk, how)),
            (r, c, where, how) -> risk(r, where, risk -> parts(risk, how)));

    private RiskDents() {}

    private static PlanRecords register(PlanRecords records, UnaryOperator<RiskRegister> change) {
        return records.withRiskRegister(records.riskRegister().map(change));
    }

    private static PlanRecords risk(PlanRecords records, int where, UnaryOperator<Risk> change) {
        return register(records, register -> register.withRisks(changed(register.risks(), where, change)));
    }

    private static RiskRegister register(RiskRegister register, int how) {
        return switch (how % 7) {
            case 0 ->
                register.withAppetite(how / 7 % 2 == 0 ? Optional.empty() : Optional.of(CompleteRisks.APPETITE - 1));
            case 1 ->
                register.withAppetite(Optional.empty())
                        .withAppetiteLevel(RiskLevel.values()[how / 7 % RiskLevel.values().length]);
            case 2 ->
                register.withBands(
                        changed(register.bands(), how / 7, band -> band.withTo(band.to() + how / 7 % 3 - 1)));
            case 3 -> register.withBands(List.<RiskBand>of()).withScale(Optional.empty());
            case 4 -> register.withScale(how / 7 % 2 == 0 ? 4 : 6);
            case 5 -> register.withMatrixCells(RiskMatrixCell.of(3, 3, RiskLevel.values()[how / 7 % 5]));
            default -> register.withRisks();
        };
    }

    private static Risk scores(Risk risk, int how) {
        Fraction by = Fraction.of(how / 6 % 3 - 1L);
        return switch (how % 6) {
            case 0 -> risk.withLikelihood(risk.likelihood().map(by::add));
            case 1 -> risk.withImpact(how / 6 % 2 == 0 ? Optional.empty() : Optional.of(Fraction.of(6)));
            case 2 -> risk.withLikelihood(Fraction.of(5, 2));
            case 3 -> risk.withDeclaredScore(risk.declaredScore().map(by::add));
            case 4 -> risk.withDeclaredScore(Optional.empty()).withDeclaredLevel(Optional.empty());
            default -> risk.withDeclaredLevel(RiskLevel.values()[how / 6 % RiskLevel.values().length]);
        };
    }

    private static Risk responses(Risk risk, int how) {
        return switch (how % 6) {
            case 0 -> risk.withResponses();
            case 1 -> risk.withResponses(RiskResponse.ACCEPT);
            case 2 -> risk.withResponses(RiskResponse.values()[how / 6 % RiskResponse.values().length]);
            case 3 -> risk.withAcceptance(Optional.empty());
            case 4 -> risk.withAcceptance(risk.acceptance().map(acceptance -> acceptance.withDate(Optional.empty())));
            default ->
                risk.withAcceptance(risk.acceptance()
                        .map(acceptance ->
                                acceptance.withDate(acceptance.date().map(day -> day.plusDays(how / 6 * 30L)))));
        };
    }

    private static Risk parts(Risk risk, int how) {
        return switch (how % 5) {
            case 0 -> risk.withIndicators();
            case 1 ->
                risk.withIndicators(
                        changed(risk.indicators(), 0, indicator -> indicator.withThreshold(Optional.empty())));
            case 2 -> risk.withResidualLikelihood(Optional.empty());
            case 3 -> risk.withResidualImpact(risk.residualImpact().map(impact -> impact.add(Fraction.of(1))));
            default ->
                risk.withResidualLikelihood(Optional.empty())
                        .withResidualImpact(Optional.empty())
                        .withDeclaredResidualScore(Fraction.of(CompleteRisks.APPETITE + how / 5 % 3 - 1L));
        };
    }
}
