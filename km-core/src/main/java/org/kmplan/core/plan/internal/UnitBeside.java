package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.TargetContext;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.text.ThaiText;

/**
 * Unit that stands beside a cell rather than in it: in a column of units, in brackets in the heading, in the indicator. The
 * nearest that names one holds; where column and indicator name different ones, none is certain.
 */
final class UnitBeside {
    private static final WordList<String> SHARES = WordList.of("shares");
    private static final WordList<String> COUNTS = WordList.of("counts");
    private static final WordList<String> LABELS = WordList.of("labels");
    private static final WordList<TargetUnit> PEOPLE = people();
    private static final WordList<String> OF = WordList.of("unit-beside-of");

    /** Things on paper, which are counted in one word as well as in the other. */
    private static final Set<TargetUnit> PAPERS = EnumSet.of(
            TargetUnit.DOCUMENT,
            TargetUnit.VOLUME,
            TargetUnit.SET,
            TargetUnit.PIECE,
            TargetUnit.REPORT,
            TargetUnit.MANUAL,
            TargetUnit.PLAN,
            TargetUnit.ORDER);

    private static final UnitBeside NOTHING = new UnitBeside();

    private boolean percent;
    private boolean contradicts;
    private final List<TargetUnit> units = new ArrayList<>();
    private final List<Rate> rates = new ArrayList<>();
    private String words = "";
    private String denominator = "";

    /** What the column of units or the heading says, which a cell with a unit of its own must not contradict. */
    private @Nullable UnitBeside stated;

    private UnitBeside() {}

    private static WordList<TargetUnit> people() {
        WordList<TargetUnit> list = new WordList<>();
        Stream.of(
                        "บุคลากร",
                        "ผู้เข้าร่วม",
                        "ผู้เข้ารับ",
                        "เจ้าหน้าที่",
                        "พนักงาน",
                        "ข้าราชการ",
                        "ผู้ผ่าน",
                        "ผู้ที่",
                        "ผู้ได้รับ",
                        "สมาชิก")
                .forEach(word -> list.add(TargetUnit.PERSON, word));
        return list;
    }

    /** Returns what stands beside a cell. */
    static UnitBeside of(TargetContext context) {
        if (context.equals(TargetContext.NONE)) {
            return NOTHING;
        }
        UnitBeside column = ofWords(context.unit());
        UnitBeside heading = ofBrackets(context.heading(), true);
        UnitBeside indicator = ofIndicator(context.indicator());
        UnitBeside nearest = column.isKnown() ? column : heading.isKnown() ? heading : indicator;
        if (nearest == NOTHING) {
            return NOTHING;
        }
        UnitBeside result = new UnitBeside();
        result.take(nearest);
        result.stated = nearest == indicator ? null : nearest;
        for (UnitBeside other : List.of(heading, indicator)) {
            boolean differ = other.isKnown() && other.percent != nearest.percent;
            boolean persons = other.percent && nearest.units.contains(TargetUnit.PERSON);
            result.contradicts |= other != nearest && (differ || persons);
        }
        if (result.percent && result.denominator.isEmpty()) {
            result.denominator = indicator.denominator;
        }
        return result;
    }

    private void take(UnitBeside other) {
        percent = other.percent;
        units.addAll(other.units);
        rates.addAll(other.rates);
        words = other.words;
        denominator = other.denominator;
    }

    /** Tells whether something names a unit. */
    boolean isKnown() {
        return percent || !units.isEmpty();
    }

    /** Gives a bare number its unit. */
    void complete(Quantity quantity) {
        boolean target = quantity.role == Quantity.Role.TARGET;
        if (!isKnown() || !target || !quantity.isBare() || quantity.unitDamaged) {
            return;
        }
        if (contradicts) {
            quantity.notes.add(TargetNote.UNIT_CONTRADICTS);
            return;
        }
        quantity.completed = true;
        quantity.notes.add(TargetNote.UNIT_FROM_CONTEXT);
        quantity.percent = percent;
        if (percent) {
            quantity.units.add(TargetUnit.PERCENT);
        } else {
            quantity.units.addAll(units);
            if (quantity.rates.isEmpty()) {
                quantity.rates.addAll(rates);
            }
        }
    }

    /** Notes that demands name a unit of their own while the column of units or the heading names another one. */
    void compare(List<Quantity> demands) {
        UnitBeside other = stated;
        List<Quantity> own = demands.stream()
                .filter(quantity -> !quantity.completed && !quantity.isBare())
                .toList();
        if (other != null && own.stream().noneMatch(other::agrees)) {
            own.forEach(quantity -> quantity.notes.add(TargetNote.UNIT_CONTRADICTS));
        }
    }

