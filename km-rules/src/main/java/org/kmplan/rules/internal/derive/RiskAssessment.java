package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.record.RiskPair;

/** Scale, bands and matrix on which a register assesses its risks; what it does not declare is the policy's. */
final class RiskAssessment {
    private static final Pattern BAND_PARTS = Pattern.compile("^(\\d++) ?- ?(\\d++) (.+)$");

    private final int scale;
    private final List<RiskBand> bands;
    private final Map<Long, List<RiskMatrixCell>> cells = new HashMap<>();

    RiskAssessment(RiskRegister register, Parameters parameters) {
        this.scale = register.scale().orElseGet(() -> parameters.integer("RSK-04.k"));
        this.bands = register.bands().isEmpty()
                ? parameters.words("RSK-04.bands").stream()
                        .map(RiskAssessment::band)
                        .toList()
                : register.bands();
        for (RiskMatrixCell cell : register.matrixCells()) {
            cells.computeIfAbsent(pair(cell.likelihood(), cell.impact()), key -> new ArrayList<>(1))
                    .add(cell);
        }
    }

    /** Pair that lies on the scale, its score and its levels: one if matrix and bands are sound. */
    record Rating(RiskPair pair, @Nullable Integer matrixScore, List<RiskLevel> levels) {
        /** Returns the level, if there is exactly one. */
        @Nullable
        RiskLevel level() {
            return levels.size() == 1 ? levels.get(0) : null;
        }
    }

    int scale() {
        return scale;
    }

    /** Returns the rating of a likelihood and an impact, if both are known, whole and on the scale. */
    Optional<Rating> rating(Optional<Fraction> likelihood, Optional<Fraction> impact) {
        return likelihood.isPresent() && impact.isPresent() && isOnScale(likelihood.get()) && isOnScale(impact.get())
                ? Optional.of(rating(
                        likelihood.get().numerator().intValueExact(),
                        impact.get().numerator().intValueExact()))
                : Optional.empty();
    }

    /**
     * Returns the rating of a pair: the matrix decides where it declares a score or a level, else the product and the bands
     * do. Cells that are declared twice with different levels, and scores that several bands hold, have several levels.
     */
    Rating rating(int likelihood, int impact) {
        List<RiskMatrixCell> declared =
                cells.isEmpty() ? List.of() : cells.getOrDefault(pair(likelihood, impact), List.of());
        if (declared.isEmpty()) {
            Fraction product = Fraction.of((long) likelihood * impact);
            return new Rating(new RiskPair(likelihood, impact, product), null, levels(product));
        }
        @Nullable
        Integer matrixScore = declared.stream()
                .flatMap(cell -> cell.score().stream())
                .findFirst()
                .orElse(null);
        Fraction score =
                matrixScore == null ? Fraction.of((long) likelihood * impact) : Fraction.of(matrixScore.longValue());
        List<RiskLevel> levels = declared.stream()
                .flatMap(cell -> cell.level().stream())
                .distinct()
                .toList();
        return new Rating(
                new RiskPair(likelihood, impact, score), matrixScore, levels.isEmpty() ? levels(score) : levels);
    }

    /** Returns the level of each band that holds a score. */
    List<RiskLevel> levels(Fraction score) {
        List<RiskLevel> levels = new ArrayList<>(1);
        for (RiskBand band : bands) {
            if (band.contains(score)) {
                levels.add(band.level());
            }
        }
        return levels;
    }

    private static long pair(int likelihood, int impact) {
        return (long) likelihood << Integer.SIZE | impact & 0xFFFF_FFFFL;
    }

    private boolean isOnScale(Fraction value) {
        return value.isWhole() && value.signum() > 0 && value.compareTo(Fraction.of(scale)) <= 0;
    }

    private static RiskBand band(String word) {
        Matcher parts = BAND_PARTS.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Band: expected a form such as '10-16 high', but was '" + word + "'");
        }
        return RiskBand.of(
                RiskLevel.namedIn(parts.group(3)).orElseThrow(),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)));
    }
}
