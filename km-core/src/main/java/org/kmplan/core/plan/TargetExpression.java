package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.plan.internal.TargetParser;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

/**
 * What one target expression demands: comparator, exact value, unit, rate.
 *
 * <p>Example: {@code อย่างน้อย ๒ ช่องทาง} demands a {@link TargetKind#COUNT} of {@link Comparator#AT_LEAST} 2
 * {@link TargetUnit#CHANNEL}. A bare number such as {@code ๒ ฉบับ/ชิ้น} is read as "at least" with
 * {@link #comparatorStated()} false.
 */
@Value.Immutable
public abstract class TargetExpression implements WithTargetExpression {
    TargetExpression() {}

    /** Returns the expression as written, on one line and without its bullet. */
    public abstract String raw();

    /** Returns what kind of demand it is. */
    public abstract TargetKind kind();

    /** Returns the comparator; empty for targets without one. */
    public abstract Optional<Comparator> comparator();

    /** Tells whether the text states the comparator; {@code false} where "at least" was assumed. */
    @Value.Default
    public boolean comparatorStated() {
        return true;
    }

    /** Returns the exact value, 80 for 80 percent; empty where there is no number. */
    public abstract Optional<Fraction> value();

    /** Returns the exact upper value of {@link Comparator#BETWEEN}. */
    public abstract Optional<Fraction> upperValue();

    /** Returns the units; several are alternatives, as in {@code ฉบับ/ชิ้น}. */
    public abstract List<TargetUnit> units();

    /** Returns the words of the unit as written. */
    public abstract Optional<String> unitText();

    /** Returns the rates, the nearest to the number first: per person, per year in {@code 2 ครั้ง/คน/ปี}. */
    public abstract List<Rate> rates();

    /** Returns the noun of which a share is meant, as written, such as {@code บุคลากรทุกคนที่เกี่ยวข้อง}. */
    public abstract Optional<String> denominator();

    /**
     * Returns the period or deadline of a {@link TargetKind#TIME} target, or the one that another target states beside its
     * demand, as in {@code อย่างน้อย ๑ เรื่อง ภายในเดือนมี.ค. ๒๕๖๖}.
     */
    public abstract Optional<PlanPeriod> by();

    /** Returns what the number measures; empty for a number of things and for a share of personnel, participants or items. */
    public abstract Optional<Measure> measure();

    /**
     * Returns the whole of which the value is a part: 20 in {@code ๑๖ ใน ๒๐ ข้อ}, the top of the scale in
     * {@code ๔.๕๐ จาก ๕.๐๐} and {@code ระดับ ๔ จาก ๕}, 50 persons in {@code ร้อยละ ๘๐ ของจำนวน ๕๐ คน}.
     */
    public abstract Optional<TargetAmount> outOf();

    /** Returns the same demand in the other unit where the text says it twice: 80 percent in {@code ๔๐ คน (ร้อยละ ๘๐)}. */
    public abstract Optional<TargetAmount> restated();

    /** Returns what each of those counted must reach. */
    public abstract Optional<PassMark> passMark();

    /** Returns the value from which the target starts: 70 percent in {@code จากร้อยละ ๗๐ เป็นร้อยละ ๘๐}. */
    public abstract Optional<TargetAmount> baseline();

    /** Returns the name or number of the level of a {@link TargetKind#LEVEL} target. */
    public abstract Optional<String> level();

    /** Returns what was assumed or noticed. */
    public abstract Set<TargetNote> notes();

    /**
     * Returns the share of personnel, participants or items that the target demands, in percent: its value if it is such a
     * share, the percentage in which it is said a second time, or 80 for 16 of 20. Empty for a score, a change of a value
     * and everything else.
     */
    public Optional<Fraction> share() {
        return measure().isPresent() ? Optional.empty() : inPercent();
    }

    /**
     * Returns the score that the target demands, in percent of what can be reached: 90 for 4.50 on a scale to 5.00. A share
     * counts as well, since results of an evaluation are stated in both ways; empty for a change of a value and everything
     * else.
     */
    public Optional<Fraction> score() {
        return measure().filter(measure -> measure != Measure.SCORE).isPresent() ? Optional.empty() : inPercent();
    }

    private Optional<Fraction> inPercent() {
        return switch (kind()) {
            case PERCENT -> value();
            case COUNT ->
                restated()
                        .filter(amount -> amount.unit() == TargetUnit.PERCENT)
                        .map(TargetAmount::value)
                        .or(() -> outOf().filter(whole -> whole.value().signum() > 0)
                                .flatMap(whole -> value().map(part ->
                                        part.multiply(Fraction.of(100)).divide(whole.value()))));
            default -> Optional.empty();
        };
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the targets in a text, in order; one text may hold several.
     *
     * @param planYear fiscal year of the plan, for time targets that name no year
     * @return one expression for each demand found, {@link TargetKind#QUALITATIVE} ones included; empty if the text is
     *     blank or only a mark for "nothing"
     */
    public static List<TargetExpression> readAll(String text, Optional<FiscalYear> planYear) {
        return readAll(text, planYear, TargetContext.NONE);
    }

    /**
     * Reads the targets in a text as {@link #readAll(String, Optional)} does; bare numbers take their unit from what stands
     * beside the cell, if that is certain, and then have the note {@link TargetNote#UNIT_FROM_CONTEXT}.
     */
    public static List<TargetExpression> readAll(String text, Optional<FiscalYear> planYear, TargetContext context) {
        return TargetParser.readAll(text, planYear, context);
    }

    /**
     * Reads only the quantities demanded in a text of another column, such as an indicator or a target group: targets of
     * kind {@link TargetKind#COUNT}, {@link TargetKind#PERCENT} and {@link TargetKind#FREQUENCY}.
     *
     * <p>{@code มีการรวบรวมความรู้ ๒ ฉบับ/ชิ้น} gives one; {@code จำนวนครั้งในการจัดกิจกรรม}, which names what is counted
     * but no number, gives none, nor does a headcount such as {@code บุคลากร จำนวน 50 คน}.
     *
     * @param planYear fiscal year of the plan, for deadlines that name no year
     */
    public static List<TargetExpression> quantitiesIn(String text, Optional<FiscalYear> planYear) {
        return TargetParser.quantitiesIn(text, planYear);
    }

    /** Refuses an upper value without or below a lower one. */
    @Value.Check
    void validate() {
        if (upperValue().isPresent()
                && (value().isEmpty() || value().get().compareTo(upperValue().get()) > 0)) {
            throw new PhrasedException(Phrase.of("model.upper-value")
                    .with("text", raw())
                    .with("upper", upperValue().get().toString())
                    .with("lower", value().map(Fraction::toString).orElse("-")));
        }
    }

    /** Builder of {@link TargetExpression}. */
    public static final class Builder extends ImmutableTargetExpression.Builder {
        Builder() {}
    }
}
