package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PassMark;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.Quantity.Role;
import org.kmplan.core.plan.internal.TargetWords.Compare;
import org.kmplan.core.plan.internal.WordList.Hit;

/**
 * What the quantities of a line have to do with each other: a pass mark belongs to the share of those who reach it, a number
 * of persons to the percentage of them, the value of the start to that of the goal, and one demand said twice is one.
 */
final class TargetRelations {
    private static final WordList<String> PASSING = WordList.of("passing");
    private static final WordList<String> MARKED = WordList.of("marked");
    private static final WordList<String> AND = WordList.of("and");
    private static final WordList<String> SAME = WordList.of("same");
    private static final WordList<String> OF = WordList.of("target-relations-of");
    private static final WordList<String> RESULTS = WordList.of("results");
    private static final WordList<String> BASELINES = WordList.of("baselines");
    private static final WordList<String> EARLIER = WordList.of("earlier");
    private static final WordList<String> EARLIER_TIMES = WordList.of("earlier-times");
    private static final WordList<Measure> CHANGES = WordList.of("changes", Measure::valueOf);
    private static final WordList<String> WAS = WordList.of("was");
    private static final WordList<String> ALTERNATIVES = WordList.of("alternatives");

    private final FoldedText text;
    private final TargetYears years;
    private final List<Quantity> quantities;

    TargetRelations(FoldedText text, TargetYears years, List<Quantity> quantities) {
        this.text = text;
        this.years = years;
        this.quantities = new ArrayList<>(quantities);
    }

