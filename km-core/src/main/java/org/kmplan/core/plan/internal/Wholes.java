package org.kmplan.core.plan.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.NumberScanner.Found;
import org.kmplan.core.plan.internal.WordList.Hit;

/**
 * Reads the whole of which a number is a part, behind it: {@code 16 จาก 20 ข้อ}, {@code 4.50 จาก 5.00},
 * {@code 4 คะแนน (คะแนนเต็ม 5)}, {@code ระดับ 4 จาก 5 ระดับ}.
 */
final class Wholes {
    private static final WordList<String> OF = WordList.of("wholes-of");
    private static final WordList<String> MEANS = WordList.of("means");

    private final FoldedText text;
    private final NumberScanner numbers;
    private final UnitReader units;

    Wholes(FoldedText text, NumberScanner numbers, UnitReader units) {
        this.text = text;
        this.numbers = numbers;
        this.units = units;
    }

    /** Adds the whole to a number if it stands directly behind it. */
    void read(Quantity quantity) {
        if (quantity.outOf().isPresent() || quantity.percent || quantity.upper().isPresent()) {
            return;
        }
        int p = quantity.end;
        boolean bracket = text.at(p) == '(';
        Optional<Hit<String>> of = OF.startingAt(text, bracket ? p + 1 : p);
        if (of.isEmpty()) {
            return;
        }
        @Nullable Found whole = numbers.digitsAt(of.get().end());
        if (whole == null || whole.malformed() || whole.share() || TargetDates.isYear(whole.digits())) {
            return;
        }
        boolean named =
                of.get().meaning().contains("คะแนน") || of.get().meaning().contains("เต็ม");
        if (whole.value().signum() <= 0 || whole.value().compareTo(quantity.value) < 0) {
            // More than all there is cannot be reached; behind a mere "from", the smaller number is where the target
            // starts.
            if (named || isScale(of.get(), quantity)) {
                quantity.units.add(quantity.role == Quantity.Role.LEVEL ? TargetUnit.LEVEL : TargetUnit.SCORE);
                quantity.role = Quantity.Role.MALFORMED;
            }
            return;
        }
        Quantity behind = new Quantity();
        behind.value = whole.value();
        behind.end = whole.end();
        units.read(behind);
        if (behind.percent || !behind.rates.isEmpty() || bracket && text.at(behind.end) != ')') {
            return;
        }
        unit(quantity, behind, named);
        quantity.setOutOf(new TargetAmount(whole.value(), behind.unit()));
        quantity.end = bracket ? behind.end + 1 : behind.end;
    }

    /** Tells whether a number behind a level is the highest of its scale. */
    private static boolean isScale(Hit<String> of, Quantity quantity) {
        return quantity.role == Quantity.Role.LEVEL && of.meaning().contains("of");
    }

    /** Gives the part and its whole one unit. */
    private void unit(Quantity quantity, Quantity whole, boolean points) {
        if (quantity.role == Quantity.Role.LEVEL) {
            if (whole.units.isEmpty()) {
                whole.units.add(TargetUnit.LEVEL);
            }
            return;
        }
        boolean mean = MEANS.firstIn(text, FoldedText.windowStart(0, quantity.start), quantity.start)
                .isPresent();
        boolean decimal = !quantity.value.isWhole();
        if (quantity.units.isEmpty() && !whole.units.isEmpty()) {
            quantity.units.addAll(whole.units);
            quantity.unitStart = whole.unitStart;
            quantity.unitEnd = whole.unitEnd;
        } else if (quantity.units.isEmpty() && (points || mean || decimal)) {
            quantity.units.add(TargetUnit.SCORE);
        }
        if (whole.units.isEmpty()) {
            whole.units.addAll(quantity.units);
        }
    }
}
