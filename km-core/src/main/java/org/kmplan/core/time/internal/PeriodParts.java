package org.kmplan.core.time.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;

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
            if (token.mark() == Mark.ENGLISH && cursor.isNumber(i + 1, 1, 2)) {
                boolean ordinal = cursor.at(i + 1).mark() == Mark.ORDINAL;
                int year = cursor.is(i + 2, Kind.COMMA) ? i + 3 : i + 2;
                boolean named =
                        cursor.isNumber(year, 4, 4) || ordinal && cursor.isNumber(year, 2, 2) && cursor.atEnd(year + 1);
                if (named || ordinal) {
                    return day(index, named ? year : i + 2, cursor.at(i + 1).value(), token);
                }
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

    private Part day(int from, int yearIndex, int day, PeriodToken month) {
        Part part = withYear(from, yearIndex, day, month, Position.WHOLE);
        return isDay(day) ? part : impossible(from, part.next(), day, part.month());
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= 31;
    }

    private static Part impossible(int from, int next, int day, int month) {
        return new Part(from, next, day, month, Position.WHOLE, false, null, PeriodRefusal.IMPOSSIBLE_DATE);
    }

    private @Nullable Part numeric(int from, int i, boolean dayWord, boolean monthWord) {
        Part full = threeNumbers(from, i);
        if (full != null) {
            return full;
        }
        if (monthWord && isMonthOfYear(i)) {
            return monthOfYear(from, i);
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
        int month = monthAfter(i);
        if (cursor.is(month, Kind.MONTH) || cursor.is(month, Kind.AMBIGUOUS_MONTH)) {
            return day(from, month + 1, day, cursor.at(month));
        }
        if (!cursor.is(i - 1, Kind.SLASH) && isDayBeforeDay(i)) {
            return new Part(from, i + 1, day, 0, Position.WHOLE, false, null, null);
        }
        if (!cursor.isDay(i) && isRangeSign(i + 1) && namesDay(i + 2) && (day == 0 || !cursor.is(i - 1, Kind.OTHER))) {
            return impossible(from, i + 1, day, 0);
        }
        if (isDateBeforeDate(i)) {
            int number = cursor.at(i + 2).value();
            return isDay(day) && number >= 1 && number <= 12
                    ? new Part(from, i + 3, day, number, Position.WHOLE, false, null, null)
                    : impossible(from, i + 3, day, number);
        }
        return dayWord && isDay(day) && !cursor.is(i + 1, Kind.SLASH) ? unanchored(from, i + 1) : null;
    }

    private static Part unanchored(int from, int next) {
        return new Part(from, next, 0, 0, Position.WHOLE, false, null, PeriodRefusal.UNANCHORED);
    }

    /** Tells whether a month and a year follow in numbers, such as {@code 3/2566}; the words before must say that it is one. */
    private boolean isMonthOfYear(int i) {
        boolean year = cursor.isNumber(i + 2, 4, 4)
                || cursor.isNumber(i + 2, 2, 2) && cursor.at(i + 2).value() > 31 && !cursor.is(i + 3, Kind.SLASH);
        return cursor.isNumber(i, 1, 2) && cursor.is(i + 1, Kind.SLASH) && year;
    }

    private Part monthOfYear(int from, int i) {
        int month = cursor.at(i).value();
        PeriodYear year = yearOf(i + 2);
        return new Part(from, i + 3, 0, month, Position.WHOLE, false, year, refusal(month >= 1 && month <= 12, year));
    }

    /** Reads the other end of a range that begins with a month in numbers: {@code เดือน 1/2566 - 3/2566}. */
    @Nullable
    Part readAfter(Part first, int index) {
        boolean months = first.day() == 0
                && cursor.is(first.next() - 2, Kind.SLASH)
                && cursor.is(first.next() - 3, Kind.NUMBER)
                && isMonthOfYear(index);
        return months ? monthOfYear(index, index) : read(index);
    }

    private boolean isRangeSign(int i) {
        return cursor.is(i, Kind.DASH) || cursor.is(i, Kind.TO);
    }

    /** Tells whether a day with its month follows. */
    private boolean namesDay(int i) {
        return cursor.isDay(i) && (cursor.is(monthAfter(i), Kind.MONTH) || isFullDate(i));
    }

    /** Returns the token behind a day and words such as {@code ของเดือน}. */
    private int monthAfter(int day) {
        int i = day + 1;
        while (i < day + 4 && (cursor.is(i, Kind.MONTH_WORD) || cursor.is(i, Kind.FILLER))) {
            i++;
        }
        return i;
    }

    private boolean isFullDate(int i) {
        return cursor.isNumber(i, 1, 2) && threeNumbers(i, i) != null;
    }

    /** Tells whether numbers follow of which the last has a month: {@code 1 - 15 ม.ค.}, {@code 1-15/1/2566}. */
    private boolean isDayBeforeDay(int index) {
        int i = index;
        while (i < index + MAX_LIST_LOOKAHEAD && cursor.isDay(i)) {
            if (namesDay(i)) {
                return i > index;
            }
            if (!isSeparator(i + 1)) {
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

    /** Tells whether dates follow of which only the last has a year: {@code 1/1 - 5/2/2566}. */
    private boolean isDateBeforeDate(int index) {
        int i = index;
        while (i < index + MAX_LIST_LOOKAHEAD && !isFullDate(i)) {
            boolean date = cursor.isNumber(i, 1, 2)
                    && cursor.is(i + 1, Kind.SLASH)
                    && cursor.isNumber(i + 2, 1, 2)
                    && isSeparator(i + 3);
            if (!date) {
                return false;
            }
            i = cursor.is(i + 4, Kind.AND) ? i + 5 : i + 4;
        }
        return i > index && isFullDate(i);
    }

    private boolean isSeparator(int i) {
        return isRangeSign(i) || cursor.is(i, Kind.COMMA) || cursor.is(i, Kind.AND);
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
        boolean possible = month >= 1 && month <= 12 && isDay(day);
        return new Part(from, next, day, month, Position.WHOLE, false, year, refusal(possible, year));
    }

    private static @Nullable PeriodRefusal refusal(boolean possible, @Nullable PeriodYear year) {
        if (year == null) {
            return PeriodRefusal.NOT_UNDERSTOOD;
        }
        return year.refusal() != null ? year.refusal() : possible ? null : PeriodRefusal.IMPOSSIBLE_DATE;
    }
}
