package org.kmplan.core.plan.internal;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.Quantity.Role;
import org.kmplan.core.plan.internal.TargetWords.Compare;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.text.ThaiText;

/**
 * Tells what a number measures: a score, a change of a value, something that is to stay small. A percentage is a share only
 * of personnel, participants or items, or where the text names nothing else.
 */
final class MeasureReader {
    private static final WordList<Measure> CHANGES = WordList.of("changes", Measure::valueOf);
    private static final WordList<Measure> CLOSE_CHANGES = WordList.of("close-changes", Measure::valueOf);
    private static final WordList<Measure> COMPARED = WordList.of("compared", Measure::valueOf);
    private static final WordList<String> REFERENCES = WordList.of("references");
    private static final WordList<Measure> CHANGED = WordList.of("changed", Measure::valueOf);
    private static final WordList<String> TO = WordList.of("to");
    private static final WordList<String> REMAINDER = WordList.of("remainder");
    private static final WordList<String> SCORES = WordList.of("scores");
    private static final WordList<String> OTHERS = WordList.of("others");
    private static final WordList<String> SHARE_OF = WordList.of("share-of");
    private static final WordList<String> OF = WordList.of("of");
    private static final WordList<String> LABELS = WordList.of("number-labels");
    private static final WordList<String> BREAKS = WordList.of("breaks");

    private static final WordList<String> DENIALS = WordList.of("turning");

    private static final String YEAR = "ปี";

    private final FoldedText text;
    private final FoldedText indicator;
    private Optional<IndicatorWords> words = Optional.empty();

    MeasureReader(FoldedText text, String indicator) {
        this.text = text;
        this.indicator = new FoldedText(ThaiText.singleLine(indicator));
    }

    /** Gives each target what it measures. */
    void read(List<Quantity> quantities) {
        int floor = 0;
        for (Quantity quantity : quantities) {
            if (quantity.role == Role.TARGET) {
                measure(quantity, begin(floor, quantity.start)).ifPresent(quantity::setMeasure);
                if (quantity.measure().filter(Measure.INCREASE::equals).isPresent()) {
                    quantity.notes.remove(TargetNote.ABOVE_HUNDRED_PERCENT);
                }
            }
            floor = quantity.end;
        }
    }

    /** Returns where the words of a quantity begin: behind the last joint before it. */
    private int begin(int floor, int to) {
        int from = FoldedText.windowStart(floor, to);
        for (int i = from; i < to; i++) {
            Optional<Hit<String>> joint = BREAKS.startingAt(text, i);
            if (joint.isPresent() && i > floor) {
                from = joint.get().end();
            }
        }
        return Math.min(from, to);
    }

    private Optional<Measure> measure(Quantity quantity, int from) {
        Optional<Measure> change = change(quantity, from);
        if (change.isPresent()) {
            return change;
        }
        if (quantity.units.contains(TargetUnit.SCORE)) {
            return Optional.of(Measure.SCORE);
        }
        if (REMAINDER.firstIn(text, from, quantity.numberStart).isPresent()) {
            if (quantity.compare().isEmpty()) {
                quantity.setCompare(Compare.AT_MOST);
            }
            return Optional.of(Measure.OTHER);
        }
        boolean ceiling = TargetRelations.isCeiling(quantity);
        if (!quantity.percent && quantity.outOf().isEmpty() && !ceiling) {
            return Optional.empty();
        }
        return ceiling || quantity.percent ? kind(quantity, from, ceiling) : Optional.empty();
    }

    private Optional<Measure> kind(Quantity quantity, int from, boolean ceiling) {
        int of = OF.startingAt(text, quantity.end).map(Hit::end).orElse(-1);
        int end = of < 0 ? quantity.end : wordEnd(of);
        if (of >= 0 && isOther(text, of, end)
                || ceiling && isOther(text, quantity.unitStart, wordEnd(quantity.unitStart))) {
            return Optional.of(Measure.OTHER);
        }
        if (of >= 0 && TargetWords.GROUPS.startingAt(text, of).isPresent()) {
            return Optional.empty();
        }
        if (isOther(text, from, quantity.start)) {
            return Optional.of(Measure.OTHER);
        }
        boolean ofPersons = quantity.outOf()
                .filter(whole -> whole.unit() == TargetUnit.PERSON)
                .isPresent();
        if (ofPersons && quantity.percent) {
            return Optional.empty();
        }
        if (quantity.passMark().isPresent()) {
            return Optional.empty();
        }
        if (quantity.percent && SCORES.firstIn(text, from, quantity.start).isPresent()) {
            return Optional.of(Measure.SCORE);
        }
        boolean group = TargetWords.GROUPS.firstIn(text, from, quantity.start).isPresent();
        boolean noun = of >= 0 || hasLetters(from, quantity);
        if (group) {
            return Optional.empty();
        }
        if (noun) {
            return ceiling && quantity.percent ? Optional.of(Measure.OTHER) : Optional.empty();
        }
        return ofIndicator(quantity, ceiling);
    }