    private boolean agrees(Quantity quantity) {
        boolean share = quantity.percent
                || quantity.restated()
                        .filter(again -> again.unit() == TargetUnit.PERCENT)
                        .isPresent();
        if (percent && share || !percent && units.contains(TargetUnit.OTHER)) {
            return true;
        }
        if (percent || quantity.percent) {
            return false;
        }
        if (quantity.role == Quantity.Role.LEVEL) {
            return units.contains(TargetUnit.LEVEL) || units.contains(TargetUnit.SCORE);
        }
        return quantity.units.contains(TargetUnit.OTHER)
                || quantity.units.stream().anyMatch(units::contains)
                || quantity.units.stream().anyMatch(PAPERS::contains)
                        && units.stream().anyMatch(PAPERS::contains);
    }

    /** Gives a bare number its percent where its line begins with it: {@code ร้อยละของงานที่ล่าช้า ไม่เกิน 5}. */
    void completeShare(FoldedText line, Quantity quantity) {
        boolean last = quantity.isBare() && quantity.rates.isEmpty() && quantity.end == line.length();
        boolean share = last
                && SHARES.startingAt(line, 0)
                        .filter(hit -> OF.startingAt(line, hit.end()).isPresent())
                        .isPresent();
        if (share) {
            quantity.percent = true;
            quantity.units.add(TargetUnit.PERCENT);
        }
    }

    /** Returns the words of the unit, blank if it has none. */
    String words() {
        return words;
    }

    /** Returns the noun of which a share is meant, blank if none is named. */
    String denominator() {
        return denominator;
    }

    /** Reads a text that is nothing but a unit. */
    private static UnitBeside ofWords(String raw) {
        String line = ThaiText.singleLine(raw);
        FoldedText text = new FoldedText(line);
        int start = LABELS.startingAt(text, 0)
                .filter(hit -> hit.end() < text.length())
                .map(Hit::end)
                .orElse(0);
        Optional<Hit<String>> share = SHARES.startingAt(text, start);
        if (share.isPresent() && share.get().end() == text.length()) {
            return percent("");
        }
        if (text.key().chars().noneMatch(Character::isLetter)
                || text.key().chars().anyMatch(Character::isDigit)) {
            return NOTHING;
        }
        FoldedText numbered = new FoldedText("1 " + text.written(start, text.length()));
        Quantity quantity = new Quantity();
        quantity.end = 1;
        new UnitReader(numbered).read(quantity);
        UnitBeside result = new UnitBeside();
        boolean whole = quantity.end == numbered.length() && !quantity.units.isEmpty();
        if (whole) {
            result.units.addAll(quantity.units);
            result.rates.addAll(quantity.rates);
        } else {
            result.units.add(TargetUnit.OTHER);
        }
        result.words = whole ? numbered.written(quantity.unitStart, quantity.unitEnd) : line;
        return result;
    }

    /** Reads a unit in the last brackets of a heading or indicator, or a heading that begins with a percentage. */
    private static UnitBeside ofBrackets(String raw, boolean heading) {
        String line = ThaiText.singleLine(raw).replace('（', '(').replace('）', ')');
        int close = line.lastIndexOf(')');
        int open = close < 0 ? -1 : line.lastIndexOf('(', close);
        if (open >= 0) {
            UnitBeside inside = ofWords(line.substring(open + 1, close));
            if (inside.percent || inside.units.stream().anyMatch(unit -> unit != TargetUnit.OTHER)) {
                return inside;
            }
        }
        FoldedText text = new FoldedText(line);
        boolean sign = heading && SHARES.startingAt(text, 0).isPresent()
                || SHARES.endingAt(text, text.length()).isPresent();
        return sign ? percent("") : NOTHING;
    }

    private static UnitBeside ofIndicator(String raw) {
        String line = ThaiText.singleLine(raw);
        UnitBeside brackets = ofBrackets(line, false);
        if (brackets.isKnown()) {
            return brackets;
        }
        FoldedText text = new FoldedText(line);
        Optional<Hit<String>> share = SHARES.startingAt(text, 0);
        if (share.isPresent()) {
            int of = OF.startingAt(text, share.get().end())
                    .map(Hit::end)
                    .orElse(share.get().end());
            return percent(text.written(of, text.length()));
        }
        Optional<Hit<String>> count = COUNTS.startingAt(text, 0);
        if (count.isEmpty()) {
            return NOTHING;
        }
        int at = count.get().end();
        Optional<Hit<TargetUnit>> people = PEOPLE.startingAt(text, at);
        Optional<Hit<TargetUnit>> unit = people.isPresent() ? people : TargetWords.UNITS.startingAt(text, at);
        boolean shadowed = unit.isPresent()
                && unit.get().meaning() != TargetUnit.EVENT
                && TargetWords.NO_UNITS.startingAt(text, at).isPresent();
        if (unit.isEmpty() || shadowed) {
            return NOTHING;
        }
        UnitBeside result = new UnitBeside();
        result.units.add(unit.get().meaning());
        result.words = people.isPresent()
                ? ""
                : text.written(unit.get().start(), unit.get().end());
        return result;
    }

    private static UnitBeside percent(String denominator) {
        UnitBeside result = new UnitBeside();
        result.percent = true;
        result.denominator = denominator;
        result.words = "";
        return result;
    }
}
