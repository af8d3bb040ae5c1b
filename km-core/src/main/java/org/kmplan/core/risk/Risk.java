package org.kmplan.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.Fraction;

/**
 * Risk in a register (ความเสี่ยง), with its assessment and response.
 *
 * <p>Example: {@code R1}, late disbursement of the budget, likelihood 3, impact 4, declared score 12, level high,
 * response reduce. Numbers are kept as recorded: a likelihood of 2.5 or 9, or a score that is not the product, is
 * a finding of rule RSK-04, not an exception. What is not recorded is absent, never 0.
 */
@Value.Immutable
public abstract class Risk implements WithRisk {
    Risk() {}

    /** Returns the id, unique in its register, such as {@code R1}. */
    public abstract String id();

    /** Returns the objective that is at risk (วัตถุประสงค์). */
    public abstract Optional<String> objective();

    /** Returns the risk (เหตุการณ์ความเสี่ยง). */
    public abstract String description();

    /** Returns the cause (สาเหตุ). */
    public abstract Optional<String> cause();

    /** Returns the effect (ผลกระทบที่เกิดขึ้น). */
    public abstract Optional<String> effect();

    /** Returns the type (ประเภทความเสี่ยง). */
    public abstract Optional<RiskType> type();

    /** Returns the control that exists already (การควบคุมที่มีอยู่). */
    public abstract Optional<String> existingControl();

    /** Returns the likelihood (โอกาส, L). */
    public abstract Optional<Fraction> likelihood();

    /** Returns the impact (ผลกระทบ, I). */
    public abstract Optional<Fraction> impact();

    /** Returns the score as declared (คะแนนความเสี่ยง), which need not be the product. */
    public abstract Optional<Fraction> declaredScore();

    /** Returns the level as declared (ระดับความเสี่ยง). */
    public abstract Optional<RiskLevel> declaredLevel();

    /** Returns the responses chosen (วิธีจัดการความเสี่ยง); empty if none is recorded. */
    public abstract Set<RiskResponse> responses();

    /** Returns the measure (มาตรการ/กิจกรรมจัดการความเสี่ยง). */
    public abstract Optional<String> measure();

    /** Returns the owner (ผู้รับผิดชอบ). */
    public abstract Optional<String> owner();

    /** Returns the day by which the measure is due (กำหนดแล้วเสร็จ). */
    public abstract Optional<LocalDate> dueDate();

    /** Returns the status as recorded (สถานะ). */
    public abstract Optional<String> status();

    /** Returns the residual likelihood (โอกาสคงเหลือ). */
    public abstract Optional<Fraction> residualLikelihood();

    /** Returns the residual impact (ผลกระทบคงเหลือ). */
    public abstract Optional<Fraction> residualImpact();

    /** Returns the residual score as declared (คะแนนความเสี่ยงคงเหลือ). */
    public abstract Optional<Fraction> declaredResidualScore();

    /** Returns the key risk indicators (ดัชนีชี้วัดความเสี่ยง). */
    public abstract List<KeyRiskIndicator> indicators();

    /** Returns the acceptance of what remains. */
    public abstract Optional<RiskAcceptance> acceptance();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path, and a blank description. */
    @Value.Check
    void validate() {
        Ids.check("Risk", id());
        if (description().isBlank()) {
            throw new IllegalArgumentException("Risk " + id() + ": the description must not be blank");
        }
    }

    /** Builder of {@link Risk}. */
    public static final class Builder extends ImmutableRisk.Builder {
        Builder() {}

        /** Sets a whole likelihood and impact. */
        public Builder assessed(long likelihood, long impact) {
            likelihood(Fraction.of(likelihood));
            impact(Fraction.of(impact));
            return this;
        }

        /** Sets a whole score and the level as declared. */
        public Builder declared(long score, RiskLevel level) {
            declaredScore(Fraction.of(score));
            declaredLevel(level);
            return this;
        }

        /** Sets a whole residual likelihood and impact. */
        public Builder residual(long likelihood, long impact) {
            residualLikelihood(Fraction.of(likelihood));
            residualImpact(Fraction.of(impact));
            return this;
        }
    }
}
