package org.kmplan.core.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/**
 * Exact rational number, such as {@code 2/3} (สองในสาม) or {@code 80.5}.
 *
 * <p>Always in lowest terms with a positive denominator, so equal values are equal objects: {@code of(2, 4)} equals
 * {@code of(new BigDecimal("0.50"))}.
 *
 * @param numerator numerator, which carries the sign
 * @param denominator denominator, positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** The number 0. */
    public static final Fraction ZERO = of(0);

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int MAX_EXPONENT = 1_000;

    /**
     * Creates a fraction and reduces it to lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new PhrasedException(Phrase.of("model.denominator").with("found", numerator + "/0"));
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            if (!divisor.equals(BigInteger.ONE)) {
                numerator = numerator.divide(divisor);
                denominator = denominator.divide(divisor);
            }
        }
    }

    /** Returns the whole number as a fraction. */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * Returns numerator over denominator.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns the exact value of a decimal number.
     *
     * @throws IllegalArgumentException if its exponent is beyond 1,000 places, which no plan needs and which could
     *     exhaust memory
     */
    public static Fraction of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MAX_EXPONENT) {
            throw new IllegalArgumentException("Fraction: expected at most " + MAX_EXPONENT
                    + " decimal places, but the scale was " + value.scale());
        }
        return value.scale() > 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads the form that {@link #toString} prints: a plain decimal number, or two whole numbers joined by a slash.
     *
     * @throws IllegalArgumentException if the text is of neither form
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? of(new BigDecimal(text))
                    : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new PhrasedException(Phrase.of("model.fraction").with("found", text), e);
        }
    }

    /** Returns the product. */
    public Fraction multiply(Fraction other) {
        return new Fraction(times(numerator, other.numerator), times(denominator, other.denominator));
    }

    private static BigInteger times(BigInteger one, BigInteger other) {
        if (one.equals(BigInteger.ONE)) {
            return other;
        }
        return other.equals(BigInteger.ONE) ? one : one.multiply(other);
    }

    /**
     * Returns the quotient.
     *
     * @throws IllegalArgumentException if the other is 0
     */
    public Fraction divide(Fraction other) {
        return new Fraction(times(numerator, other.denominator), times(denominator, other.numerator));
    }

    /** Returns the sum. */
    public Fraction add(Fraction other) {
        return new Fraction(
                times(numerator, other.denominator).add(times(other.numerator, denominator)),
                times(denominator, other.denominator));
    }

    /** Returns -1, 0 or 1 for a negative value, 0 and a positive value. */
    public int signum() {
        return numerator.signum();
    }

    /** Tells whether the value is a whole number. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Returns the exact decimal value without trailing zeros, or empty if it has no end, as with 2/3. */
    public Optional<BigDecimal> toBigDecimal() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        int scale = Math.max(twos, fives);
        return Optional.of(
                new BigDecimal(numerator.multiply(TWO.pow(scale - twos)).multiply(FIVE.pow(scale - fives)), scale));
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the exact value: {@code 80.5} where the decimal ends, otherwise {@code 2/3}. */
    @Override
    public String toString() {
        return toBigDecimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
    }
}
