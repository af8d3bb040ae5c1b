package org.kmplan.core.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.Rate.Per;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.NumberScanner.Found;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.text.internal.WordFile;
import org.kmplan.core.time.Fraction;

/** Reads the unit and the rates behind a number. */
final class UnitReader {
    private static final int MAX_UNKNOWN = 40;
    private static final Set<Per> LONG_TIMES = Set.of(Per.YEAR, Per.HALF_YEAR, Per.QUARTER, Per.MONTH, Per.WEEK);
    private static final Set<TargetUnit> PEOPLE = Set.of(TargetUnit.PERSON, TargetUnit.UNIT);
    private static final Set<TargetUnit> SPENT = Set.of(TargetUnit.DAY, TargetUnit.HOUR, TargetUnit.PERSON);
    private static final WordList<String> EVERY_NUMBER = WordList.of("every-number");
    private static final WordList<Per> EVERY_TIMES = WordList.of("every-times", Per::valueOf);
    private static final WordList<String> KNOWLEDGE_SLIP = WordList.of("knowledge-slip");

    private static final List<String> SHEETS = WordFile.read(UnitReader.class, "targets.words").words("sheets").stream()
            .map(WordFile.Word::text)
            .toList();

    /** Words behind a slash that begin like a rate and name a time. */
    private static final WordList<String> NO_RATES = WordList.of("no-rates");

    /** Words behind a number that are no unit of it. */
    private static final WordList<String> OTHER_NUMBER = WordList.of("other-number");

    private static final String QUOTES = "\"'\u2018\u201C";

    private final FoldedText text;
    private final NumberScanner numbers;
    private final Magnitudes magnitudes;
    private final DamagedUnits damaged;

    UnitReader(FoldedText text) {
        this.text = text;
        this.numbers = new NumberScanner(text);
        this.magnitudes = new Magnitudes(text, this::follows);
        this.damaged = new DamagedUnits(text);
    }

    /** Tells whether a known unit begins at the index. */
    boolean follows(int i) {
        return unitAt(i).isPresent();
    }

    /** Tells whether the unit is a length of time. */
    boolean isTime(Quantity quantity) {
        return quantity.units.contains(TargetUnit.DAY)
                || quantity.units.contains(TargetUnit.HOUR)
                || TargetWords.TIMES.startingAt(text, quantity.unitStart).isPresent();
    }

    /** Reads percent sign, multiplier, units, and rates from the end of the quantity on. */
    void read(Quantity quantity) {
        Optional<Hit<String>> percent = TargetWords.PERCENT_SIGN
                .startingAt(text, quantity.end)
                .or(() ->
                        TargetWords.PERCENT.startingAt(text, quantity.end).filter(word -> word.end() == text.length()));
        if (percent.isPresent()) {
            quantity.percent = true;
            quantity.end = percent.get().end();
        }
        if (quantity.percent) {
            quantity.units.add(TargetUnit.PERCENT);
        } else if (inverse(quantity)) {
            return;
        } else {
            multiplier(quantity);
            unit(quantity);
        }
        rates(quantity);
    }

    /** Takes the letters behind the number as a unit of their own; without a sign of intent only if said before. */
    boolean readUnknown(Quantity quantity, boolean intended) {
        if (OTHER_NUMBER.startingAt(text, quantity.end).isPresent()) {
            return intended;
        }
        int end = quantity.end;
        while (text.isThai(end)
                && end - quantity.end < MAX_UNKNOWN
                && (end == quantity.end || !text.isAfterBlank(end))
                && TargetWords.BEHIND.startingAt(text, end).isEmpty()
                && TargetWords.PERCENT.startingAt(text, end).isEmpty()
                && (end == quantity.end || rateAt(end, quantity).isEmpty())) {
            end++;
        }
        while (end - quantity.end < MAX_UNKNOWN
                && text.isLatin(end)
                && (end == quantity.end || text.isLatin(end - 1) && !text.isAfterBlank(end))) {
            end++;
        }
        String word = text.key().substring(quantity.end, end);
        if (!word.isEmpty() && damaged.isOne(quantity.end, end)) {
            quantity.end = damaged.end(end);
            quantity.unitDamaged = true;
            return true;
        }
        boolean repeated = word.length() > 2 && text.hasBefore(word, 0, quantity.start);
        if (word.isEmpty() || !intended && !repeated) {
            return false;
        }
        quantity.unitStart = quantity.end;
        quantity.unitEnd = end;
        quantity.end = end;
        quantity.units.add(TargetUnit.OTHER);
        rates(quantity);
        return true;
    }

