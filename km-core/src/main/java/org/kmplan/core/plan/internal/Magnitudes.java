package org.kmplan.core.plan.internal;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.internal.NumberScanner.Found;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.Fraction;

/** Reads the words that multiply a number in digits: {@code 3 พัน}, {@code 2 ร้อยห้าสิบ}, {@code 1 ล้าน 2 แสน}. */
final class Magnitudes {
    /**
     * Number with its multiplier.
     *
     * @param value its value
     * @param end index after the multiplier and what follows it in the same number
     * @param malformed whether it looks like such a number and is none
     */
    record Amount(Fraction value, int end, boolean malformed) {}

    private static final WordList<Long> WORDS = WordList.of("magnitudes", Long::valueOf);

    private final FoldedText text;
    private final NumberScanner numbers;
    private final IntPredicate unit;

    /**
     * Creates a reader of one line.
     *
     * @param unit whether a known unit begins at an index
     */
    Magnitudes(FoldedText text, IntPredicate unit) {
        this.text = text;
        this.numbers = new NumberScanner(text);
        this.unit = unit;
    }

    /** Tells whether a number with its multiplier stands on either side of a dash: {@code 2 พัน - 3 พัน}. */
    static boolean isRange(FoldedText before, FoldedText behind) {
        int p = 0;
        while (behind.isDigit(p)) {
            p++;
        }
        return p > 0
                && WORDS.startingAt(behind, p).isPresent()
                && WORDS.endingAt(before, before.length())
                        .filter(hit -> before.isDigit(hit.start() - 1))
                        .isPresent();
    }

    /** Reads what multiplies a number that ends before the index, or returns null if nothing does. */
    @Nullable
    Amount read(Fraction number, int index) {
        Optional<Hit<Long>> word = WORDS.startingAt(text, index);
        if (word.isEmpty()) {
            return null;
        }
        long factor = word.get().meaning();
        int end = word.get().end();
        Fraction value = number.multiply(Fraction.of(factor));
        Found words = numbers.wordsAt(index);
        if (words
                == null) { // the beginning of another word, as in 3 พันธกิจ, unless tone marks were lost before a unit
            return unit.test(end) ? new Amount(value, end, false) : null;
        }
        Fraction rest = words.value().add(Fraction.of(-factor));
        if (rest.signum() != 0 || words.end() > end) {
            boolean whole = number.isWhole() && rest.signum() > 0 && rest.compareTo(Fraction.of(factor)) < 0;
            return new Amount(value.add(rest), words.end(), !whole);
        }
        return lower(value, factor, end);
    }

    /** Adds the places behind: {@code 1 แสน 2 หมื่น}, {@code 2 พัน 500}; other numbers stand for themselves. */
    private Amount lower(Fraction value, long factor, int index) {
        Found words = numbers.wordsAt(index);
        if (words != null && isLower(words.value(), factor)) {
            return new Amount(value.add(words.value()), words.end(), false);
        }
        Found next = numbers.digitsAt(index);
        if (next == null || next.malformed() || next.digits().isEmpty()) {
            return new Amount(value, index, false);
        }
        Optional<Hit<Long>> word = WORDS.startingAt(text, next.end());
        if (word.isPresent()
                && word.get().meaning() * 10 == factor
                && next.digits().length() == 1) {
            Amount behind = read(next.value(), next.end());
            return behind == null
                    ? new Amount(value, index, false)
                    : new Amount(value.add(behind.value()), behind.end(), behind.malformed());
        }
        boolean rest = word.isEmpty()
                && Long.toString(factor).length() == next.digits().length() + 1;
        return rest ? new Amount(value.add(next.value()), next.end(), false) : new Amount(value, index, false);
    }

    /** Tells whether a number fills the places below a multiplier, the highest of them included. */
    private static boolean isLower(Fraction rest, long factor) {
        return rest.compareTo(Fraction.of(factor)) < 0 && rest.compareTo(Fraction.of(factor / 10)) >= 0;
    }
}
