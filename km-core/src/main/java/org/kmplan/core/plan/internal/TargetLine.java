package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.Rate.Per;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.Quantity.Role;
import org.kmplan.core.plan.internal.TargetWords.Compare;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;

/** One line of a target cell and the targets that it states. */
final class TargetLine {
    private static final WordList<String> EQUATIONS = WordList.of("equations");
    private static final WordList<String> BLANKS = WordList.of("blanks");
    private static final int MAX_EQUATION = 24;
    private static final String NUMBER_OF = "จานวน";

    /** Kinds that a line has beside values that are no demands. */
    private static final Set<TargetKind> OWN =
            EnumSet.of(TargetKind.EXISTENCE, TargetKind.TIME, TargetKind.LEVEL, TargetKind.UNREADABLE);

    private final FoldedText text;
    private final TargetYears years;
    private final UnitBeside beside;
    private final List<Quantity> quantities;
    private final boolean scoringRule;
    private final boolean alternatives;
    private final TargetTime time;
    private final TargetWriter writer;

    TargetLine(FoldedText text, Optional<FiscalYear> planYear, UnitBeside beside, String indicator) {
        this.text = text;
        TargetDates dates = new TargetDates(text);
        this.years = new TargetYears(text);
        this.beside = beside;
        List<Quantity> read = new QuantityReader(text, dates, years, beside).readAll();
        this.scoringRule = isScoringRule(read);
        TargetRelations relations = new TargetRelations(text, years, read);
        this.quantities = scoringRule ? read : relations.related();
        this.alternatives = !scoringRule && relations.hasAlternatives();
        years.apply(quantities, planYear);
        new MeasureReader(text, indicator).read(quantities);
        this.time = TargetTime.of(text, dates, years, planYear);
        this.writer = new TargetWriter(text, time, beside);
    }

    /** Returns the year with which the line begins. */
    Optional<Integer> leadingYear() {
        return years.leading();
    }

    /** Returns the targets in order, at least one. */
    List<TargetExpression> read() {
        if (alternatives || DamagedTargets.isDamaged(text.text())) {
            return List.of(writer.plain(TargetKind.UNREADABLE).build());
        }
        if (scoringRule) {
            return List.of(writer.plain(TargetKind.NOT_A_TARGET)
                    .addNote(TargetNote.SCORING_RULE)
                    .build());
        }
        List<Quantity> targets = targets();
        ReportingRounds rounds = ReportingRounds.of(text);
        Optional<TargetExpression> inRounds = rounds.target(targets, time);
        if (inRounds.isPresent()) {
            return List.of(inRounds.get().withRaw(text.text()));
        }
        List<Quantity> kept =
                quantities.stream().filter(TargetRelations::isKept).toList();
        if (!targets.isEmpty()) {
            completeComparators(targets);
            beside.compare(targets);
            List<TargetExpression> all = new ArrayList<>(writer.quantities(merged(targets, kept), firstAside()));
            all.replaceAll(rounds::overYears);
            lost().ifPresent(all::add);
            return all;
        }
        TargetExpression other = withoutQuantity();
        if (kept.isEmpty()) {
            return List.of(other);
        }
        List<TargetExpression> result = new ArrayList<>();
        if (OWN.contains(other.kind())) {
            result.add(other);
        }
        result.addAll(writer.quantities(kept, text.length()));
        return result;
    }

    /** Returns a target for numbers that could not be read beside others that could. */
    private Optional<TargetExpression> lost() {
        BitSet brackets = brackets();
        List<Quantity> malformed = quantities.stream()
                .filter(quantity -> quantity.role == Role.MALFORMED && !brackets.get(quantity.numberStart))
                .toList();
        return malformed.isEmpty() ? Optional.empty() : Optional.of(unreadable(malformed));
    }

    private TargetExpression unreadable(List<Quantity> malformed) {
        boolean year = malformed.stream().anyMatch(q -> q.notes.contains(TargetNote.YEAR_UNKNOWN));
        boolean missing = malformed.stream().allMatch(q -> q.notes.contains(TargetNote.NUMBER_MISSING));
        return writer.unreadable(!missing, year);
    }

    private static List<Quantity> merged(List<Quantity> targets, List<Quantity> kept) {
        List<Quantity> all = new ArrayList<>(targets);
        all.addAll(kept);
        all.sort(java.util.Comparator.comparingInt(quantity -> quantity.start));
        return all;
    }

    private TargetExpression withoutQuantity() {
        for (Quantity quantity : quantities) {
            if (quantity.role == Role.LEVEL) {
                completeComparators(List.of(quantity));
                beside.compare(List.of(quantity));
                return writer.level(quantity);
            }
        }
        AllOrNone allOrNone = new AllOrNone(text, time.by());
        Optional<TargetExpression> words =
                allOrNone.none().or(writer::namedLevel).or(allOrNone::complete);
        if (words.isPresent()) {
            return words.get();
        }
        boolean blank = BLANKS.firstIn(text, 0, text.length()).isPresent()
                && TargetWords.UNITS.firstIn(text, 0, text.length()).isPresent();
        boolean demand = TargetWords.DEMANDS.firstIn(text, 0, text.length()).isPresent()
                || TargetWords.PERCENT.firstIn(text, 0, text.length()).isPresent();
        List<Quantity> malformed =
                quantities.stream().filter(q -> q.role == Role.MALFORMED).toList();
        Optional<Quantity> other =
                quantities.stream().filter(q -> q.role == Role.NOT_A_TARGET).findFirst();
        boolean figures = text.key().indexOf('.') > 0 && text.key().chars().noneMatch(Character::isLetter);
        if (!malformed.isEmpty() || other.isEmpty() && (blank || demand || figures || isUncounted())) {
            return unreadable(malformed);
        }
        if (writer.isExistence()) {
            return writer.existence();
        }
        if (other.isPresent()) {
            return writer.noTarget(other.get());
        }
        if (time.wrong()) {
            return writer.plain(TargetKind.UNREADABLE).build();
        }
        if (time.isMentioned()) {
            return writer.time();
        }
        Optional<Hit<Per>> every = TargetWords.EVERY.firstIn(text, 0, text.length());
        return every.isPresent()
                ? writer.every(every.get())
                : writer.plain(TargetKind.QUALITATIVE).build();
    }

