package org.kmplan.rules.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Share of the personnel concerned who took part in an activity (PRT-01) or learned by it (LRN-01), as of a day. The share is
 * exact, never rounded.
 *
 * <p>Example: 39 of 50 persons are 78 percent, less than 80, and one person more was needed.
 *
 * @param rule id of the rule that makes the demand
 * @param learning whether learning counts, not taking part
 * @param persons number of distinct persons who took part or learned, {@code null} if it is not recorded
 * @param headcount number of personnel concerned, {@code null} if it is not recorded
 * @param share percentage of the personnel concerned, {@code null} if a number is not recorded or nobody is concerned
 * @param percent required percentage
 * @param strict whether the percentage itself is not enough ("more than 80 percent")
 * @param faults reasons for which rule PRT-02 objects to the recorded numbers
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record Participation(
        Place at,
        String rule,
        boolean learning,
        @Nullable Fraction persons,
        @Nullable Fraction headcount,
        @Nullable Fraction share,
        Fraction percent,
        boolean strict,
        Set<String> faults,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final int SHOWN_PLACES = 2;

    /** Returns the check with the share worked out. */
    public static Participation of(
            Place at,
            String rule,
            boolean learning,
            @Nullable Fraction persons,
            @Nullable Fraction headcount,
            Fraction percent,
            boolean strict,
            Set<String> faults,
            @Nullable LocalDate due,
            LocalDate asOf) {
        return new Participation(
                at,
                rule,
                learning,
                persons,
                headcount,
                persons == null || headcount == null || headcount.signum() <= 0
                        ? null
                        : HUNDRED.multiply(persons.divide(headcount)),
                percent,
                strict,
                faults,
                due,
                asOf);
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.percent(percent));
        values.put("bound", strict ? Argument.name("มากกว่า", "more than") : Argument.name("ไม่น้อยกว่า", "at least"));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        if (persons != null) {
            values.put("persons", new Argument.Number(persons));
        }
        if (headcount != null) {
            Fraction needed = needed(headcount);
            values.put("headcount", new Argument.Number(headcount));
            values.put("required", new Argument.Number(needed));
            if (persons != null) {
                Fraction missing = needed.add(persons.multiply(Fraction.of(-1)));
                values.put("missing", missing.signum() > 0 ? Arguments.morePersons(missing) : Argument.number(0));
                if (share != null) {
                    values.put("actual", Argument.percent(shown(share)));
                }
            }
        }
        return values;
    }

    /** Returns the smallest number of persons that is enough. */
    private Fraction needed(Fraction concerned) {
        Fraction exact = percent.multiply(concerned).divide(HUNDRED);
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        boolean enough = parts[1].signum() == 0 && !strict;
        return new Fraction(enough ? parts[0] : parts[0].add(BigInteger.ONE), BigInteger.ONE);
    }

    /** Returns the share as it is shown: what two decimal places cannot hold is cut off, so that it never seems enough. */
    private static Fraction shown(Fraction exact) {
        return Fraction.of(new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), SHOWN_PLACES, RoundingMode.DOWN));
    }
}
