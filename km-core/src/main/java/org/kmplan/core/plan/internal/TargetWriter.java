package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.Rate.Per;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.TargetWords.Compare;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.Fraction;

/** Writes what was read of a line as target expressions. */
final class TargetWriter {
    private static final WordList<String> EXISTS = WordList.of("exists");
    private static final WordList<String> NO_EXISTS = WordList.of("no-exists");
    private static final WordList<String> ACTIONS = WordList.of("actions");
    private static final WordList<TargetUnit> ACTS = WordList.of("acts", TargetUnit::valueOf);
    private static final WordList<String> JOINTS = WordList.of("target-writer-joints");

    private final FoldedText text;
    private final TargetTime time;
    private final UnitBeside beside;

    TargetWriter(FoldedText text, TargetTime time, UnitBeside beside) {
        this.text = text;
        this.time = time;
        this.beside = beside;
    }

    /** Returns an expression of the whole line. */
    TargetExpression.Builder plain(TargetKind kind) {
        return TargetExpression.builder().raw(text.text()).kind(kind);
    }

    /** Returns one expression for each quantity; listed examples from {@code aside} on are left out of their text. */
    List<TargetExpression> quantities(List<Quantity> targets, int aside) {
        List<TargetExpression> result = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < targets.size(); i++) {
            Quantity quantity = targets.get(i);
            boolean last = i + 1 == targets.size();
            int limit = aside >= quantity.end ? aside : text.length();
            int end = last ? limit : Math.min(limit, cut(quantity, targets.get(i + 1)));
            result.add(quantity(quantity, start, end));
            start = end;
        }
        return result;
    }

    private TargetExpression quantity(Quantity quantity, int start, int end) {
        if (quantity.role == Quantity.Role.NOT_A_TARGET) {
            return measured(quantity, TargetKind.NOT_A_TARGET)
                    .raw(trimmed(start, end))
                    .build();
        }
        boolean unnamed = quantity.rates.isEmpty();
        TargetKind kind = quantity.percent ? TargetKind.PERCENT : unnamed ? TargetKind.COUNT : TargetKind.FREQUENCY;
        act(quantity, start);
        TargetExpression.Builder builder = measured(quantity, kind).raw(trimmed(start, end));
        if (quantity.percent) {
            denominator(quantity, start, end)
                    .or(() -> Optional.of(beside.denominator()).filter(noun -> quantity.completed && !noun.isEmpty()))
                    .ifPresent(builder::denominator);
        }
        time.by().ifPresent(builder::by);
        if (time.unstated()) {
            builder.addNote(TargetNote.DEADLINE_NOT_STATED);
        }
        return builder.build();
    }

    /** Returns the level that a number names. */
    TargetExpression level(Quantity quantity) {
        quantity.units.clear();
        quantity.units.add(TargetUnit.LEVEL);
        return measured(quantity, TargetKind.LEVEL)
                .raw(text.text())
                .level(quantity.value.toString())
                .by(time.by())
                .build();
    }

    /** Reads {@code ระดับดีขึ้นไป}. */
    Optional<TargetExpression> namedLevel() {
        for (int i = text.key().indexOf("ระดับ"); i >= 0; i = text.key().indexOf("ระดับ", i + 1)) {
            Optional<Hit<String>> name = TargetWords.LEVELS.startingAt(text, i + "ระดับ".length());
            if (name.isEmpty()) {
                continue;
            }
            int end = name.get().end();
            boolean upward = text.key().startsWith("ขึนไป", end);
            if (text.key().startsWith("กวา", end) || text.key().startsWith("ขึน", end) && !upward) {
                continue;
            }
            Optional<Compare> stated = TargetWords.BEHIND
                    .firstIn(text, end, text.length())
                    .or(() -> TargetWords.BEFORE.endingAt(text, levelStart()))
                    .map(Hit::meaning);
            return Optional.of(plain(TargetKind.LEVEL)
                    .comparator(stated.map(Compare::comparator).orElse(Comparator.AT_LEAST))
                    .comparatorStated(stated.isPresent())
                    .level(name.get().meaning())
                    .by(time.by())
                    .addUnit(TargetUnit.LEVEL)
                    .addNote(TargetNote.SCALE_NEEDED)
                    .build());
        }
        return Optional.empty();
    }

    private int levelStart() {
        int start = text.key().indexOf("ระดับ");
        return text.key().startsWith("ใน", start - 2) ? start - 2 : start;
    }

    /** Returns a demand whose number is missing or malformed, or of a year that is not known. */
    TargetExpression unreadable(boolean malformed, boolean year) {
        TargetExpression.Builder builder = plain(TargetKind.UNREADABLE);
        if (year) {
            return builder.addNote(TargetNote.YEAR_UNKNOWN).build();
        }
        Optional<Hit<Compare>> demand = TargetWords.DEMANDS.firstIn(text, 0, text.length());
        demand.ifPresent(hit -> builder.comparator(hit.meaning().comparator()));
        if (TargetWords.PERCENT.firstIn(text, 0, text.length()).isPresent()) {
            builder.addUnit(TargetUnit.PERCENT);
        } else {
            TargetWords.UNITS
                    .firstIn(text, demand.map(Hit::end).orElse(0), text.length())
                    .ifPresent(
                            unit -> builder.addUnit(unit.meaning()).unitText(text.written(unit.start(), unit.end())));
        }
        return malformed
                ? builder.build()
                : builder.addNote(TargetNote.NUMBER_MISSING).build();
    }

    boolean isExistence() {
        return NO_EXISTS.startingAt(text, 0).isEmpty()
                && EXISTS.startingAt(text, 0).isPresent();
    }

    /** Returns that something exists, with what it is where that is known. */
    TargetExpression existence() {
        TargetExpression.Builder builder = plain(TargetKind.EXISTENCE).comparator(Comparator.EXISTS);
        int p = EXISTS.startingAt(text, 0).map(Hit::end).orElse(0);
        int start = p;
        Optional<Hit<TargetUnit>> unit = TargetWords.UNITS.startingAt(text, p);
        while (unit.isPresent()) {
            builder.addUnit(unit.get().meaning());
            p = unit.get().end();
            unit = text.at(p) == '/' ? TargetWords.UNITS.startingAt(text, p + 1) : Optional.empty();
        }
        if (p > start) {
            builder.unitText(text.written(start, p));
        }
        time.by().ifPresent(builder::by);
        return time.unstated() ? builder.addNote(TargetNote.DEADLINE_NOT_STATED).build() : builder.build();
    }

    TargetExpression noTarget(Quantity quantity) {
        TargetExpression.Builder builder =
                measured(quantity, TargetKind.NOT_A_TARGET).raw(text.text());
        return builder.build();
    }

    TargetExpression time() {
        TargetExpression.Builder builder =
                plain(TargetKind.TIME).comparator(Comparator.BY).by(time.by());
        return time.unstated() ? builder.addNote(TargetNote.DEADLINE_NOT_STATED).build() : builder.build();
    }

    /** Reads {@code รายงานผลทุกไตรมาส} as once in each. */
    TargetExpression every(Hit<Per> every) {
        return plain(TargetKind.FREQUENCY)
                .comparator(Comparator.AT_LEAST)
                .comparatorStated(false)
                .value(Fraction.of(1))
                .addUnit(acts(0).orElse(TargetUnit.EVENT))
                .addRate(Rate.per(every.meaning()))
                .by(time.by())
                .build();
    }

    private TargetExpression.Builder measured(Quantity quantity, TargetKind kind) {
        TargetExpression.Builder builder = TargetExpression.builder()
                .kind(kind)
                .value(quantity.value)
                .upperValue(quantity.upper())
                .addAllUnits(quantity.units)
                .addAllRates(quantity.rates)
                .measure(quantity.measure())
                .outOf(quantity.outOf())
                .restated(quantity.restated())
                .passMark(quantity.passMark())
                .baseline(quantity.baseline())
                .addAllNotes(quantity.notes);
        boolean amount = quantity.notes.contains(TargetNote.MONEY) || quantity.notes.contains(TargetNote.MAXIMUM_SCORE);
        if (!amount) {
            builder.comparator(quantity.comparator()).comparatorStated(!quantity.isAssumed());
        }
        if (quantity.unitEnd > quantity.unitStart) {
            builder.unitText(text.written(quantity.unitStart, quantity.unitEnd));
        } else if (quantity.completed && !beside.words().isEmpty()) {
            builder.unitText(beside.words());
        }
        if (quantity.compare().filter(c -> c == Compare.BLENDED).isPresent()) {
            builder.addNote(TargetNote.BLENDED_COMPARATOR);
        }
        return builder;
    }

    /** Names the act that is counted where the unit only says "times": a report, an evaluation. */
    private void act(Quantity quantity, int start) {
        if (quantity.units.equals(List.of(TargetUnit.EVENT))) {
            acts(start).filter(unit -> start < quantity.start).ifPresent(unit -> quantity.units.set(0, unit));
        }
    }

    private Optional<TargetUnit> acts(int start) {
        int p = start;
        Optional<Hit<String>> action = ACTIONS.startingAt(text, p);
        while (action.isPresent()) {
            p = action.get().end();
            action = ACTIONS.startingAt(text, p);
        }
        return ACTS.startingAt(text, p).map(Hit::meaning);
    }

    /** Returns where the text of a quantity ends and that of the next begins. */
    private int cut(Quantity quantity, Quantity next) {
        int first = -1;
        for (int i = quantity.end; i < next.start; i++) {
            if (JOINTS.startingAt(text, i).isPresent()) {
                if (text.isAfterBlank(i) || JOINTS.startingAt(text, i).get().end() == next.start) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first < 0 ? Math.min(quantity.end, next.start) : first;
    }

    private String trimmed(int start, int end) {
        int from = start;
        Optional<Hit<String>> joint = JOINTS.startingAt(text, from);
        if (start > 0 && joint.isPresent()) {
            from = joint.get().end();
        }
        while (from < end && ",:)-".indexOf(text.at(from)) >= 0) {
            from++;
        }
        String written = text.written(from, end);
        int to = written.length();
        while (to > 0 && " ,-(".indexOf(written.charAt(to - 1)) >= 0) {
            to--;
        }
        return to == 0 ? text.text() : written.substring(0, to);
    }

    /** Finds the noun of which a share is meant: behind ของ, else the group before the comparator. */
    private Optional<String> denominator(Quantity quantity, int start, int end) {
        int p = quantity.end;
        if (text.key().startsWith("ของ", p)) {
            return noun(p + "ของ".length(), end);
        }
        if (text.key().startsWith("of", p) && text.isAfterBlank(p) && text.isAfterBlank(p + 2)) {
            return noun(p + 2, end);
        }
        int from = FoldedText.windowStart(start, quantity.start);
        return TargetWords.GROUPS
                .firstIn(text, from, quantity.start)
                .flatMap(hit -> nounBefore(hit.start(), quantity.start))
                .or(() -> TargetWords.GROUPS.startingAt(text, p).flatMap(hit -> noun(p, end)));
    }

    private Optional<String> nounBefore(int start, int end) {
        int stop = start;
        while (stop < end && !isNounEnd(start, stop, false)) {
            stop++;
        }
        return Optional.of(text.written(start, stop)).filter(s -> !s.isEmpty());
    }

    private Optional<String> noun(int start, int end) {
        int stop = start;
        while (stop < end && !isNounEnd(start, stop, true)) {
            stop++;
        }
        return Optional.of(text.written(start, stop)).filter(s -> !s.isEmpty());
    }

    private boolean isNounEnd(int start, int i, boolean atBlank) {
        if (i == start) {
            return false;
        }
        boolean verb = TargetWords.NOUN_ENDS.startingAt(text, i).isPresent()
                && !text.key().startsWith("ผู", i - 2)
                && !text.key().startsWith("ที", i - 2)
                && !text.key().startsWith("การ", i - 3);
        return verb
                || "(),;".indexOf(text.at(i)) >= 0
                || text.isDigit(i)
                || atBlank && text.isAfterBlank(i)
                || TargetWords.BEHIND.startingAt(text, i).isPresent();
    }
}
