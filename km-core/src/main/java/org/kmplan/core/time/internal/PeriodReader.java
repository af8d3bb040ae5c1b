package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.Placeholders;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/** Reads the periods in a text, line by line: {@link org.kmplan.core.time.PeriodParser} for its face. */
public final class PeriodReader {
    private static final int MIN_CONSONANTS = 15;
    private static final int MIN_MARKS_PERCENT = 5;
    private static final int SAME_LETTER = 5;
    private static final String RESULT = "ผล";

    private final PeriodText text;
    private final Optional<FiscalYear> planYear;
    private final List<PeriodReading> readings = new ArrayList<>();

    private PeriodReader(PeriodText text, Optional<FiscalYear> planYear) {
        this.text = text;
        this.planYear = planYear;
    }

    /**
     * Reads every period in a text, in order; one expression may hold several, with or without a delimiter.
     *
     * @param planYear fiscal year of the plan, from which a missing year is taken
     * @return one reading for each expression found; one refused reading if there is none
     */
    public static List<PeriodReading> read(String text, Optional<FiscalYear> planYear) {
        Objects.requireNonNull(planYear, "planYear");
        PeriodText folded = PeriodText.of(text);
        List<PeriodToken> tokens = PeriodLexer.tokens(folded);
        String whole = text.strip();
        if (tokens.stream().allMatch(PeriodReader::saysNothing) || Placeholders.isOne(whole)) {
            return List.of(PeriodReading.refused(whole, PeriodRefusal.EMPTY));
        }
        if (isDamaged(folded, tokens)) {
            return List.of(PeriodReading.refused(whole, PeriodRefusal.DAMAGED));
        }
        PeriodReader parser = new PeriodReader(folded, planYear);
        List<PeriodToken> line = new ArrayList<>();
        for (PeriodToken token : PeriodLines.joined(PeriodBars.read(tokens))) {
            if (token.is(Kind.BREAK) || token.is(Kind.STOP)) {
                parser.line(line);
                line = new ArrayList<>();
            } else {
                line.add(token);
            }
        }
        parser.line(line);
        return parser.readings.isEmpty()
                ? List.of(PeriodReading.refused(whole, PeriodRefusal.NO_DATE))
                : List.copyOf(parser.readings);
    }

    private static boolean saysNothing(PeriodToken token) {
        return switch (token.kind()) {
            case BREAK, STOP, DASH, GAP, COMMA, SLASH, OPEN, CLOSE -> true;
            default -> false;
        };
    }

