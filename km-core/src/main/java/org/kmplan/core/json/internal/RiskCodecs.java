package org.kmplan.core.json.internal;

import static org.kmplan.core.json.internal.Lists.listOf;
import static org.kmplan.core.json.internal.Lists.partsOf;
import static org.kmplan.core.json.internal.Lists.setOf;
import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FRACTION;
import static org.kmplan.core.json.internal.Scalars.ID;
import static org.kmplan.core.json.internal.Scalars.INTEGER;
import static org.kmplan.core.json.internal.Scalars.NON_BLANK;
import static org.kmplan.core.json.internal.Scalars.TEXT;
import static org.kmplan.core.json.internal.Scalars.enumOf;

import java.util.Set;
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

/** Codecs of a risk register and its parts; the field names are those of the model. */
final class RiskCodecs {
    static final ObjectCodec<KeyRiskIndicator, KeyRiskIndicator.Builder> KEY_RISK_INDICATOR = ObjectCodec.of(
                    "key risk indicator", KeyRiskIndicator::builder, KeyRiskIndicator.Builder::build)
            .optional("name", TEXT, KeyRiskIndicator::name, (b, v) -> b.name(v))
            .optional("threshold", TEXT, KeyRiskIndicator::threshold, (b, v) -> b.threshold(v))
            .optional("frequency", TEXT, KeyRiskIndicator::frequency, (b, v) -> b.frequency(v))
            .optional("owner", TEXT, KeyRiskIndicator::owner, (b, v) -> b.owner(v));

    static final ObjectCodec<RiskAcceptance, RiskAcceptance.Builder> RISK_ACCEPTANCE = ObjectCodec.of(
                    "acceptance", RiskAcceptance::builder, RiskAcceptance.Builder::build)
            .optional("acceptedBy", TEXT, RiskAcceptance::acceptedBy, (b, v) -> b.acceptedBy(v))
            .optional("date", DATE, RiskAcceptance::date, (b, v) -> b.date(v));

    static final ObjectCodec<RiskBand, RiskBand.Builder> RISK_BAND = ObjectCodec.of(
                    "band", RiskBand::builder, RiskBand.Builder::build)
            .required("level", enumOf("risk level", RiskLevel.class), RiskBand::level, (b, v) -> b.level(v))
            .required("from", INTEGER, RiskBand::from, (b, v) -> b.from(v))
            .required("to", INTEGER, RiskBand::to, (b, v) -> b.to(v));

    static final ObjectCodec<RiskMatrixCell, RiskMatrixCell.Builder> RISK_MATRIX_CELL = ObjectCodec.of(
                    "matrix cell", RiskMatrixCell::builder, RiskMatrixCell.Builder::build)
            .required("likelihood", INTEGER, RiskMatrixCell::likelihood, (b, v) -> b.likelihood(v))
            .required("impact", INTEGER, RiskMatrixCell::impact, (b, v) -> b.impact(v))
            .optional("score", INTEGER, RiskMatrixCell::score, (b, v) -> b.score(v))
            .optional("level", enumOf("risk level", RiskLevel.class), RiskMatrixCell::level, (b, v) -> b.level(v));

    static final ObjectCodec<Risk, Risk.Builder> RISK = ObjectCodec.of("risk", Risk::builder, Risk.Builder::build)
            .required("id", ID, Risk::id, (b, v) -> b.id(v))
            .optional("objective", TEXT, Risk::objective, (b, v) -> b.objective(v))
            .required("description", NON_BLANK, Risk::description, (b, v) -> b.description(v))
            .optional("cause", TEXT, Risk::cause, (b, v) -> b.cause(v))
            .optional("effect", TEXT, Risk::effect, (b, v) -> b.effect(v))
            .optional("type", enumOf("risk type", RiskType.class), Risk::type, (b, v) -> b.type(v))
            .optional("existingControl", TEXT, Risk::existingControl, (b, v) -> b.existingControl(v))
            .optional("likelihood", FRACTION, Risk::likelihood, (b, v) -> b.likelihood(v))
            .optional("impact", FRACTION, Risk::impact, (b, v) -> b.impact(v))
            .optional("declaredScore", FRACTION, Risk::declaredScore, (b, v) -> b.declaredScore(v))
            .optional(
                    "declaredLevel",
                    enumOf("risk level", RiskLevel.class),
                    Risk::declaredLevel,
                    (b, v) -> b.declaredLevel(v))
            .withDefault(
                    "responses",
                    setOf(enumOf("risk response", RiskResponse.class)),
                    Set.of(),
                    Risk::responses,
                    (b, v) -> b.addAllResponses(v))
            .optional("measure", TEXT, Risk::measure, (b, v) -> b.measure(v))
            .optional("owner", TEXT, Risk::owner, (b, v) -> b.owner(v))
            .optional("dueDate", DATE, Risk::dueDate, (b, v) -> b.dueDate(v))
            .optional("status", TEXT, Risk::status, (b, v) -> b.status(v))
            .optional("residualLikelihood", FRACTION, Risk::residualLikelihood, (b, v) -> b.residualLikelihood(v))
            .optional("residualImpact", FRACTION, Risk::residualImpact, (b, v) -> b.residualImpact(v))
            .optional(
                    "declaredResidualScore",
                    FRACTION,
                    Risk::declaredResidualScore,
                    (b, v) -> b.declaredResidualScore(v))
            .list("indicators", listOf(KEY_RISK_INDICATOR), Risk::indicators, (b, v) -> b.addAllIndicators(v))
            .optional("acceptance", RISK_ACCEPTANCE, Risk::acceptance, (b, v) -> b.acceptance(v));

    static final ObjectCodec<RiskRegister, RiskRegister.Builder> RISK_REGISTER = ObjectCodec.of(
                    "risk register", RiskRegister::builder, RiskRegister.Builder::build)
            .optional("scale", INTEGER, RiskRegister::scale, (b, v) -> b.scale(v))
            .list("bands", listOf(RISK_BAND), RiskRegister::bands, (b, v) -> b.addAllBands(v))
            .list("matrixCells", listOf(RISK_MATRIX_CELL), RiskRegister::matrixCells, (b, v) -> b.addAllMatrixCells(v))
            .optional("appetite", INTEGER, RiskRegister::appetite, (b, v) -> b.appetite(v))
            .optional(
                    "appetiteLevel",
                    enumOf("risk level", RiskLevel.class),
                    RiskRegister::appetiteLevel,
                    (b, v) -> b.appetiteLevel(v))
            .withDefault(
                    "coveredSteps",
                    setOf(enumOf("risk management step", RiskManagementStep.class)),
                    Set.of(),
                    RiskRegister::coveredSteps,
                    (b, v) -> b.addAllCoveredSteps(v))
            .list("risks", partsOf(RISK), RiskRegister::risks, (b, v) -> b.addAllRisks(v));

    private RiskCodecs() {}
}
