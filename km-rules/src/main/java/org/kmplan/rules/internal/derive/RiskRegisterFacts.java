package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.risk.KeyRiskIndicator;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.RiskAssessment.Rating;
import org.kmplan.rules.internal.fact.record.RiskPair;
import org.kmplan.rules.internal.fact.record.RiskScale;
import org.kmplan.rules.internal.fact.record.RiskScore;
import org.kmplan.rules.internal.fact.record.RiskTreatment;
import org.kmplan.rules.internal.fact.record.RiskWarning;
import org.kmplan.rules.internal.fact.record.RiskWeight;

/** Facts about a risk register: its scale, and the assessment, treatment and indicators of each risk. */
final class RiskRegisterFacts {
    private static final Place REGISTER = new Place("records/riskRegister", Optional.empty());
    private static final int LEAST_SCALE = 1;
    private static final int MOST_SCALE = 100;

    /** Number of pairs that a message names. */
    private static final int EXAMPLES = 5;

    private RiskRegisterFacts() {}

    static void derive(ExecutionContext context, RiskRegister register, Consumer<Check> checks) {
        RiskAssessment assessment = new RiskAssessment(register, context.parameters());
        checks.accept(scale(assessment));
        Optional<Fraction> appetite = appetite(register, context.parameters());
        RiskLevel fromLevel = context.parameters().words("RSK-06.from_level").stream()
                .findFirst()
                .flatMap(RiskLevel::namedIn)
                .orElse(RiskLevel.HIGH);
        if (register.risks().isEmpty()) {
            checks.accept(new RiskWarning(REGISTER, 0, null, fromLevel, 0, 0));
        }
        for (Risk risk : register.risks()) {
            Place at = new Place("records/risks/" + risk.id(), Optional.empty());
            Optional<Rating> rating = assessment.rating(risk.likelihood(), risk.impact());
            checks.accept(score(at, risk, rating, assessment.scale()));
            checks.accept(treatment(context, at, risk, assessment, rating, appetite, register.appetiteLevel()));
            checks.accept(new RiskWarning(
                    at, 1, level(risk, rating), fromLevel, risk.indicators().size(), (int) risk.indicators().stream()
                            .filter(KeyRiskIndicator::isComplete)
                            .count()));
        }
    }

    private static Check scale(RiskAssessment assessment) {
        int scale = assessment.scale();
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        List<RiskPair> uncovered = new ArrayList<>();
        List<RiskPair> contested = new ArrayList<>();
        int looked = scale < LEAST_SCALE || scale > MOST_SCALE ? 0 : scale;
        for (int likelihood = 1; likelihood <= looked; likelihood++) {
            for (int impact = 1; impact <= looked; impact++) {
                Rating rating = assessment.rating(likelihood, impact);
                int levels = rating.levels().size();
                fewest = Math.min(fewest, levels);
                most = Math.max(most, levels);
                if (levels < 1 && uncovered.size() < EXAMPLES) {
                    uncovered.add(rating.pair());
                } else if (levels > 1 && contested.size() < EXAMPLES) {
                    contested.add(rating.pair());
                }
            }
        }
        return new RiskScale(
                REGISTER, scale, LEAST_SCALE, MOST_SCALE, looked * looked, fewest, most, uncovered, contested);
    }

    private static Check score(Place at, Risk risk, Optional<Rating> rating, int scale) {
        return new RiskScore(
                at,
                risk.likelihood().orElse(null),
                risk.impact().orElse(null),
                Fraction.of(LEAST_SCALE),
                Fraction.of(scale),
                rating.map(Rating::matrixScore).map(Fraction::of).orElse(null),
                risk.declaredScore().orElse(null),
                rating.map(found -> found.levels().size()).orElse(0),
                rating.map(Rating::level).orElse(null),
                risk.declaredLevel().orElse(null));
    }

    private static Check treatment(
            ExecutionContext context,
            Place at,
            Risk risk,
            RiskAssessment assessment,
            Optional<Rating> rating,
            Optional<Fraction> appetite,
            Optional<RiskLevel> appetiteLevel) {
        Optional<Rating> residual = assessment.rating(risk.residualLikelihood(), risk.residualImpact());
        boolean byLevel = appetite.isEmpty() && appetiteLevel.isPresent();
        return new RiskTreatment(
                at,
                byLevel,
                byLevel ? RiskWeight.of(level(risk, rating)) : RiskWeight.of(score(rating, risk.declaredScore())),
                byLevel ? RiskWeight.of(appetiteLevel.get()) : RiskWeight.of(appetite.orElse(null)),
                risk.responses().size(),
                (int) risk.responses().stream()
                        .filter(response -> response != RiskResponse.ACCEPT)
                        .count(),
                risk.acceptance().isPresent() ? 1 : 0,
                risk.acceptance().flatMap(RiskAcceptance::date).orElse(null),
                byLevel
                        ? RiskWeight.of(residualLevel(assessment, residual, risk))
                        : RiskWeight.of(score(residual, risk.declaredResidualScore())),
                context.asOf());
    }

    private static @Nullable Fraction score(Optional<Rating> rating, Optional<Fraction> declared) {
        return rating.map(found -> found.pair().score()).or(() -> declared).orElse(null);
    }

    private static @Nullable RiskLevel level(Risk risk, Optional<Rating> rating) {
        return rating.map(Rating::level).or(risk::declaredLevel).orElse(null);
    }

    private static @Nullable RiskLevel residualLevel(RiskAssessment assessment, Optional<Rating> residual, Risk risk) {
        if (residual.isPresent()) {
            return residual.get().level();
        }
        List<RiskLevel> levels =
                risk.declaredResidualScore().map(assessment::levels).orElse(List.of());
        return levels.size() == 1 ? levels.get(0) : null;
    }

    /** Returns the appetite as a score: of the register; of the policy if the register declares no level either. */
    private static Optional<Fraction> appetite(RiskRegister register, Parameters parameters) {
        Optional<Fraction> declared = register.appetite().map(Fraction::of);
        return declared.isPresent() || register.appetiteLevel().isPresent()
                ? declared
                : parameters.words("RSK-05.appetite").stream().findFirst().map(Fraction::parse);
    }
}
