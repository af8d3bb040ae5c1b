package org.kmplan.core.test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.risk.KeyRiskIndicator;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.risk.RiskType;

/** Arbitraries of risk registers and of what was done about risks. */
final class RiskRecords {
    private static final int MOST = 2;

    private RiskRecords() {}

    static Arbitrary<RiskEvent> riskEvents() {
        return Builders.withBuilder(RiskEvent::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(RiskEventKind.class))
                .in((b, v) -> b.kind(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Records.sources().optional())
                .in((b, v) -> b.source(v))
                .build(RiskEvent.Builder::build);
    }

    static Arbitrary<KeyRiskIndicator> indicators() {
        return Builders.withBuilder(KeyRiskIndicator::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.name(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.threshold(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.frequency(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.owner(v))
                .build(KeyRiskIndicator.Builder::build);
    }

    static Arbitrary<RiskAcceptance> acceptances() {
        return Builders.withBuilder(RiskAcceptance::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.acceptedBy(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .build(RiskAcceptance.Builder::build);
    }

    static Arbitrary<RiskBand> bands() {
        return Builders.withBuilder(RiskBand::builder)
                .use(Arbitraries.of(RiskLevel.class))
                .in((b, v) -> b.level(v))
                .use(Arbitraries.integers())
                .in((b, v) -> b.from(v))
                .use(Arbitraries.integers())
                .in((b, v) -> b.to(v))
                .build(RiskBand.Builder::build);
    }

    static Arbitrary<RiskMatrixCell> matrixCells() {
        return Builders.withBuilder(RiskMatrixCell::builder)
                .use(Arbitraries.integers())
                .in((b, v) -> b.likelihood(v))
                .use(Arbitraries.integers())
                .in((b, v) -> b.impact(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.score(v))
                .use(Arbitraries.of(RiskLevel.class).optional())
                .in((b, v) -> b.level(v))
                .build(RiskMatrixCell.Builder::build);
    }

    static Arbitrary<Risk> risks() {
        return Builders.withBuilder(Risk::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.objective(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.description(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.cause(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.effect(v))
                .use(Arbitraries.of(RiskType.class).optional())
                .in((b, v) -> b.type(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.existingControl(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.likelihood(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.impact(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.declaredScore(v))
                .use(Arbitraries.of(RiskLevel.class).optional())
                .in((b, v) -> b.declaredLevel(v))
                .use(Arbitraries.of(RiskResponse.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllResponses(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.measure(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.owner(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.dueDate(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.status(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.residualLikelihood(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.residualImpact(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.declaredResidualScore(v))
                .use(indicators().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllIndicators(v))
                .use(acceptances().optional())
                .in((b, v) -> b.acceptance(v))
                .build(Risk.Builder::build);
    }

    /** Returns risk registers, sound or not. */
    static Arbitrary<RiskRegister> riskRegisters() {
        return Builders.withBuilder(RiskRegister::builder)
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.scale(v))
                .use(bands().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllBands(v))
                .use(matrixCells().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllMatrixCells(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.appetite(v))
                .use(Arbitraries.of(RiskLevel.class).optional())
                .in((b, v) -> b.appetiteLevel(v))
                .use(Arbitraries.of(RiskManagementStep.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllCoveredSteps(v))
                .use(risks().list().ofMaxSize(MOST).uniqueElements(Risk::id))
                .in((b, v) -> b.addAllRisks(v))
                .build(RiskRegister.Builder::build);
    }
}
