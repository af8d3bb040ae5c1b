package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.Rate.Per;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.NumberScanner.Found;
import org.kmplan.core.plan.internal.TargetWords.Compare;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.Fraction;

/** Reads every quantity of a line: the number, and the comparator, unit and rates around it. */
final class QuantityReader {
    static final Fraction HUNDRED = Fraction.of(100);
    static final WordList<String> MAXIMUM = WordList.of("maximum");
    private static final WordList<String> LEVEL = WordList.of("level-words");
    static final WordList<String> START = WordList.of("start");
    static final WordList<String> GOAL = WordList.of("goal");
    private static final WordList<String> JOINTS = WordList.of("joints");
    static final int REACH = 30;
    private static final WordList<String> TIMES = WordList.of("quantity-reader-times");
    private static final WordList<String> NO_LEAD = WordList.of("no-lead");
    private static final WordList<String> NAMES = WordList.of("number-names");

    private final FoldedText text;
    private final TargetDates dates;
    private final NumberScanner numbers;
    private final UnitReader units;
    private final Wholes wholes;
    private final LostNumbers lost;
    private final QuantityJudge judge;
    private final TargetYears years;
    private final UnitBeside beside;

    QuantityReader(FoldedText text, TargetDates dates, TargetYears years, UnitBeside beside) {
        this.text = text;
        this.dates = dates;
        this.years = years;
        this.beside = beside;
        this.numbers = new NumberScanner(text);
        this.units = new UnitReader(text);
        this.wholes = new Wholes(text, numbers, units);
        this.lost = new LostNumbers(text, units);
        this.judge = new QuantityJudge(text, units);
    }

    /** Returns the quantities in order. */
    List<Quantity> readAll() {
        List<Quantity> result = new ArrayList<>();
        int floor = 0;
        int i = 0;
        while (i < text.length()) {
            int next = dates.covers(i) ? i + 1 : years.ordinalEnd(i);
            if (next > i) {
                i = next;
                continue;
            }
            Found found = numbers.digitsAt(i);
            Quantity quantity = found != null ? digits(found, floor) : null;
            if (found == null) {
                found = numbers.wordsAt(i);
                quantity = found != null ? words(found, floor) : implied(i, floor);
                Found standIn = quantity == null && i >= floor ? lost.at(i) : null;
                quantity = standIn != null ? lost(standIn, floor) : quantity;
            }
            if (quantity != null && joinsPrevious(quantity, result)) {
                floor = quantity.end;
            } else if (quantity != null) {
                result.add(quantity);
                floor = quantity.end;
            }
            next = quantity != null ? quantity.end : found != null && !found.words() ? found.end() : i + 1;
            i = Math.max(next, i + 1);
        }
        return result;
    }

    private @Nullable Quantity digits(Found found, int floor) {
        Quantity quantity = lead(found, floor);
        if (found.malformed()) {
            quantity.role = Quantity.Role.MALFORMED;
            boolean percent =
                    TargetWords.PERCENT_SIGN.startingAt(text, found.end()).isPresent();
            boolean time = TargetWords.TIMES.endingAt(text, found.start()).isPresent();
            return quantity.isMarked() || percent || time || units.follows(found.end()) ? quantity : null;
        }
        if (quantity.percent && text.isDigit(found.end()) && !dates.covers(found.end())) {
            quantity.role = Quantity.Role.MALFORMED; // digits apart, as in "ร้อยละ 8 0"
        }
        tail(quantity, found);
        beside.completeShare(text, quantity);
        if (isReference(quantity, found) || !isCounted(quantity, found)) {
            return null;
        }
        beside.complete(quantity);
        return judge.judged(quantity);
    }

    private Quantity lost(Found found, int floor) {
        Quantity quantity = lead(found, floor);
        quantity.role = Quantity.Role.MALFORMED;
        quantity.notes.add(TargetNote.NUMBER_MISSING);
        return quantity;
    }