    private static boolean isDamaged(PeriodText text, List<PeriodToken> tokens) {
        int months = 0;
        boolean doubtful = false;
        for (PeriodToken token : tokens) {
            if (token.is(Kind.DAMAGED)) {
                return true;
            }
            if (token.is(Kind.MONTH)) {
                months++;
                doubtful |= token.value() == 1 && token.to() - token.from() <= 5;
            }
        }
        int consonants = -2 * months;
        int marks = 0;
        int same = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            consonants += PeriodText.isConsonant(c) ? 1 : 0;
            marks += PeriodText.isMark(c) ? 1 : 0;
            same = PeriodText.isConsonant(c) && c == text.at(i - 1) ? same + 1 : 0;
            if (same == SAME_LETTER - 1) {
                return true;
            }
        }
        return doubtful && consonants >= MIN_CONSONANTS && marks * 100L < (long) MIN_MARKS_PERCENT * consonants;
    }

    private void line(List<PeriodToken> tokens) {
        int start = 0;
        boolean bulleted = false;
        while (start < tokens.size() && tokens.get(start).is(Kind.DASH)) {
            start++;
            bulleted = true;
        }
        List<PeriodToken> line = PeriodRewrites.of(tokens.subList(start, tokens.size()));
        PeriodCursor cursor = new PeriodCursor(line, planYear);
        PeriodGrammar grammar = new PeriodGrammar(cursor);
        if (bulleted && inlineBullets(line)) {
            grammar.dashIsBullet();
        }
        List<PeriodCore> found = new ArrayList<>();
        boolean turned = !tokens.isEmpty() && hasResult(raw(tokens, 0, tokens.size()));
        boolean except = false;
        boolean gap = false;
        PeriodLeftovers left = new PeriodLeftovers(line);
        int i = 0;
        while (i < line.size()) {
            PeriodToken token = line.get(i);
            turned |= token.is(Kind.CANCEL);
            except |= token.is(Kind.EXCEPT);
            int numbered = afterNumbered(cursor, i);
            if (numbered > i) {
                i = numbered;
                continue;
            }
            boolean lawYear =
                    token.is(Kind.BUDDHIST) && i > 0 && line.get(i - 1).is(Kind.OTHER);
            gap |= token.is(Kind.GAP) && (!found.isEmpty() || cursor.is(i + 1, Kind.DASH) || cursor.is(i + 1, Kind.TO));
            Cores cores = lawYear ? null : grammar.expressionOrDuration(i);
            if (cores == null || cores.next() <= i) {
                left.over(i);
                i++;
                continue;
            }
            if (except || gap) {
                turned = true;
            }
            found.addAll(cores.items());
            i = cores.next();
        }
        add(line, found, turned || left.matter(found));
    }

    private void add(List<PeriodToken> line, List<PeriodCore> found, boolean turned) {
        if (found.isEmpty()) {
            return;
        }
        boolean mixedRhythm = found.size() > 1
                && found.stream().anyMatch(c -> c.period() instanceof PlanPeriod.Recurring)
                && found.stream().map(c -> span(c.period())).distinct().count() > 1;
        if (turned || mixedRhythm) {
            readings.add(PeriodReading.refused(raw(line, 0, line.size()), PeriodRefusal.NOT_UNDERSTOOD));
            return;
        }
        for (PeriodCore core : found) {
            String raw = raw(line, core.from(), core.next());
            PlanPeriod period = core.period();
            PeriodRefusal refusal = core.refusal();
            readings.add(
                    period != null && refusal == null
                            ? PeriodReading.read(raw, period, core.notes())
                            : PeriodReading.refused(raw, refusal == null ? PeriodRefusal.NOT_UNDERSTOOD : refusal));
        }
    }

    private static String span(@Nullable PlanPeriod period) {
        return period == null ? "" : period.start() + ".." + period.end();
    }

    private String raw(List<PeriodToken> line, int from, int to) {
        int last = Math.min(to, line.size()) - 1;
        return text.raw(line.get(from).from(), line.get(last).to());
    }

    /** Tells whether a time of the line is what was done, as in {@code แผน ม.ค. ๖๖ ผล มี.ค. ๖๖}, and no time of the plan. */
    private static boolean hasResult(String line) {
        for (int i = line.indexOf(RESULT); i >= 0; i = line.indexOf(RESULT, i + 1)) {
            int end = i + RESULT.length();
            boolean before = i == 0 || " \u00A0(/,-".indexOf(line.charAt(i - 1)) >= 0;
            if (before && end < line.length() && " \u00A0:=".indexOf(line.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A line of bullets has more hyphens than one range needs: {@code - ม.ค. 2566 - ก.พ. 2566 - มี.ค. 2566}. */
    private static boolean inlineBullets(List<PeriodToken> line) {
        return line.stream().filter(t -> t.is(Kind.DASH)).count() >= 2
                && line.stream().noneMatch(t -> t.is(Kind.SLASH))
                && line.stream().noneMatch(t -> t.is(Kind.OTHER));
    }

    /** Skips numbers that count things, such as {@code ครั้งที่ 1/2558}, so that they are not taken for days. */
    private static int afterNumbered(PeriodCursor cursor, int index) {
        if (cursor.is(index, Kind.OPEN) && cursor.isNumber(index + 1, 1, 2) && cursor.is(index + 2, Kind.CLOSE)) {
            return index + 3;
        }
        if (!cursor.is(index, Kind.ORDINAL) || !cursor.is(index + 1, Kind.NUMBER)) {
            return index;
        }
        int i = index + 2;
        while ((cursor.is(i, Kind.SLASH) || cursor.is(i, Kind.DASH) || cursor.is(i, Kind.COMMA))
                && cursor.is(i + 1, Kind.NUMBER)
                && i < index + 40) {
            i += 2;
        }
        return i;
    }
}
