package org.kmplan.core.time.internal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;

/**
 * Year in a text. Its size tells the era: 2400 to 2699 is Buddhist, 1900 to 2099 is common; two digits are 25yy; a leading
 * zero before four digits is dropped.
 *
 * @param next token after it
 * @param buddhist Buddhist year
 * @param scope what the text calls it
 * @param notes what was assumed
 * @param refusal why it cannot be used, or null
 */
record PeriodYear(
        int next,
        int buddhist,
        Scope scope,
        Set<PeriodNote> notes,
        @Nullable PeriodRefusal refusal) {
    enum Scope {
        /** Only a number, or one after พ.ศ. or ค.ศ. */
        PLAIN,
        /** After ปี, which may be fiscal or calendar. */
        YEAR,
        FISCAL,
        CALENDAR
    }

    private static final int NEAR = 10;
    private static final int CENTURY = 2500;

    static PeriodYear ofPlan(int next, FiscalYear year) {
        return new PeriodYear(next, year.buddhistYear(), Scope.FISCAL, EnumSet.of(PeriodNote.YEAR_FROM_PLAN), null);
    }

    static PeriodYear refused(int next, PeriodRefusal refusal) {
        return new PeriodYear(next, 0, Scope.PLAIN, Set.of(), refusal);
    }

    PeriodYear at(int index) {
        return new PeriodYear(index, buddhist, scope, notes, refusal);
    }

    PeriodYear in(Scope other) {
        return new PeriodYear(next, buddhist, other, notes, refusal);
    }

    PeriodYear plus(int years, PeriodNote note) {
        Set<PeriodNote> more = EnumSet.of(note);
        more.addAll(notes);
        return new PeriodYear(next, buddhist + years, scope, more, refusal);
    }

    FiscalYear fiscal() {
        return FiscalYear.of(buddhist);
    }

    /** Returns the common-era year of a month in this year; October to December of a fiscal year lie in the year before. */
    int commonEraOf(int month) {
        return buddhist - BuddhistEra.OFFSET - (scope == Scope.FISCAL && month >= 10 ? 1 : 0);
    }

    /** Reads the year that follows a month or a quarter, or returns null if none does. */
    static @Nullable PeriodYear after(PeriodCursor cursor, int index, boolean english) {
        if (cursor.is(index, Kind.OPEN)) {
            PeriodYear inside = named(cursor, index + 1, english);
            return inside != null && cursor.is(inside.next, Kind.CLOSE) ? inside.at(inside.next + 1) : null;
        }
        int i = index;
        if (cursor.is(i, Kind.SLASH)) {
            return cursor.isNumber(i + 1, 2, 5) ? number(cursor, i + 1, false, false, english) : null;
        }
        if (cursor.is(i, Kind.DASH)) {
            boolean year = cursor.glued(i - 1)
                    && cursor.glued(i)
                    && cursor.isNumber(i + 1, 2, 4)
                    && !cursor.is(i + 2, Kind.MONTH)
                    && (!cursor.is(i + 2, Kind.DASH) || !cursor.glued(i + 1) && cursor.is(i + 3, Kind.MONTH));
            return year ? number(cursor, i + 1, false, false, english) : null;
        }
        if (cursor.is(i, Kind.COMMA)) {
            i++;
            if (cursor.is(i, Kind.NUMBER) && !(english && cursor.isNumber(i, 4, 4))) {
                return null;
            }
        }
        return named(cursor, cursor.skipFillers(i), english);
    }

    /** Reads a year with or without ปี, พ.ศ. and the like before it. */
    static @Nullable PeriodYear named(PeriodCursor cursor, int index, boolean english) {
        Scope scope = Scope.PLAIN;
        boolean buddhist = false;
        boolean common = false;
        int i = index;
        for (; i < index + 5; i++) {
            PeriodToken token = cursor.at(i);
            if (token.is(Kind.ACADEMIC)) {
                return refused(afterAcademic(cursor, i), PeriodRefusal.ACADEMIC_YEAR);
            } else if (token.is(Kind.YEAR_WORD)) {
                scope = scope == Scope.PLAIN ? Scope.YEAR : scope;
            } else if (token.is(Kind.FISCAL)) {
                scope = Scope.FISCAL;
            } else if (token.is(Kind.CALENDAR)) {
                scope = Scope.CALENDAR;
            } else if (token.is(Kind.BUDDHIST)) {
                buddhist = true;
            } else if (token.is(Kind.COMMON)) {
                common = true;
            } else if (!(token.is(Kind.FILLER) && i > index)) {
                break;
            }
        }
        if (!cursor.is(i, Kind.NUMBER)) {
            return null;
        }
        boolean marked = i > index;
        PeriodYear year = number(cursor, i, marked, common, english);
        if (year == null || year.refusal != null) {
            return year;
        }
        boolean commonByMark = year.notes.contains(PeriodNote.COMMON_ERA);
        if (common && !commonByMark || buddhist && commonByMark) {
            return refused(year.next, PeriodRefusal.NOT_UNDERSTOOD);
        }
        int end = year.next;
        if (cursor.is(end, Kind.BUDDHIST) && !commonByMark || cursor.is(end, Kind.COMMON) && commonByMark) {
            end++;
        }
        return year.in(scope).at(end);
    }

    static int afterAcademic(PeriodCursor cursor, int academic) {
        int i = cursor.skipFillers(academic + 1);
        if (cursor.is(i, Kind.BUDDHIST)) {
            i++;
        }
        while (i < academic + 12
                && (cursor.is(i, Kind.NUMBER)
                        || cursor.is(i, Kind.SLASH)
                        || cursor.is(i, Kind.DASH) && cursor.is(i + 1, Kind.NUMBER))) {
            i++;
        }
        return i;
    }

    /** Reads a number as a year; null if it is a quantity, refused if it can be neither. */
    private static @Nullable PeriodYear number(
            PeriodCursor cursor, int index, boolean marked, boolean common, boolean english) {
        PeriodToken token = cursor.at(index);
        int value = token.value();
        if (token.mark() == Mark.ORDINAL) {
            return null;
        }
        Set<PeriodNote> notes = EnumSet.noneOf(PeriodNote.class);
        boolean zero = token.mark() == Mark.LEADING_ZERO;
        if (token.digits() == 4 && !zero || token.digits() == 5 && zero && value >= 1000) {
            if (zero) {
                notes.add(PeriodNote.LEADING_ZERO);
            }
            if (BuddhistEra.isCommonYear(value)) {
                notes.add(PeriodNote.COMMON_ERA);
                return new PeriodYear(index + 1, value + BuddhistEra.OFFSET, Scope.PLAIN, notes, null);
            }
            return BuddhistEra.isYear(value)
                    ? new PeriodYear(index + 1, value, Scope.PLAIN, notes, null)
                    : refused(index + 1, PeriodRefusal.NOT_UNDERSTOOD);
        }
        boolean quantityFollows = cursor.is(index + 1, Kind.OTHER)
                || cursor.is(index + 1, Kind.TIMES)
                || cursor.is(index + 1, Kind.DAYS)
                || cursor.is(index + 1, Kind.MONTH_WORD)
                || cursor.is(index + 1, Kind.WEEK);
        if (token.digits() == 2) {
            if (common) {
                return refused(index + 1, PeriodRefusal.NOT_UNDERSTOOD);
            }
            if (english && !marked) {
                return shortEnglish(cursor, index, value);
            }
            boolean near = cursor.plan().isEmpty()
                    || Math.abs(CENTURY + value - cursor.plan().get().buddhistYear()) <= NEAR;
            boolean dayOfNext = value <= 31 && (cursor.is(index + 1, Kind.MONTH) || isDayRange(cursor, index));
            if (!marked && (quantityFollows && !near || dayOfNext)) {
                return null;
            }
            notes.add(PeriodNote.SHORT_YEAR);
            return new PeriodYear(index + 1, CENTURY + value, Scope.PLAIN, notes, null);
        }
        boolean quantity = !marked
                && token.digits() <= 3
                && (quantityFollows
                        || token.digits() == 1 && cursor.is(index + 1, Kind.MONTH)
                        || cursor.is(index + 1, Kind.SLASH)
                        || token.digits() == 1 && isDayRange(cursor, index));
        return quantity ? null : refused(index + 1, PeriodRefusal.NOT_UNDERSTOOD);
    }

    private static boolean isDayRange(PeriodCursor cursor, int index) {
        return (cursor.is(index + 1, Kind.DASH) || cursor.is(index + 1, Kind.TO))
                && cursor.isDay(index + 2)
                && cursor.is(index + 3, Kind.MONTH);
    }

    /** Two digits after an English month may be of either era; only the one near the plan is taken. */
    private static PeriodYear shortEnglish(PeriodCursor cursor, int index, int value) {
        int plan = cursor.plan().map(FiscalYear::buddhistYear).orElse(0);
        if (Math.abs(CENTURY + value - plan) <= NEAR) {
            return new PeriodYear(index + 1, CENTURY + value, Scope.PLAIN, EnumSet.of(PeriodNote.SHORT_YEAR), null);
        }
        int common = 2000 + value + BuddhistEra.OFFSET;
        return Math.abs(common - plan) <= NEAR
                ? new PeriodYear(
                        index + 1, common, Scope.PLAIN, EnumSet.of(PeriodNote.SHORT_YEAR, PeriodNote.COMMON_ERA), null)
                : refused(index + 1, PeriodRefusal.NOT_UNDERSTOOD);
    }
}