    private @Nullable Quantity words(Found found, int floor) {
        boolean half = found.outOf() == null && found.value().compareTo(Fraction.of(1)) < 0;
        if (found.malformed()
                || half && TargetWords.TIMES.endingAt(text, found.start()).isPresent()) {
            return digits(found.asMalformed(), floor); // "two and a half", "วันครึ่ง"
        }
        Quantity quantity = lead(found, floor);
        boolean marked = quantity.compare().isPresent() || quantity.percent || !quantity.rates.isEmpty();
        tail(quantity, found);
        if (floor > 0 && JOINTS.endingAt(text, quantity.start).isPresent() && quantity.units.isEmpty()) {
            marked |= units.readUnknown(quantity, true);
        }
        marked |= floor > 0 && JOINTS.endingAt(text, quantity.start).isPresent() && !quantity.units.isEmpty();
        boolean alone = found.start() == 0 && quantity.end == text.length();
        if (TIMES.startingAt(text, found.start()).isPresent() && quantity.units.isEmpty() && !quantity.percent) {
            quantity.units.add(TargetUnit.EVENT);
        } else if (alone && quantity.isBare() && beside.isKnown()) {
            beside.complete(quantity);
            marked = true;
        }
        boolean unit = !quantity.units.isEmpty() && !quantity.units.contains(TargetUnit.OTHER);
        boolean someOne = text.hasBefore("ใด", floor, found.start())
                || text.key().startsWith("จังหวัด", found.start() - "จังหวัด".length());
        if (!marked && (someOne || !unit && !found.share())) {
            return null;
        }
        quantity.notes.add(TargetNote.NUMBER_IN_WORDS);
        return judge.judged(quantity);
    }

    /** Reads a rate with its unit and no number, {@code เดือนละครั้ง}, as one. */
    private @Nullable Quantity implied(int i, int floor) {
        Optional<Hit<Per>> rate = TargetWords.RATES_BEFORE.startingAt(text, i);
        if (rate.isEmpty() || !text.key().startsWith("ครัง", rate.get().end())) {
            return null;
        }
        int at = rate.get().end();
        Found one = new Found(Fraction.of(1), at, at, "", false, false, false);
        Quantity quantity = lead(one, floor);
        tail(quantity, one);
        return quantity;
    }

    /** Takes the words before the number, back to the end of the quantity before. */
    private Quantity lead(Found found, int floor) {
        Quantity quantity = new Quantity();
        quantity.value = found.value();
        quantity.numberStart = found.start();
        quantity.end = found.end();
        int p = found.start();
        int before = -1;
        while (p > floor && p != before) {
            before = p;
            p = leadWord(quantity, p, floor);
        }
        quantity.start = p;
        return quantity;
    }

    private int leadWord(Quantity quantity, int p, int floor) {
        Optional<Hit<String>> percent = TargetWords.PERCENT.endingAt(text, p);
        if (percent.isPresent() && percent.get().start() >= floor) {
            quantity.percent = true;
            return percent.get().start();
        }
        Optional<Hit<String>> level = LEVEL.endingAt(text, p);
        if (level.isPresent() && level.get().start() >= floor) {
            quantity.role = quantity.percent ? quantity.role : Quantity.Role.LEVEL;
            return level.get().start();
        }
        Optional<Hit<Compare>> compare = TargetWords.BEFORE.endingAt(text, p);
        if (compare.isPresent()
                && compare.get().start() >= floor
                && !isInWord(compare.get().start())) {
            boolean noun = compare.get().meaning() == Compare.ALL && quantity.percent;
            if (noun) {
                return p;
            }
            if (quantity.compare().isEmpty()) {
                quantity.setCompare(compare.get().meaning());
            }
            if (DamagedTargets.isTurned(text, compare.get().start(), floor)) {
                quantity.role = Quantity.Role.MALFORMED;
            }
            return compare.get().start();
        }
        Optional<Hit<Per>> rate = TargetWords.RATES_BEFORE.endingAt(text, p);
        if (rate.isPresent() && rate.get().start() >= floor) {
            quantity.rates.add(Rate.per(rate.get().meaning()));
            return rate.get().start();
        }
        Optional<Hit<String>> filler = TargetWords.FILLERS.endingAt(text, p);
        if (filler.isPresent()
                && filler.get().start() >= floor
                && NO_LEAD.endingAt(text, p).isEmpty()) {
            quantity.counted |= filler.get().meaning().contains("จำนวน");
            return filler.get().start();
        }
        return p;
    }

