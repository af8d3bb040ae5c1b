package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PassMark;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.TargetAmount;
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

    /** Whether its unit was taken from what stands beside the cell. */
    boolean completed;

    /** Whether the word behind it was a unit that a faulty copy destroyed. */
    boolean unitDamaged;

    private @Nullable Compare compare;
    private @Nullable Fraction upper;
    private @Nullable Measure measure;
    private @Nullable TargetAmount outOf;
    private @Nullable TargetAmount restated;
    private @Nullable TargetAmount baseline;
    private @Nullable PassMark passMark;
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

    Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    void setMeasure(Measure meant) {
        measure = meant;
    }

    Optional<TargetAmount> outOf() {
        return Optional.ofNullable(outOf);
    }

    void setOutOf(TargetAmount whole) {
        outOf = whole;
    }

    Optional<TargetAmount> restated() {
        return Optional.ofNullable(restated);
    }

    void setRestated(TargetAmount again) {
        restated = again;
    }

    Optional<TargetAmount> baseline() {
        return Optional.ofNullable(baseline);
    }

    void setBaseline(TargetAmount start) {
        baseline = start;
    }

    Optional<PassMark> passMark() {
        return Optional.ofNullable(passMark);
    }

    void setPassMark(PassMark mark) {
        passMark = mark;
    }

    /** Returns the number with its unit. */
    TargetAmount amount() {
        return new TargetAmount(value, unit());
    }

    /** Returns the first unit, {@link TargetUnit#OTHER} if it has none. */
    TargetUnit unit() {
        return percent ? TargetUnit.PERCENT : units.isEmpty() ? TargetUnit.OTHER : units.get(0);
    }

    /** Tells whether it has neither unit nor percent sign. */
    boolean isBare() {
        return !percent && units.isEmpty() && role != Role.LEVEL;
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