    /** Reads {@code 2 ปี/ครั้ง} and {@code ทุก 6 เดือน}. */
    private boolean inverse(Quantity quantity) {
        Optional<Hit<Per>> time =
                TargetWords.TIMES.startingAt(text, quantity.end).filter(hit -> LONG_TIMES.contains(hit.meaning()));
        boolean every = EVERY_NUMBER
                .endingAt(text, quantity.numberStart)
                .filter(word -> !text.isDigit(word.start() - 1))
                .isPresent();
        if (every && time.isEmpty()) {
            time = EVERY_TIMES.startingAt(text, quantity.end);
        }
        boolean small = quantity.value.isWhole()
                && quantity.value.signum() > 0
                && quantity.value.compareTo(Fraction.of(1_000)) < 0;
        if (time.isEmpty() || !small || quantity.upper().isPresent()) {
            return false;
        }
        int p = time.get().end();
        int after = text.at(p) == '/' ? p + 1 : text.key().startsWith("ตอ", p) ? p + 2 : p;
        after = text.at(after) == '1' && !text.isDigit(after + 1) ? after + 1 : after;
        boolean event = text.key().startsWith("ครัง", after);
        if (!every && !event) {
            return false;
        }
        quantity.rates.add(
                new Rate(quantity.value.numerator().intValueExact(), time.get().meaning()));
        quantity.value = Fraction.of(1);
        quantity.units.add(TargetUnit.EVENT);
        quantity.notes.add(TargetNote.INVERSE_RATE);
        if (event) {
            quantity.unitStart = after;
            quantity.end = after + "ครัง".length();
            quantity.unitEnd = quantity.end;
        } else {
            quantity.end = p;
        }
        return true;
    }

    private void multiplier(Quantity quantity) {
        Magnitudes.@Nullable Amount amount = magnitudes.read(quantity.value, quantity.end);
        if (amount == null) {
            return;
        }
        Magnitudes.@Nullable Amount upper = quantity.upper()
                .map(value -> magnitudes.read(value, quantity.end))
                .orElse(null);
        quantity.value = amount.value();
        quantity.end = amount.end();
        if (upper == null) {
            upper = upper(quantity.end);
        }
        if (upper != null) {
            quantity.end = upper.end();
            quantity.setUpper(upper.value());
        }
        boolean reversed = upper != null && upper.value().compareTo(amount.value()) < 0;
        if (amount.malformed() || upper != null && upper.malformed() || reversed) {
            quantity.role = Quantity.Role.MALFORMED;
        }
    }

    /** Reads the other end of {@code 2 พัน - 3 พัน}, or returns null if there is none. */
    private Magnitudes.@Nullable Amount upper(int index) {
        int p = text.at(index) == '-' ? index + 1 : text.key().startsWith("ถึง", index) ? index + "ถึง".length() : -1;
        Found second = p < 0 ? null : numbers.digitsAt(p);
        return second == null || second.malformed() ? null : magnitudes.read(second.value(), second.end());
    }

    /** Takes a unit at the end of the quantity, if one stands there. */
    void unit(Quantity quantity) {
        boolean quoted = quantity.end > 0 && quantity.end < text.length() && QUOTES.indexOf(text.at(quantity.end)) >= 0;
        Optional<Hit<TargetUnit>> unit = unitAt(quoted ? quantity.end + 1 : quantity.end);
        if (unit.isEmpty()) {
            return;
        }
        if (damaged.isBroken(unit.get().start(), unit.get().end())) {
            quantity.end = damaged.end(unit.get().end());
            quantity.unitDamaged = true;
            return;
        }
        quantity.unitStart = unit.get().start();
        add(quantity, unit.get());
        boolean more = true;
        while (more) {
            int p = quantity.end;
            int next = text.at(p) == '/' ? p + 1 : text.key().startsWith("หรือ", p) ? p + "หรือ".length() : -1;
            Optional<Hit<TargetUnit>> other = next < 0 ? Optional.empty() : unitAt(next);
            boolean counted = other.isPresent() && text.isDigit(other.get().end());
            more = other.isPresent() && !counted && !(text.at(p) == '/' && isRate(next, quantity));
            if (more) {
                add(quantity, other.orElseThrow());
            }
        }
    }

    private void add(Quantity quantity, Hit<TargetUnit> unit) {
        if (!quantity.units.contains(unit.meaning())) {
            quantity.units.add(unit.meaning());
        }
        if (KNOWLEDGE_SLIP.startingAt(text, unit.start()).isPresent()) {
            quantity.notes.add(TargetNote.UNIT_SLIP);
        }
        quantity.end = unit.end();
        quantity.unitEnd = unit.end();
    }