    /** Tells whether a word of Latin letters begins in the middle of another: "over" in "turnover". */
    private boolean isInWord(int start) {
        return text.isLatin(start) && text.isLatin(start - 1) && !text.isAfterBlank(start);
    }

    /** Takes the words behind the number: range, percent sign, unit, rates, comparator. */
    private void tail(Quantity quantity, Found found) {
        boolean unit = units.follows(found.end());
        if (found.share() && quantity.units.isEmpty() && !unit) {
            Fraction whole = found.outOf() == null ? Fraction.of(1) : found.outOf();
            quantity.value = found.value().multiply(HUNDRED).divide(whole);
            quantity.percent = true;
        } else {
            range(quantity, found);
        }
        repeated(quantity, found);
        units.read(quantity);
        if (found.outOf() != null && unit) {
            quantity.setOutOf(new TargetAmount(found.outOf(), quantity.unit()));
        }
        wholes.read(quantity);
        behind(quantity);
        if (quantity.units.isEmpty() && !quantity.percent && quantity.end > found.end()) {
            units.unit(quantity);
        }
        wholes.read(quantity);
    }

    /** Takes a comparator behind the number and its unit. */
    private void behind(Quantity quantity) {
        Optional<Hit<Compare>> behind = TargetWords.BEHIND.startingAt(text, quantity.end);
        if (behind.isPresent()) {
            quantity.end = behind.get().end();
            if (quantity.compare().isEmpty() || quantity.compare().get() == Compare.WITHIN) {
                quantity.setCompare(behind.get().meaning());
            }
        }
    }

    /** Passes over the same number in a bracket: {@code ๑ (หนึ่ง) ครั้ง}, {@code ห้า (5) เรื่อง}. */
    private void repeated(Quantity quantity, Found found) {
        int p = found.end() + 1;
        if (quantity.end != found.end() || text.at(found.end()) != '(') {
            return;
        }
        Found again = found.words() ? numbers.digitsAt(p) : numbers.wordsAt(p);
        if (again != null && again.value().equals(found.value()) && text.at(again.end()) == ')') {
            quantity.end = again.end() + 1;
        }
    }

    private void range(Quantity quantity, Found first) {
        int p = first.end();
        Optional<Hit<String>> sign = TargetWords.PERCENT_SIGN.startingAt(text, p);
        p = sign.map(Hit::end).orElse(p);
        int from = p;
        if (text.at(p) == '-') {
            p++;
        } else if (text.key().startsWith("ถึง", p)) {
            p += "ถึง".length();
        }
        if (p == from) {
            return;
        }
        Optional<Hit<String>> word = TargetWords.PERCENT.startingAt(text, p);
        p = word.map(Hit::end).orElse(p);
        Found second = dates.covers(p) ? null : first.words() ? numbers.wordsAt(p) : numbers.digitsAt(p);
        if (second == null) {
            return;
        }
        quantity.end = second.end();
        quantity.percent |= sign.isPresent();
        if (second.malformed() || second.share() || second.value().compareTo(first.value()) < 0) {
            quantity.role = Quantity.Role.MALFORMED;
        } else if (!first.digits().equals("reference")) {
            quantity.setUpper(second.value());
        }
    }

