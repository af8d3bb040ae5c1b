package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.TargetWords.Compare;
import org.kmplan.core.time.Fraction;

/** Number in a line with the words that belong to it, while it is being read; used by one thread. */
final class Quantity {
    /** What a number turned out to be. */
    enum Role {
        TARGET,
        LEVEL,
        NOT_A_TARGET,
        MALFORMED
    }

    /** First index of the words that belong to the number, its comparator included. */
    int start;
    /** First index of the number itself. */
    int numberStart;
    /** Index after the last word that belongs to it. */
    int end;

    int unitStart;
    int unitEnd;
    Role role = Role.TARGET;
    Fraction value = Fraction.ZERO;
    boolean percent;
    /** Whether the word จำนวน (number of) stands before it. */
    boolean counted;

    private @Nullable Compare compare;
    private @Nullable Fraction upper;
    final List<TargetUnit> units = new ArrayList<>();
    final List<Rate> rates = new ArrayList<>();
    final Set<TargetNote> notes = EnumSet.noneOf(TargetNote.class);

    Optional<Compare> compare() {
        return Optional.ofNullable(compare);
    }

    void setCompare(Compare word) {
        compare = word;
    }

    void dropCompare() {
        compare = null;
    }

    Optional<Fraction> upper() {
        return Optional.ofNullable(upper);
    }

    void setUpper(Fraction value) {
        upper = value;
    }

    /** Tells whether a word makes it a demand: a comparator, a percent sign, a rate or จำนวน. */
    boolean isMarked() {
        return compare != null || percent || !rates.isEmpty() || counted;
    }

    /** Returns how a result is compared. */
    Comparator comparator() {
        if (upper != null) {
            return Comparator.BETWEEN;
        }
        if (compare != null) {
            return compare.comparator();
        }
        return role == Role.NOT_A_TARGET ? Comparator.EQUAL : Comparator.AT_LEAST;
    }

    /** Tells whether "at least" was read where nothing is stated. */
    boolean isAssumed() {
        return upper == null && compare == null && role != Role.NOT_A_TARGET;
    }

    /** Makes it something else than a target. */
    void refuse(TargetNote why) {
        role = Role.NOT_A_TARGET;
        notes.add(why);
    }
}
