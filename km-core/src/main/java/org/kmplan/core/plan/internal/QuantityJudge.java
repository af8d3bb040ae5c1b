package org.kmplan.core.plan.internal;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.TargetWords.Compare;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.Fraction;

/** Tells quantities that are no demands: amounts of money, highest scores, totals, numbers of persons. */
final class QuantityJudge {
    private static final int WHOLE_POPULATION = 1_000;

    private final FoldedText text;
    private final UnitReader units;

    QuantityJudge(FoldedText text, UnitReader units) {
        this.text = text;
        this.units = units;
    }

    /** Takes what is no demand out of the demands, and completes the comparator of a whole population. */
    Quantity judged(Quantity quantity) {
        if (quantity.role == Quantity.Role.LEVEL || quantity.role == Quantity.Role.MALFORMED) {
            return quantity;
        }
        if (quantity.compare().filter(c -> c == Compare.WITHIN).isPresent() && !units.isTime(quantity)) {
            quantity.dropCompare();
        }
        Optional<Hit<TargetNote>> total = TargetWords.TOTALS.endingAt(text, quantity.start);
        boolean together = text.written(FoldedText.windowStart(0, quantity.start), quantity.start)
                        .endsWith("ร่วม")
                || TargetWords.NO_TOTALS.endingAt(text, quantity.start).isPresent();
        if (quantity.units.contains(TargetUnit.BAHT) || text.key().startsWith(".-", quantity.end)) {
            quantity.refuse(TargetNote.MONEY);
        } else if (QuantityReader.MAXIMUM.endingAt(text, quantity.start).isPresent()
                && !quantity.percent
                && QuantityReader.GOAL
                        .firstIn(text, quantity.end, Math.min(text.length(), quantity.end + QuantityReader.REACH))
                        .isEmpty()) {
            quantity.refuse(TargetNote.MAXIMUM_SCORE);
        } else if (total.isPresent() && !together && quantity.compare().isEmpty()) {
            quantity.refuse(total.get().meaning());
        } else if (isHeadcount(quantity)) {
            quantity.refuse(TargetNote.HEADCOUNT);
        } else if (quantity.units.equals(List.of(TargetUnit.PLACE))
                && quantity.start == 0
                && quantity.compare().isEmpty()
                && quantity.value.compareTo(Fraction.of(WHOLE_POPULATION)) >= 0) {
            quantity.setCompare(Compare.EQUAL);
        }
        if (quantity.percent
                && quantity.value.compareTo(QuantityReader.HUNDRED) > 0
                && quantity.role == Quantity.Role.TARGET) {
            quantity.notes.add(TargetNote.ABOVE_HUNDRED_PERCENT);
        }
        return quantity;
    }

    /** Tells whether a number of persons only says how many there are: a noun before it, no verb, no comparator. */
    private boolean isHeadcount(Quantity quantity) {
        boolean stated = quantity.compare().filter(c -> c != Compare.ALL).isPresent()
                || quantity.upper().isPresent();
        if (!quantity.units.contains(TargetUnit.PERSON) || stated || !quantity.rates.isEmpty()) {
            return false;
        }
        int from = FoldedText.windowStart(0, quantity.start);
        Optional<Hit<String>> group = TargetWords.GROUPS.firstIn(text, from, quantity.start);
        return group.isPresent()
                && !group.get().meaning().equals("ผู้")
                && TargetWords.VERBS.firstIn(text, from, quantity.start).isEmpty();
    }
}