    /** Tells whether the number is a year, an ordinal, a letter number, a time of day or part of a name. */
    private boolean isReference(Quantity quantity, Found found) {
        if (found.digits().equals("reference")) {
            return true;
        }
        int start = found.start();
        boolean unit = !quantity.units.isEmpty() && !quantity.units.contains(TargetUnit.OTHER);
        boolean marked = quantity.isMarked();
        if (TargetDates.isYear(found.digits())) {
            return !(marked && unit) && !quantity.units.equals(List.of(TargetUnit.PERSON));
        }
        boolean fiveS =
                text.at(found.end()) == 'ส' && (!text.isThai(found.end() + 1) || text.isAfterBlank(found.end() + 1));
        boolean clock = text.key().startsWith("น.", found.end());
        boolean letter = text.key().startsWith("/ว", found.end())
                || found.digits().length() > 2 && found.digits().charAt(0) == '0';
        if (fiveS || clock || letter) {
            return true;
        }
        if (marked || quantity.role == Quantity.Role.LEVEL) {
            return false;
        }
        boolean latin = text.isLatin(start - 1) && !(unit && text.isAfterBlank(start));
        boolean joined = "/-.".indexOf(text.at(start - 1)) >= 0 && start > 0 && !text.isAfterBlank(start);
        boolean ordinal = TargetWords.ORDINALS.endingAt(text, start).isPresent()
                && TargetWords.NO_ORDINALS.endingAt(text, start).isEmpty()
                && quantity.start == start;
        return latin || joined || ordinal;
    }

    /** Tells whether a number without a known unit is a quantity all the same. */
    private boolean isCounted(Quantity quantity, Found found) {
        if (!quantity.units.isEmpty() || quantity.percent || quantity.role == Quantity.Role.LEVEL) {
            return true;
        }
        boolean whole = quantity.start == 0 && quantity.end == text.length();
        boolean first = found.start() == 0;
        if (beside.isKnown() && first && !text.isThai(quantity.end) && !text.isLatin(quantity.end)) {
            return true;
        }
        boolean year = quantity.units.isEmpty() && years.endsAt(quantity.start) && quantity.end == endOfNumber(found);
        boolean named = NAMES.endingAt(text, quantity.start).isPresent() && quantity.end == endOfNumber(found);
        if (quantity.outOf().isPresent() || year || named || isChanged(quantity, found)) {
            return true;
        }
        boolean stated = quantity.compare().isPresent() || quantity.counted || !quantity.rates.isEmpty();
        boolean mean = text.hasBefore("คะแนน", 0, found.start())
                || text.hasBefore("คาเฉลีย", 0, found.start())
                || found.digits().isEmpty() && text.hasBefore("พึงพอใจ", 0, found.start());
        boolean ends = quantity.end == text.length()
                || MAXIMUM.startingAt(text, quantity.end).isPresent();
        if (mean && (found.digits().isEmpty() || stated || ends)) {
            quantity.units.add(TargetUnit.SCORE);
            return true;
        }
        boolean joined = JOINTS.endingAt(text, quantity.start).isPresent();
        return units.readUnknown(quantity, stated || first || joined) || whole || stated;
    }

    /** Returns the index after a number behind which no letters stand that may be its unit, or -1. */
    private int endOfNumber(Found found) {
        boolean letters = text.isThai(found.end()) || text.isLatin(found.end());
        return letters && !text.isAfterBlank(found.end()) ? -1 : found.end();
    }

    /** Tells whether a bare number is one of the two in {@code จาก ๗๐ เป็น ๘๐}. */
    private boolean isChanged(Quantity quantity, Found found) {
        boolean start = START.endingAt(text, quantity.start).isPresent()
                && GOAL.firstIn(text, found.end(), Math.min(text.length(), found.end() + REACH))
                        .isPresent();
        boolean goal = GOAL.endingAt(text, found.start()).isPresent()
                && START.firstIn(text, FoldedText.windowStart(0, quantity.start), quantity.start)
                        .isPresent();
        return start || goal;
    }

    /** Adds {@code ทุก 6 เดือน} to the quantity before it as a rate. */
    private boolean joinsPrevious(Quantity quantity, List<Quantity> before) {
        if (before.isEmpty() || !quantity.notes.contains(TargetNote.INVERSE_RATE)) {
            return false;
        }
        Quantity last = before.get(before.size() - 1);
        if (last.role != Quantity.Role.TARGET || !last.rates.isEmpty() || last.percent) {
            return false;
        }
        last.rates.addAll(quantity.rates);
        last.end = quantity.end;
        return true;
    }
}
