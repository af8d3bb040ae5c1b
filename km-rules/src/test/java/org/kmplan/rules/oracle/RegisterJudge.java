package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.risk.KeyRiskIndicator;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Outcome;

/** Rules RSK-04 to RSK-06 on a register. */
final class RegisterJudge {
    private static final String REGISTER = "records/riskRegister";

    private final RecordIndex done;
    private final RiskRegister register;
    private final Verdicts out;
    private final int scale;
    private final List<RiskBand> bands;
    private final Map<Long, RiskMatrixCell> cells = new HashMap<>();

    RegisterJudge(RecordIndex done, RiskRegister register, Verdicts out) {
        this.done = done;
        this.register = register;
        this.out = out;
        scale = register.scale().orElse(done.limits.whole("RSK-04.k"));
        bands = register.bands().isEmpty() ? done.limits.bands : register.bands();
        for (RiskMatrixCell cell : register.matrixCells()) {
            cells.putIfAbsent(place(cell.likelihood(), cell.impact()), cell);
        }
    }

    private static long place(int likelihood, int impact) {
        return (long) likelihood << 32 | impact & 0xFFFF_FFFFL;
    }

    void judge() {
        out.done("RSK-04", REGISTER, Verdicts.outcome(isCovered()), scale, bands.size());
        for (Risk risk : register.risks()) {
            String path = "records/risks/" + risk.id();
            out.done("RSK-04", path, agrees(risk), null, null);
            out.done("RSK-05", path, responds(risk), register.appetite(), score(risk));
            long indicators = risk.indicators().stream()
                    .filter(KeyRiskIndicator::isComplete)
                    .count();
            out.done("RSK-06", path, indicates(risk), null, indicators);
        }
        if (register.risks().isEmpty()) {
            out.done("RSK-06", REGISTER, PASSED, null, 0);
        }
    }

    /** Tells whether each cell of the matrix has one level; the largest scores are the likeliest to have none. */
    private boolean isCovered() {
        if (scale < 1 || scale > 100) {
            return false;
        }
        for (int likelihood = scale; likelihood >= 1; likelihood--) {
            for (int impact = scale; impact >= 1; impact--) {
                if (level(likelihood, impact) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private Fraction score(int likelihood, int impact) {
        RiskMatrixCell cell = cells.get(place(likelihood, impact));
        return cell != null && cell.score().isPresent()
                ? Fraction.of(cell.score().get())
                : Fraction.of((long) likelihood * impact);
    }

    private @Nullable RiskLevel level(int likelihood, int impact) {
        RiskMatrixCell cell = cells.get(place(likelihood, impact));
        return cell != null && cell.level().isPresent() ? cell.level().get() : level(score(likelihood, impact));
    }

    private @Nullable RiskLevel level(Fraction score) {
        RiskLevel level = null;
        int holding = 0;
        for (RiskBand band : bands) {
            if (band.contains(score)) {
                level = band.level();
                holding++;
            }
        }
        return holding == 1 ? level : null;
    }

    private boolean isOnScale(Fraction number) {
        return number.isWhole() && number.signum() > 0 && number.compareTo(Fraction.of(scale)) <= 0;
    }

    private static int whole(Optional<Fraction> number) {
        return number.orElseThrow().numerator().intValueExact();
    }

    private boolean isAssessed(Optional<Fraction> likelihood, Optional<Fraction> impact) {
        return likelihood.filter(this::isOnScale).isPresent()
                && impact.filter(this::isOnScale).isPresent();
    }

    private Outcome agrees(Risk risk) {
        boolean onScale = risk.likelihood().map(this::isOnScale).orElse(true)
                && risk.impact().map(this::isOnScale).orElse(true);
        if (!onScale) {
            return FAILED;
        }
        if (risk.likelihood().isEmpty() || risk.impact().isEmpty()) {
            return NOT_DETERMINABLE;
        }
        Fraction score = score(whole(risk.likelihood()), whole(risk.impact()));
        if (risk.declaredScore().filter(declared -> !declared.equals(score)).isPresent()) {
            return FAILED;
        }
        RiskLevel level = level(whole(risk.likelihood()), whole(risk.impact()));
        if (level == null) {
            return risk.declaredLevel().isPresent() ? NOT_DETERMINABLE : PASSED;
        }
        return Verdicts.outcome(risk.declaredLevel().orElse(level) == level);
    }

    private @Nullable Fraction score(Risk risk) {
        return isAssessed(risk.likelihood(), risk.impact())
                ? score(whole(risk.likelihood()), whole(risk.impact()))
                : risk.declaredScore().orElse(null);
    }

    private @Nullable RiskLevel level(Risk risk) {
        RiskLevel level = isAssessed(risk.likelihood(), risk.impact())
                ? level(whole(risk.likelihood()), whole(risk.impact()))
                : null;
        return level != null ? level : risk.declaredLevel().orElse(null);
    }

    /** Compares with the appetite: 1 if above, 0 or less if within, null if it cannot be told. */
    private @Nullable Integer aboveAppetite(@Nullable Fraction score, @Nullable RiskLevel level) {
        if (register.appetite().isPresent()) {
            return score == null
                    ? null
                    : score.compareTo(Fraction.of(register.appetite().get()));
        }
        if (register.appetiteLevel().isPresent()) {
            return level == null
                    ? null
                    : level.compareTo(register.appetiteLevel().get());
        }
        List<String> appetite = done.limits.words("RSK-05.appetite");
        return appetite.isEmpty() || score == null ? null : score.compareTo(Fraction.parse(appetite.get(0)));
    }

    private Outcome responds(Risk risk) {
        Integer above = aboveAppetite(score(risk), level(risk));
        if (above == null) {
            return NOT_DETERMINABLE;
        }
        if (above <= 0) {
            return PASSED;
        }
        if (risk.responses().isEmpty()) {
            return FAILED;
        }
        if (done.isPast(risk.acceptance().flatMap(RiskAcceptance::date))) {
            return PASSED;
        }
        if (risk.responses().equals(EnumSet.of(RiskResponse.ACCEPT))) {
            return FAILED;
        }
        boolean assessed = isAssessed(risk.residualLikelihood(), risk.residualImpact());
        Fraction score = assessed
                ? score(whole(risk.residualLikelihood()), whole(risk.residualImpact()))
                : risk.declaredResidualScore().orElse(null);
        RiskLevel level = assessed
                ? level(whole(risk.residualLikelihood()), whole(risk.residualImpact()))
                : score == null ? null : level(score);
        Integer rest = aboveAppetite(score, level);
        return rest == null ? NOT_DETERMINABLE : Verdicts.outcome(rest <= 0);
    }

    private Outcome indicates(Risk risk) {
        RiskLevel level = level(risk);
        if (level == null) {
            return NOT_DETERMINABLE;
        }
        RiskLevel from = RiskLevel.valueOf(done.limits
                .words("RSK-06.from_level")
                .get(0)
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_'));
        return Verdicts.outcome(
                level.compareTo(from) < 0 || risk.indicators().stream().anyMatch(KeyRiskIndicator::isComplete));
    }
}
