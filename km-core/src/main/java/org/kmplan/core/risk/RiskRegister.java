package org.kmplan.core.risk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;

/**
 * Risk register of an agency (ทะเบียนความเสี่ยง, แผนบริหารจัดการความเสี่ยง) with the scale it is assessed on.
 *
 * <p>Example: a scale of 5, bands 1–3, 4–9, 10–16 and 17–25, appetite 9. Source of the criteria: Ministry of Finance,
 * standard and criteria of risk management for state agencies, B.E. 2562. What the agency has not declared is
 * absent: there is no default appetite. Scale and bands that are absent are those of the policy.
 */
@Value.Immutable
public abstract class RiskRegister implements WithRiskRegister {
    RiskRegister() {}

    /** Returns the highest likelihood and impact, usually 5. */
    public abstract Optional<Integer> scale();

    /** Returns the bands of scores; empty if the agency declares none. */
    public abstract List<RiskBand> bands();

    /** Returns the cells that the agency declares one by one; empty if score and level follow from the product. */
    public abstract List<RiskMatrixCell> matrixCells();

    /** Returns the highest score that is acceptable (ระดับความเสี่ยงที่ยอมรับได้); equal to it is within. */
    public abstract Optional<Integer> appetite();

    /** Returns the highest level that is acceptable, for agencies that declare a level and no score. */
    public abstract Optional<RiskLevel> appetiteLevel();

    /** Returns the steps of risk management that the risk file shows (rule RSK-01). */
    public abstract Set<RiskManagementStep> coveredSteps();

    /** Returns the risks. */
    public abstract List<Risk> risks();

    /** Returns the risk with an id, if there is one. */
    public Optional<Risk> risk(String id) {
        return risks().stream().filter(risk -> risk.id().equals(id)).findFirst();
    }

    /** Returns the first cell that the matrix declares for a likelihood and an impact. */
    public Optional<RiskMatrixCell> matrixCell(int likelihood, int impact) {
        return matrixCells().stream()
                .filter(cell -> cell.likelihood() == likelihood && cell.impact() == impact)
                .findFirst();
    }

    /** Returns the register in one line: its scale and number of risks. */
    @Override
    public String toString() {
        return "Risk register" + scale().map(scale -> " of scale " + scale).orElse("") + ", " + risks().size()
                + " risks";
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses ids that are used twice. */
    @Value.Check
    void validate() {
        Ids.checkUnique("Risks", risks(), Risk::id);
    }

    /** Builder of {@link RiskRegister}. */
    public static final class Builder extends ImmutableRiskRegister.Builder {
        Builder() {}
    }
}
