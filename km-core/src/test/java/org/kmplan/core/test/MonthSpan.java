package org.kmplan.core.test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.ThaiDate;
import org.kmplan.core.time.ThaiMonth;

/**
 * Whole months of a fiscal year, in the ways in which officers write them.
 *
 * @param from first month, 0 for October
 * @param to last month, 11 for September
 */
record MonthSpan(int from, int to) {
    static final int LAST = 11;
    private static final int ERA = 543;

    MonthSpan {
        if (from < 0 || to < from || to > LAST) {
            throw new IllegalArgumentException(
                    "Months of a fiscal year: expected 0 to 11, but was " + from + ".." + to);
        }
    }

    /** Returns the span from a month on that lasts so many months longer, cut at the end of the year. */
    static MonthSpan from(int from, int longer) {
        return new MonthSpan(from, Math.min(LAST, from + longer));
    }

    LocalDate firstDay(FiscalYear year) {
        return month(year, from).atDay(1);
    }

    LocalDate lastDay(FiscalYear year) {
        return month(year, to).atEndOfMonth();
    }

    /** Returns the span as a closed period: months, days, quarters, halves or the whole year, as the number chooses. */
    PlannedPeriod closed(String id, FiscalYear year, Numerals numerals, int style) {
        List<String> texts = closedTexts(year, numerals);
        return read(id, year, texts.get(style % texts.size()), true, true);
    }

    /** Returns the span as closed or, where that means the same in its year, as a deadline or open-ended with review. */
    PlannedPeriod any(String id, FiscalYear year, Numerals numerals, int style) {
        List<String> closed = closedTexts(year, numerals);
        List<String> deadlines = from > 0 ? List.of() : deadlineTexts(year, numerals);
        List<String> open = to < LAST ? List.of() : openTexts(year, numerals);
        int choice = style % (closed.size() + deadlines.size() + open.size());
        if (choice < closed.size()) {
            return read(id, year, closed.get(choice), true, true);
        }
        choice -= closed.size();
        if (choice < deadlines.size()) {
            return read(id, year, deadlines.get(choice), false, true);
        }
        return read(id, year, open.get(choice - deadlines.size()), true, false).withReviewDate(year.lastDay());
    }

    /** Returns the end of the span as a deadline. */
    PlannedPeriod deadline(String id, FiscalYear year, Numerals numerals, int style) {
        List<String> texts = deadlineTexts(year, numerals);
        return read(id, year, texts.get(style % texts.size()), false, true);
    }

    private PlannedPeriod read(String id, FiscalYear year, String text, boolean starts, boolean ends) {
        List<PeriodReading> readings = PeriodParser.read(text, Optional.of(year));
        Optional<LocalDate> start = readings.get(0).period().flatMap(period -> period.start());
        Optional<LocalDate> end = readings.get(0).period().flatMap(period -> period.end());
        if (readings.size() != 1
                || !start.equals(starts ? Optional.of(firstDay(year)) : Optional.empty())
                || !end.equals(ends ? Optional.of(lastDay(year)) : Optional.empty())) {
            throw new IllegalStateException("The words '" + text + "' were read as " + readings);
        }
        return PlannedPeriod.builder().id(id).reading(readings.get(0)).build();
    }

    private List<String> closedTexts(FiscalYear year, Numerals numerals) {
        List<String> texts = new ArrayList<>();
        texts.add(months(year, numerals, true));
        texts.add(months(year, numerals, false));
        texts.add(days(year, numerals, true));
        texts.add(days(year, numerals, false));
        texts.add(english(year));
        String of = "ปีงบประมาณ พ.ศ. " + numerals.of(year.buddhistYear());
        if (from % 3 == 0 && to == from + 2) {
            texts.add("ไตรมาสที่ " + numerals.of(from / 3 + 1L) + " " + of);
        }
        if (from % 6 == 0 && to == from + 5) {
            texts.add((from == 0 ? "ครึ่งปีแรก " : "ครึ่งปีหลัง ") + of);
        }
        if (from == 0 && to == LAST) {
            texts.add("ตลอด" + of);
        }
        return texts;
    }

    private List<String> deadlineTexts(FiscalYear year, Numerals numerals) {
        return List.of(
                "ภายในเดือน" + ThaiDate.abbreviated(month(year, to), numerals),
                "ภายในวันที่ " + ThaiDate.full(lastDay(year), numerals),
                "ภายใน " + ThaiDate.abbreviated(lastDay(year), numerals));
    }

    private List<String> openTexts(FiscalYear year, Numerals numerals) {
        return List.of(
                ThaiDate.abbreviated(month(year, from), numerals) + " เป็นต้นไป",
                "ตั้งแต่วันที่ " + ThaiDate.full(firstDay(year), numerals) + " เป็นต้นไป");
    }

    private String months(FiscalYear year, Numerals numerals, boolean abbreviated) {
        String last = name(to, abbreviated) + " " + numerals.of(month(year, to).getYear() + (long) ERA);
        if (from == to) {
            return last;
        }
        boolean same = month(year, from).getYear() == month(year, to).getYear();
        String first = name(from, abbreviated)
                + (same ? "" : " " + numerals.of(month(year, from).getYear() + (long) ERA));
        return first + " - " + last;
    }

    private String days(FiscalYear year, Numerals numerals, boolean abbreviated) {
        LocalDate first = firstDay(year);
        LocalDate last = lastDay(year);
        return abbreviated
                ? ThaiDate.abbreviated(first, numerals) + " - " + ThaiDate.abbreviated(last, numerals)
                : ThaiDate.full(first, numerals) + " ถึง " + ThaiDate.full(last, numerals);
    }

    private String english(FiscalYear year) {
        String first = english(month(year, from));
        return from == to ? first : first + " - " + english(month(year, to));
    }

    private static String english(YearMonth month) {
        return ThaiMonth.of(month.getMonth()).englishAbbreviation() + " " + month.getYear();
    }

    private static String name(int month, boolean abbreviated) {
        ThaiMonth name = ThaiMonth.of((month + 9) % 12 + 1);
        return abbreviated ? name.abbreviation() : name.thaiName();
    }

    private static YearMonth month(FiscalYear year, int month) {
        return YearMonth.from(year.firstDay()).plusMonths(month);
    }
}