    /** Tells whether the line says that there is a number of something, and which is left out: {@code จำนวน  เรื่อง}. */
    private boolean isUncounted() {
        int number = text.key().startsWith(NUMBER_OF) ? NUMBER_OF.length() : -1;
        while (number > 0 && number < text.length() && text.at(number) == '_') {
            number++;
        }
        return number > 0
                && TargetWords.UNITS
                        .startingAt(text, number)
                        .filter(hit -> hit.end() == text.length())
                        .isPresent();
    }

    /** Returns the quantities that are targets; those in brackets or among examples only where there are no others. */
    private List<Quantity> targets() {
        BitSet brackets = brackets();
        BitSet examples = examples();
        List<Quantity> main = new ArrayList<>();
        List<Quantity> aside = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean example = examples.get(quantity.numberStart);
            boolean target = quantity.role == Role.TARGET;
            if (target && !example && !brackets.get(quantity.numberStart)) {
                main.add(quantity);
            } else if (target && (!example || quantity.compare().isPresent() || quantity.counted)) {
                aside.add(quantity);
            }
        }
        return joinRates(main.isEmpty() ? aside : main);
    }

    /** Reads {@code 1 หน่วยงาน 1 องค์ความรู้} as one body of knowledge for each unit. */
    private List<Quantity> joinRates(List<Quantity> targets) {
        if (targets.size() != 2) {
            return targets;
        }
        Quantity first = targets.get(0);
        Quantity second = targets.get(1);
        boolean one = first.value.equals(Fraction.of(1)) && first.units.size() == 1 && !first.isMarked();
        if (!one || second.isMarked() || second.numberStart != first.end) {
            return targets;
        }
        Optional<Hit<Per>> per = TargetWords.RATES_BEHIND.startingAt(text, first.unitStart);
        boolean thing = per.isPresent()
                && (per.get().meaning() == Per.UNIT
                        || per.get().meaning() == Per.PERSON
                        || per.get().meaning() == Per.OTHER);
        if (!thing || second.units.contains(first.units.get(0))) {
            return targets;
        }
        second.rates.add(Rate.per(per.get().meaning()));
        second.start = first.start;
        return List.of(second);
    }

    /** Takes comparators that stand further away: ขึ้นไป behind the noun, อย่างน้อย before it. */
    private void completeComparators(List<Quantity> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Quantity quantity = targets.get(i);
            if (quantity.compare().isPresent() || quantity.upper().isPresent()) {
                continue;
            }
            int next = i + 1 < targets.size() ? targets.get(i + 1).start : text.length();
            int before = i > 0 ? targets.get(i - 1).end : 0;
            Optional<Hit<Compare>> behind = TargetWords.BEHIND.firstIn(text, quantity.end, next);
            if (behind.isPresent()) {
                quantity.setCompare(behind.get().meaning());
                continue;
            }
            TargetWords.DEMANDS
                    .firstIn(text, FoldedText.windowStart(before, quantity.start), quantity.start)
                    .filter(hit -> text.key().startsWith("อยางนอย", hit.start()))
                    .ifPresent(hit -> quantity.setCompare(hit.meaning()));
        }
    }

    private boolean isScoringRule(List<Quantity> quantities) {
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(i + 1);
            int from = first.end;
            int to = second.numberStart;
            boolean scored = first.units.contains(TargetUnit.SCORE) != second.units.contains(TargetUnit.SCORE);
            boolean levels = first.role == Role.LEVEL && second.role != Role.LEVEL;
            if ((scored || levels)
                    && to - from <= MAX_EQUATION
                    && EQUATIONS.firstIn(text, from, to).isPresent()
                    && TargetWords.GROUPS.firstIn(text, from, to).isEmpty()
                    && !isMark(first, second)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the second number is what those counted by the first must reach, rather than what it is worth. */
    private static boolean isMark(Quantity first, Quantity second) {
        return first.percent
                && second.compare()
                        .filter(word -> word == Compare.AT_LEAST || word == Compare.MORE_THAN)
                        .isPresent();
    }

    private int firstAside() {
        return TargetWords.EXAMPLES
                .firstIn(text, 0, text.length())
                .map(Hit::start)
                .orElse(text.length());
    }

    private BitSet brackets() {
        BitSet covered = new BitSet();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            covered.set(i, depth > 0);
            depth -= depth > 0 && (c == ')' || c == ']') ? 1 : 0;
        }
        return covered;
    }

    private BitSet examples() {
        BitSet covered = new BitSet();
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            if (!in && TargetWords.EXAMPLES.startingAt(text, i).isPresent()) {
                in = true;
            } else if (in && (TargetWords.EXAMPLES_END.startingAt(text, i).isPresent() || isNextDemand(i))) {
                in = false;
            }
            covered.set(i, in);
        }
        return covered;
    }

    /** Tells whether และ with a comparator begins at the index. */
    private boolean isNextDemand(int i) {
        if (!text.key().startsWith("และ", i)) {
            return false;
        }
        int p = i + "และ".length();
        return TargetWords.DEMANDS.startingAt(text, p).isPresent() || text.key().startsWith("จานวน", p);
    }
}