    private Optional<Hit<TargetUnit>> unitAt(int i) {
        Optional<Hit<TargetUnit>> unit = TargetWords.UNITS.startingAt(text, i);
        Optional<Hit<String>> other = TargetWords.NO_UNITS.startingAt(text, i);
        boolean shadowed = unit.isPresent()
                && other.isPresent()
                && other.get().end() > unit.get().end();
        boolean sheets = unit.filter(hit -> hit.meaning() == TargetUnit.PLAN).isPresent() && isSheet(i);
        boolean inside = unit.isPresent()
                && text.isLatin(unit.get().end() - 1)
                && text.isLatin(unit.get().end())
                && !text.isAfterBlank(unit.get().end());
        return shadowed || inside ? Optional.empty() : sheets ? unit.map(UnitReader::other) : unit;
    }

    /** Sheets (แผ่น) and plans (แผน) differ by their tone mark alone. */
    private boolean isSheet(int i) {
        return SHEETS.stream().anyMatch(word -> text.text().startsWith(word, text.origin(i)));
    }

    private static Hit<TargetUnit> other(Hit<TargetUnit> unit) {
        return new Hit<>(TargetUnit.OTHER, unit.start(), unit.end());
    }

    private void rates(Quantity quantity) {
        Optional<Hit<Rate>> rate = rateAt(quantity.end, quantity);
        while (rate.isPresent()) {
            quantity.rates.add(rate.get().meaning());
            quantity.end = rate.get().end();
            rate = rateAt(quantity.end, quantity);
        }
    }

    /** Finds a rate at the index: {@code /ปี}, {@code ต่อ 2 ปี}, {@code ทุกปี}. */
    private Optional<Hit<Rate>> rateAt(int i, Quantity quantity) {
        boolean slash = text.at(i) == '/';
        boolean english = text.key().startsWith("per", i) && text.isAfterBlank(i + "per".length());
        boolean per = english || text.key().startsWith("ตอ", i);
        if (quantity.rates.isEmpty() && text.key().startsWith("ใน", i) && text.isDigit(i + 2)) {
            return rate(i, i + 2)
                    .filter(hit -> LONG_TIMES.contains(hit.meaning().per()));
        }
        if (!slash && !per) {
            return TargetWords.EVERY
                    .startingAt(text, i)
                    .filter(hit -> !text.isLatin(i) || text.isAfterBlank(i))
                    .map(hit -> new Hit<>(Rate.per(hit.meaning()), i, hit.end()));
        }
        int p = slash ? i + 1 : english ? i + "per".length() : i + 2;
        return slash && !isRate(afterNumber(p), quantity) ? Optional.empty() : rate(i, p);
    }

    private Optional<Hit<Rate>> rate(int start, int index) {
        int p = afterNumber(index);
        int every = p == index ? 1 : Math.max(1, Integer.parseInt(text.key().substring(index, p)));
        return TargetWords.RATES_BEHIND
                .startingAt(text, p)
                .filter(hit -> NO_RATES.startingAt(text, p).isEmpty() && !isYear(hit))
                .map(hit -> new Hit<>(new Rate(every, hit.meaning()), start, hit.end()));
    }

    private boolean isYear(Hit<Per> hit) {
        return hit.meaning() == Per.YEAR && text.isDigit(hit.end()) && text.isDigit(hit.end() + 3);
    }

    /** Returns the index after a number of one or two digits at the index, or the index itself. */
    private int afterNumber(int i) {
        boolean number = text.isDigit(i) && !text.isDigit(i + 2);
        return number ? text.isDigit(i + 1) ? i + 2 : i + 1 : i;
    }

    /** Tells whether the word behind a slash is a denominator rather than an alternative unit. */
    private boolean isRate(int i, Quantity quantity) {
        Optional<Hit<Per>> word = TargetWords.RATES_BEHIND.startingAt(text, i);
        if (word.isEmpty()) {
            return false;
        }
        List<TargetUnit> left = quantity.units;
        return switch (word.get().meaning()) {
            case PERSON -> left.stream().noneMatch(PEOPLE::contains);
            case UNIT -> !left.contains(TargetUnit.UNIT);
            case EVENT -> left.stream().anyMatch(SPENT::contains);
            case OTHER -> left.contains(TargetUnit.PERSON);
            default -> true;
        };
    }
}