    /** Takes what the indicator says where the target is nothing but a number. */
    private Optional<Measure> ofIndicator(Quantity quantity, boolean ceiling) {
        if (indicator.length() == 0) {
            return Optional.empty();
        }
        if (words.isEmpty()) {
            words = Optional.of(IndicatorWords.of(indicator));
        }
        IndicatorWords said = words.get();
        if (said.change().isPresent() && quantity.percent && !said.group()) {
            return said.change();
        }
        if (said.other() && (ceiling || !said.group())) {
            return Optional.of(Measure.OTHER);
        }
        return quantity.percent && said.score() && !said.share() ? Optional.of(Measure.SCORE) : Optional.empty();
    }

    /** What stands in the indicator, looked for once however many targets ask. */
    private record IndicatorWords(
            Optional<Measure> change, boolean group, boolean other, boolean score, boolean share) {
        static IndicatorWords of(FoldedText indicator) {
            int end = indicator.length();
            int of = SHARE_OF.startingAt(indicator, 0).map(Hit::end).orElse(0);
            return new IndicatorWords(
                    CHANGES.firstIn(indicator, 0, end)
                            .filter(hit -> TO.startingAt(indicator, hit.end()).isEmpty())
                            .map(Hit::meaning),
                    TargetWords.GROUPS.firstIn(indicator, 0, end).isPresent(),
                    isOther(indicator, 0, end),
                    SCORES.firstIn(indicator, 0, end).isPresent(),
                    TargetWords.GROUPS.startingAt(indicator, of).isPresent());
        }
    }

    private Optional<Measure> change(Quantity quantity, int from) {
        Optional<Measure> found = Optional.empty();
        for (int i = from; i < quantity.numberStart; i++) {
            Optional<Hit<Measure>> word = CHANGES.startingAt(text, i);
            if (word.isEmpty()) {
                word = COMPARED.startingAt(text, i)
                        .filter(hit -> REFERENCES.startingAt(text, hit.end()).isPresent() && !isDenied(hit.start()));
            }
            if (word.isEmpty()) {
                word = CLOSE_CHANGES.startingAt(text, i).filter(hit -> hit.end() == quantity.start);
            }
            if (word.isPresent()) {
                boolean goal =
                        TO.firstIn(text, word.get().end(), quantity.numberStart).isPresent();
                found = goal ? Optional.empty() : word.map(Hit::meaning);
                i = word.get().end() - 1;
            }
        }
        boolean risen =
                text.key().startsWith("ขึน", quantity.start - "ขึน".length()) && has("เพิ", from, quantity.start);
        boolean fallen = text.key().startsWith("ลง", quantity.start - "ลง".length()) && has("ลด", from, quantity.start);
        boolean to = TO.startingAt(text, quantity.start).isPresent();
        if (found.isEmpty() && !to && (risen || fallen)) {
            found = Optional.of(risen ? Measure.INCREASE : Measure.DECREASE);
        }
        if (found.isPresent()
                && quantity.percent
                && TargetWords.GROUPS.firstIn(text, from, quantity.start).isPresent()) {
            quantity.notes.add(TargetNote.SHARE_OR_CHANGE);
        }
        boolean group = OF.startingAt(text, quantity.end)
                .filter(of -> TargetWords.GROUPS.startingAt(text, of.end()).isPresent())
                .isPresent();
        return group
                ? Optional.empty()
                : found.or(() -> CHANGED.startingAt(text, quantity.end).map(Hit::meaning));
    }

    /** {@code ไม่น้อยกว่าปีที่ผ่านมา} is no decrease. */
    private boolean isDenied(int start) {
        return DENIALS.endingAt(text, start).isPresent();
    }

    private boolean has(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.key().startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** The word for a fiscal year holds the one for a budget and says nothing of it. */
    private static boolean isOther(FoldedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<Hit<String>> other = OTHERS.startingAt(text, at).filter(hit -> hit.end() <= to);
            if (other.isPresent() && !text.key().startsWith(YEAR, at - YEAR.length())) {
                return true;
            }
        }
        return false;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (end == from || !text.isAfterBlank(end)) && !text.isDigit(end)) {
            end++;
        }
        return end;
    }

    /**
     * Tells whether a noun stands before a quantity; years and words such as "target" and "result" are none. The last of them
     * may begin before its comparator and end in it, as in {@code เพิ่มเป็นร้อยละ ๘๐}.
     */
    private boolean hasLetters(int from, Quantity quantity) {
        for (int i = from; i < quantity.start; i++) {
            Optional<Hit<String>> label = LABELS.startingAt(text, i).filter(hit -> hit.end() <= quantity.numberStart);
            if (label.isPresent()) {
                i = label.get().end() - 1;
            } else if (text.isThai(i) || text.isLatin(i)) {
                return true;
            }
        }
        return false;
    }
}