    /** Returns the quantities that remain, each with what belongs to it. */
    List<Quantity> related() {
        labels();
        goals();
        starts();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(i + 1);
            if (isRestated(first, second)) {
                first.setRestated(second.amount());
                if (first.compare().isEmpty()) {
                    second.compare().ifPresent(first::setCompare);
                }
                remove(first, i + 1);
                i--;
            } else if (isWhole(first, second)) {
                first.setOutOf(second.amount());
                remove(first, i + 1);
                i--;
            } else if (isHeadcount(first, second)) {
                second.setOutOf(first.amount());
                quantities.remove(i);
                i--;
            } else if (isMarkOf(second, first)) {
                first.setPassMark(mark(second));
                remove(first, i + 1);
                i--;
            } else if (isMarkBefore(first, second)) {
                second.setPassMark(mark(first));
                quantities.remove(i);
                i--;
            }
        }
        return quantities;
    }

    /** Removes a quantity that belongs to another, which then reaches over it. */
    private void remove(Quantity owner, int index) {
        Quantity removed = quantities.remove(index);
        owner.end = text.at(removed.end) == ')' ? removed.end + 1 : removed.end;
    }

    private static PassMark mark(Quantity quantity) {
        TargetUnit unit = quantity.role == Role.LEVEL ? TargetUnit.LEVEL : quantity.unit();
        return new PassMark(
                quantity.comparator(), quantity.value, unit, quantity.outOf().map(TargetAmount::value));
    }

    /** Takes results and base values out, which a word before them names. */
    private void labels() {
        for (Quantity quantity : quantities) {
            int p = years.startOf(quantity.start);
            Optional<Hit<String>> result = RESULTS.endingAt(text, p);
            Optional<Hit<String>> was = WAS.endingAt(text, p);
            if (quantity.role != Role.TARGET) {
                continue;
            }
            if (result.filter(this::isWord).isPresent()) {
                quantity.refuse(TargetNote.RESULT);
            } else if (BASELINES.endingAt(text, p).isPresent()
                    || was.filter(this::isWord).isPresent()) {
                quantity.refuse(TargetNote.BASELINE);
            }
        }
    }

    private boolean isWord(Hit<String> hit) {
        return hit.start() == 0 || text.isAfterBlank(hit.start()) || "(/,:[".indexOf(text.at(hit.start() - 1)) >= 0;
    }

    /** Reads {@code จาก ๗๐ เป็น ๘๐}; a base value named by a word belongs to the target behind it as well. */
    private void goals() {
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity start = quantities.get(i);
            Quantity goal = quantities.get(i + 1);
            boolean named = start.notes.contains(TargetNote.BASELINE);
            boolean from = QuantityReader.START.endingAt(text, start.start).isPresent()
                    && QuantityReader.GOAL
                            .firstIn(text, start.end, goal.numberStart)
                            .isPresent();
            boolean levels = start.role == Role.LEVEL && goal.role == Role.LEVEL;
            if (!named && !from || goal.role != Role.TARGET && !levels) {
                continue;
            }
            if (levels) {
                start.units.add(TargetUnit.LEVEL);
            }
            sameUnit(start, goal);
            if (!named) {
                start.notes.remove(TargetNote.MAXIMUM_SCORE);
                start.refuse(TargetNote.BASELINE);
            }
            goal.setBaseline(start.amount());
        }
    }

    /** Reads {@code ๘๐ จากเดิม ๗๐} and {@code ๘๐ จากปี ๒๕๖๕ ที่ ๗๐}: the value behind is where the plan starts from. */
    private void starts() {
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity goal = quantities.get(i);
            Quantity start = quantities.get(i + 1);
            boolean alike = goal.percent == start.percent
                    && (goal.units.equals(start.units) || goal.isBare() || start.isBare());
            boolean named =
                    start.notes.contains(TargetNote.BASELINE) && goal.baseline().isEmpty();
            boolean last = i + 2 == quantities.size();
            if (goal.role != Role.TARGET || !alike) {
                continue;
            }
            if (named ? last : start.role == Role.TARGET && isStart(goal, start)) {
                sameUnit(start, goal);
                if (!named) {
                    start.refuse(TargetNote.BASELINE);
                }
                goal.setBaseline(start.amount());
            }
        }
    }

    /** Tells whether the words between two values say that the second was there before; a change is a value of its own. */
    private boolean isStart(Quantity goal, Quantity start) {
        int from = goal.end;
        int to = start.start;
        Optional<Hit<String>> earlier = EARLIER.endingAt(text, to)
                // Of two counts the second is the whole of the first, as in three of five; of two percentages it is
                // not.
                .or(() -> goal.percent ? QuantityReader.START.endingAt(text, to) : Optional.empty())
                .filter(hit -> hit.start() >= from);
        if (earlier.isEmpty()) {
            earlier = QuantityReader.START
                    .firstIn(text, from, to)
                    .filter(hit -> EARLIER_TIMES.startingAt(text, hit.end()).isPresent());
        }
        return years.isEarlierAt(to, from)
                || earlier.filter(hit -> isFrom(hit, goal, start)).isPresent();
    }

    /**
     * Tells whether a change between two values leads from the second to the first: {@code ร้อยละ ๘๕ ลดลงจากเดิมร้อยละ ๙๐}.
     * The second may be the change itself, as in {@code ร้อยละ ๘๕ เพิ่มขึ้นจากเดิมร้อยละ ๕}.
     */
    private boolean isFrom(Hit<String> from, Quantity goal, Quantity start) {
        Optional<Measure> change = CHANGES.firstIn(text, goal.end, from.start()).map(Hit::meaning);
        if (change.isEmpty()) {
            return true;
        }
        boolean risen = start.value.compareTo(goal.value) < 0
                && start.value.add(start.value).compareTo(goal.value) > 0;
        return change.get() == Measure.DECREASE ? start.value.compareTo(goal.value) > 0 : risen;
    }

    private static void sameUnit(Quantity start, Quantity goal) {
        Quantity bare = start.isBare() ? start : goal;
        Quantity full = start.isBare() ? goal : start;
        if (bare.isBare()) {
            bare.percent = full.percent;
            bare.units.addAll(full.units);
        }
    }

    private boolean isRestated(Quantity first, Quantity second) {
        if (first.role != Role.TARGET || second.role != Role.TARGET || first.percent == second.percent) {
            return false;
        }
        boolean bracket = text.key().substring(first.end, second.numberStart).startsWith("(")
                && text.at(second.end) == ')'
                && second.start <= first.end + 1;
        boolean same = SAME.firstIn(text, first.end, second.numberStart).isPresent()
                && (second.start == first.end
                        || SAME.endingAt(text, second.start)
                                .filter(hit -> hit.start() == first.end)
                                .isPresent());
        Quantity count = first.percent ? second : first;
        return (bracket || same) && count.rates.isEmpty() && !count.units.contains(TargetUnit.SCORE);
    }

    /** Tells whether the second number is the whole of a percentage: {@code ร้อยละ ๘๐ ของจำนวน ๕๐ คน}. */
    private boolean isWhole(Quantity first, Quantity second) {
        boolean number = !second.percent
                && second.compare().filter(word -> word != Compare.ALL).isEmpty()
                && second.rates.isEmpty()
                && second.role != Role.MALFORMED
                && second.role != Role.LEVEL;
        return first.percent
                && first.role == Role.TARGET
                && number
                && OF.startingAt(text, first.end).isPresent()
                && AND.firstIn(text, first.end, second.numberStart).isEmpty()
                && TargetWords.VERBS
                        .firstIn(text, first.end, second.numberStart)
                        .isEmpty();
    }

    private static boolean isHeadcount(Quantity first, Quantity second) {
        return first.notes.contains(TargetNote.HEADCOUNT)
                && second.percent
                && second.role == Role.TARGET
                && second.outOf().isEmpty()
                && second.start == first.end;
    }

    private boolean isMarkOf(Quantity mark, Quantity share) {
        boolean level = mark.role == Role.LEVEL;
        boolean of = share.percent && mark.outOf().isPresent();
        boolean points = mark.role == Role.TARGET && (mark.percent || of || mark.units.contains(TargetUnit.SCORE));
        boolean people = share.percent || share.units.contains(TargetUnit.PERSON);
        return (level || points)
                && people
                && share.role == Role.TARGET
                && share.passMark().isEmpty()
                && AND.firstIn(text, share.end, mark.start).isEmpty()
                && (level || PASSING.firstIn(text, share.end, mark.start).isPresent());
    }

    /** Tells whether a mark stands before the share of those who reach it: {@code ผู้ได้คะแนนร้อยละ ๖๐ ขึ้นไป มีร้อยละ ๘๐}. */
    private boolean isMarkBefore(Quantity mark, Quantity share) {
        if (mark.role == Role.LEVEL) {
            return share.percent
                    && share.role == Role.TARGET
                    && share.passMark().isEmpty();
        }
        boolean points = mark.role == Role.TARGET && (mark.percent || mark.units.contains(TargetUnit.SCORE));
        int from = FoldedText.windowStart(0, mark.start);
        return points
                && share.percent
                && share.role == Role.TARGET
                && share.passMark().isEmpty()
                && MARKED.endingAt(text, mark.start).isPresent()
                && TargetWords.GROUPS.firstIn(text, from, mark.start).isPresent()
                && AND.firstIn(text, mark.end, share.start).isEmpty()
                && PASSING.firstIn(text, mark.end, share.start).isEmpty();
    }

    /** Tells whether two quantities are alternatives, of which the plan does not say which it demands. */
    boolean hasAlternatives() {
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(i + 1);
            boolean demands = first.role == Role.TARGET && second.role == Role.TARGET;
            boolean or = ALTERNATIVES
                    .endingAt(text, second.start)
                    .or(() -> ALTERNATIVES.startingAt(text, first.end))
                    .filter(hit -> hit.start() >= first.end && hit.end() <= second.start)
                    .filter(hit -> !text.isLatin(hit.start()) || text.isAfterBlank(hit.start()))
                    .isPresent();
            if (demands && or) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a quantity is none of the demands and is kept with its name. */
    static boolean isKept(Quantity quantity) {
        return quantity.role == Role.NOT_A_TARGET
                && (quantity.notes.contains(TargetNote.BASELINE)
                        || quantity.notes.contains(TargetNote.OTHER_YEAR)
                        || quantity.notes.contains(TargetNote.RESULT));
    }

    /** Tells whether a comparator sets an upper limit. */
    static boolean isCeiling(Quantity quantity) {
        return quantity.compare()
                .filter(word -> word == Compare.AT_MOST || word == Compare.LESS_THAN)
                .isPresent();
    }
}
