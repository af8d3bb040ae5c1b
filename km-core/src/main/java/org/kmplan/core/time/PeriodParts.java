package org.kmplan.core.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodToken.Kind;
import org.kmplan.core.time.PeriodToken.Mark;

/** Reads single days and months, in words and in numbers. */
final class PeriodParts {
    enum Position {
        WHOLE,
        VAGUE,
        END
    }

    /** Day or month as written; day and month are 0 where the text leaves them to what follows. */
    record Part(
            int from,
            int next,
            int day,
            int month,
            Position position,
            boolean misspelt,
            @Nullable PeriodYear year,
            @Nullable PeriodRefusal refusal) {
        Part with(int otherMonth, @Nullable PeriodYear otherYear) {
            return new Part(from, next, day, otherMonth, position, misspelt, otherYear, refusal);
        }
    }

    private static final int MAX_LIST_LOOKAHEAD = 64;
    private static final int MAX_WORDS = 8;

    private final PeriodCursor cursor;

    PeriodParts(PeriodCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the day or month that begins at a token, or returns null if none does. */
    @Nullable
    Part read(int index) {
        Position position = Position.WHOLE;
        boolean dayWord = false;
        boolean monthWord = false;
        int i = index;
        for (; i < index + MAX_WORDS; i++) {
            PeriodToken token = cursor.at(i);
            if (token.is(Kind.VAGUE)) {
                position = Position.VAGUE;
            } else if (token.is(Kind.MONTH_END) || token.is(Kind.END)) {
                position = Position.END;
            } else if (token.is(Kind.MONTH_WORD)) {
                monthWord = true;
            } else if (token.is(Kind.DAY_WORD)) {
                dayWord = true;
            } else if (!token.is(Kind.FILLER) && !token.is(Kind.TERM)) {
                break;
            }
        }
        PeriodToken token = cursor.at(i);
        if (token.is(Kind.NUMBER)) {
            return numeric(index, i, dayWord, monthWord);
        }
        if (token.is(Kind.MONTH) || token.is(Kind.AMBIGUOUS_MONTH)) {
            if (token.mark() == Mark.ENGLISH
                    && cursor.isDay(i + 1)
                    && cursor.is(i + 2, Kind.COMMA)
                    && cursor.isNumber(i + 3, 4, 4)) {
                return withYear(index, i + 3, cursor.at(i + 1).value(), token, Position.WHOLE);
            }
            return withYear(index, i + 1, 0, token, position);
        }
        return null;
    }

    private Part withYear(int from, int index, int day, PeriodToken month, Position position) {
        PeriodYear year = PeriodYear.after(cursor, index, month.mark() == Mark.ENGLISH);
        PeriodRefusal refusal =
                month.is(Kind.AMBIGUOUS_MONTH) ? PeriodRefusal.AMBIGUOUS_MONTH : year != null ? year.refusal() : null;
        return new Part(
                from,
                year == null ? index : year.next(),
                day,
                month.value(),
                position,
                month.mark() == Mark.MISSPELT,
                year,
                refusal);
    }

    private @Nullable Part numeric(int from, int i, boolean dayWord, boolean monthWord) {
        Part full = threeNumbers(from, i);
        if (full != null) {
            return full;
        }
        if (monthWord && cursor.isNumber(i, 1, 2) && cursor.is(i + 1, Kind.SLASH) && cursor.isNumber(i + 2, 4, 4)) {
            return date(from, i + 3, 0, cursor.at(i).value(), yearOf(i + 2));
        }
        if (!cursor.isNumber(i, 1, 2)) {
            return null;
        }
        int day = cursor.at(i).value();
        boolean joined = (cursor.is(i + 1, Kind.DASH) || cursor.is(i + 1, Kind.SLASH))
                && cursor.glued(i)
                && cursor.glued(i + 1)
                && cursor.is(i + 2, Kind.MONTH)
                && cursor.glued(i + 2)
                && cursor.at(i + 3).kind() == cursor.at(i + 1).kind()
                && cursor.glued(i + 3)
                && cursor.isNumber(i + 4, 2, 4);
        if (joined) {
            PeriodYear year = PeriodYear.named(cursor, i + 4, cursor.at(i + 2).mark() == Mark.ENGLISH);
            return year == null
                    ? null
                    : new Part(
                            from,
                            year.next(),
                            day,
                            cursor.at(i + 2).value(),
                            Position.WHOLE,
                            false,
                            year,
                            year.refusal());
        }
        int month = i + 1;
        while (month < i + 4 && (cursor.is(month, Kind.MONTH_WORD) || cursor.is(month, Kind.FILLER))) {
            month++;
        }
        if (cursor.is(month, Kind.MONTH) || cursor.is(month, Kind.AMBIGUOUS_MONTH)) {
            Part part = withYear(from, month + 1, day, cursor.at(month), Position.WHOLE);
            return day >= 1 && day <= 31
                    ? part
                    : new Part(
                            from,
                            part.next(),
                            day,
                            part.month(),
                            Position.WHOLE,
                            false,
                            null,
                            PeriodRefusal.IMPOSSIBLE_DATE);
        }
        if (dayBeforeDay(i)) {
            return new Part(from, i + 1, day, 0, Position.WHOLE, false, null, null);
        }
        return dayWord && day >= 1 && day <= 31 && !cursor.is(i + 1, Kind.SLASH) ? unanchored(from, i + 1) : null;
    }

    private static Part unanchored(int from, int next) {
        return new Part(from, next, 0, 0, Position.WHOLE, false, null, PeriodRefusal.UNANCHORED);
    }

    /** Tells whether numbers follow of which the last has a month: {@code 1 - 15 ม.ค.} */
    private boolean dayBeforeDay(int index) {
        int i = index;
        while (i < index + MAX_LIST_LOOKAHEAD && cursor.isDay(i)) {
            if (cursor.is(i + 1, Kind.MONTH) || cursor.is(i + 1, Kind.MONTH_WORD) && cursor.is(i + 2, Kind.MONTH)) {
                return i > index;
            }
            boolean separator = cursor.is(i + 1, Kind.DASH)
                    || cursor.is(i + 1, Kind.TO)
                    || cursor.is(i + 1, Kind.COMMA)
                    || cursor.is(i + 1, Kind.AND);
            if (!separator) {
                return false;
            }
            i += 2;
            while (i < index + MAX_LIST_LOOKAHEAD
                    && (cursor.is(i, Kind.DAY_WORD) || cursor.is(i, Kind.AND) || cursor.is(i, Kind.FILLER))) {
                i++;
            }
        }
        return false;
    }

    /** Reads {@code 16/08/2565}, {@code 16-08-2565}, {@code 16.8.65}, {@code 2022-08-16}. */
    private @Nullable Part threeNumbers(int from, int i) {
        Kind sign = cursor.at(i + 1).kind();
        if (sign != Kind.SLASH && sign != Kind.DASH
                || !cursor.is(i + 2, Kind.NUMBER)
                || !cursor.is(i + 3, sign)
                || !cursor.is(i + 4, Kind.NUMBER)) {
            return null;
        }
        for (int k = i; k < i + 4; k++) {
            if (sign == Kind.DASH && !cursor.glued(k)) {
                return null;
            }
        }
        if (cursor.isNumber(i, 4, 4) && cursor.isNumber(i + 2, 1, 2) && cursor.isNumber(i + 4, 1, 2)) {
            return date(from, i + 5, cursor.at(i + 4).value(), cursor.at(i + 2).value(), yearOf(i));
        }
        boolean dayFirst = cursor.isNumber(i, 1, 2)
                && cursor.isNumber(i + 2, 1, 2)
                && (cursor.isNumber(i + 4, 4, 5) || cursor.isNumber(i + 4, 2, 2));
        return dayFirst
                ? date(from, i + 5, cursor.at(i).value(), cursor.at(i + 2).value(), yearOf(i + 4))
                : null;
    }

    private @Nullable PeriodYear yearOf(int index) {
        // A year between signs stands alone: what follows it says nothing about its size.
        return PeriodYear.named(new PeriodCursor(List.of(cursor.at(index)), cursor.plan()), 0, false);
    }

    private static Part date(int from, int next, int day, int month, @Nullable PeriodYear year) {
        PeriodRefusal refusal = year == null
                ? PeriodRefusal.NOT_UNDERSTOOD
                : year.refusal() != null
                        ? year.refusal()
                        : month < 1 || month > 12 || day > 31 ? PeriodRefusal.IMPOSSIBLE_DATE : null;
        return new Part(from, next, day == 0 && refusal == null ? 0 : day, month, Position.WHOLE, false, year, refusal);
    }
}
