package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.time.BuddhistEra;

/** Finds dates, months and years in a line, so that their numbers are not taken for quantities. */
final class TargetDates {
    private static final WordList<String> MONTHS = WordList.of("months");
    private static final WordList<String> YEAR_WORDS = WordList.of("year-words");
    private static final WordList<String> NAMED = WordList.of("named");
    /** Words before two numbers that say that these are a month and a year. */
    private static final WordList<String> BEFORE_MONTH = WordList.of("before-month");

    private static final WordList<String> PART_OF_YEAR = WordList.of("part-of-year");

    private static final WordList<String> LINKS = WordList.of("links");

    /** Parts between slashes from which on no date is meant. */
    private static final int MAX_PARTS = 4;

    private final FoldedText text;
    private final BitSet covered = new BitSet();
    private final List<Span> spans = new ArrayList<>();

    /** A date, or a range of dates, from an index to the one after it. */
    record Span(int start, int end) {}

    /** Finds the dates of a line. */
    TargetDates(FoldedText text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int next = token(i);
            if (next > i) {
                covered.set(i, next);
                extend(i, next);
                i = next;
            } else {
                i++;
            }
        }
    }

    /** Tells whether the index lies in a date. */
    boolean covers(int i) {
        return covered.get(i);
    }

    /** Returns the dates and ranges of dates, in order. */
    List<Span> spans() {
        return spans;
    }

    static boolean startsWithMonth(FoldedText text, int i) {
        return MONTHS.startingAt(text, i).isPresent();
    }

    static boolean endsWithMonth(FoldedText text) {
        return MONTHS.endingAt(text, text.length()).isPresent() || EnglishDates.endsWithMonth(text);
    }

    /** Tells whether a month ends at the index. */
    static boolean isAfterMonth(FoldedText text, int i) {
        return MONTHS.endingAt(text, i).isPresent();
    }

    static boolean hasMonth(FoldedText text) {
        int i = 0;
        while (text.isDigit(i)) {
            i++;
        }
        int suffix = EnglishDates.suffixEnd(text, i);
        return startsWithMonth(text, i) || EnglishDates.monthEnd(text, suffix) > suffix;
    }

    /** Tells whether a number of this many digits can be a year: of either era, a leading zero apart. */
    static boolean isYear(String digits) {
        String plain = digits.length() == 5 && digits.charAt(0) == '0' ? digits.substring(1) : digits;
        if (plain.length() != 4) {
            return false;
        }
        int value = Integer.parseInt(plain);
        return BuddhistEra.isCommonYear(value) || BuddhistEra.isYear(value);
    }

    private void extend(int from, int to) {
        int last = spans.size() - 1;
        int i = last < 0 ? -1 : spans.get(last).end();
        while (i >= 0 && i < from) {
            i = LINKS.startingAt(text, i).map(WordList.Hit::end).orElse(-1);
        }
        if (i < 0) {
            spans.add(new Span(from, to));
        } else {
            spans.set(last, new Span(spans.get(last).start(), to));
        }
    }

    /** Returns the index after a date token, or the index itself if there is none. */
    private int token(int i) {
        Optional<WordList.Hit<String>> month = MONTHS.startingAt(text, i);
        if (month.isPresent()) {
            return yearAfter(month.get().end());
        }
        if (text.isDigit(i) && !text.isDigit(i - 1)) {
            return number(i);
        }
        int english = EnglishDates.monthEnd(text, i);
        if (english > i) {
            int date = englishDate(english);
            boolean range = text.at(english) == '-' && EnglishDates.monthEnd(text, english + 1) > english + 1;
            return date > english || range ? date : i;
        }
        if (text.at(i) == 'q'
                && (!text.isLatin(i - 1) || text.isAfterBlank(i))
                && text.at(i + 1) >= '1'
                && text.at(i + 1) <= '4') {
            return quarterEnd(i, i + 1);
        }
        if (text.isLatin(i) && text.isLatin(i - 1) && !text.isAfterBlank(i)) {
            return i;
        }
        Optional<WordList.Hit<String>> yearWord = YEAR_WORDS.startingAt(text, i);
        if (yearWord.isPresent()) {
            int after = yearWord.get().end();
            int year = yearAfter(after);
            if (year > after) {
                return year;
            }
        }
        Optional<WordList.Hit<String>> named = NAMED.startingAt(text, i);
        return named.isPresent() ? named(named.get()) : i;
    }

    private int named(WordList.Hit<String> hit) {
        int after = hit.end();
        return switch (hit.meaning()) {
            case "เดือน" -> startsWithMonth(text, after) ? after : hit.start();
            case "วันที่" -> digitsEnd(after);
            case "ไตรมาส", "ไตรมาสที่", "ไตรมาส ที่" -> quarterEnd(hit.start(), after);
            case "สิ้นไตรมาส", "สิ้นไตรมาสที่" -> Math.max(after, quarterEnd(hit.start(), after));
            case "ปีงบประมาณ" -> text.key().startsWith("ภายใน", hit.start() - "ภายใน".length()) ? after : hit.start();
            default -> after;
        };
    }

    /** Returns the index after the number of a quarter, or the start if a rate or no such number follows. */
    private int quarterEnd(int start, int after) {
        int end = digitsEnd(after);
        return end == after + 1 ? quarterYearEnd(quarterRangeEnd(end)) : start;
    }

    /** Returns the index after the year in {@code ไตรมาส 1/2566}, or the index itself. */
    private int quarterYearEnd(int i) {
        int end = text.at(i) == '/' ? digitsEnd(i + 1) : i;
        String digits = end > i ? text.key().substring(i + 1, end) : "";
        return isYear(digits) || isShortYear(digits) ? end : i;
    }

    private int quarterRangeEnd(int i) {
        int next = text.at(i) == '-' ? i + 1 : text.key().startsWith("และ", i) ? i + "และ".length() : i;
        next = text.key().startsWith("ไตรมาสที", next) ? next + "ไตรมาสที".length() : next;
        return next > i && text.isDigit(next) && !text.isDigit(next + 1) && follows(next + 1) ? next + 1 : i;
    }

    /** Tells whether the text ends at the index, or the fiscal year follows. */
    private boolean follows(int i) {
        return i >= text.length() || text.key().startsWith("ปี", i) || text.at(i) == '/';
    }

    private int number(int i) {
        int end = digitsEnd(i);
        if (end - i <= 2 && startsWithMonth(text, end)) {
            return end;
        }
        Optional<WordList.Hit<String>> part = PART_OF_YEAR.startingAt(text, end);
        if (end - i <= 2 && part.isPresent()) {
            return part.get().end();
        }
        int english = EnglishDates.monthEnd(text, EnglishDates.suffixEnd(text, end));
        if (end - i <= 2 && english > EnglishDates.suffixEnd(text, end)) {
            return Math.max(english, englishDate(english));
        }
        int iso = isoEnd(i, end);
        if (iso > i) {
            return iso;
        }
        int slashed = slashedEnd(i);
        if (slashed > i) {
            return slashed;
        }
        int first = text.at(end) == '/' ? digitsEnd(end + 1) : end;
        int next = text.at(first) == '-' ? first + 1 : text.key().startsWith("ถึง", first) ? first + 3 : -1;
        if (end - i <= 2 && next > 0 && text.isDigit(next)) {
            int second = digitsEnd(next);
            boolean month = first == end && startsWithMonth(text, second);
            return month ? second : isDate(next) ? slashedEnd(next) : i;
        }
        return i;
    }

    /** Returns the index after {@code 2023-05-31}, or the start if no such date is there. */
    private int isoEnd(int start, int yearEnd) {
        int month = digitsEnd(yearEnd + 1);
        int day = digitsEnd(month + 1);
        boolean dashes = text.at(yearEnd) == '-' && text.at(month) == '-';
        return dashes && isYear(text.key().substring(start, yearEnd)) && month == yearEnd + 3 && day == month + 3
                ? day
                : start;
    }

    /** Returns the index after {@code 5/1/2566} or {@code 1/2566}, or the index itself. */
    private int slashedEnd(int i) {
        int end = digitsEnd(i);
        int p = end;
        int parts = 1;
        while (parts < MAX_PARTS && text.at(p) == '/' && text.isDigit(p + 1)) {
            p = digitsEnd(p + 1);
            parts++;
        }
        String last = text.key().substring(Math.min(p, end + 1), p);
        return parts == 3 || parts == 2 && (isYear(last) || isShortYear(last) && isMonthOfYear(i, end, p)) ? p : i;
    }

    private boolean isDate(int i) {
        int p = slashedEnd(i);
        return p > i && text.key().substring(i, p).chars().filter(c -> c == '/').count() == 2;
    }

    /** Tells whether {@code 3/66} is a month of a year: words that name a deadline or a month stand before it. */
    private boolean isMonthOfYear(int start, int end, int to) {
        int month = end - start <= 2 ? Integer.parseInt(text.key().substring(start, end)) : 0;
        return month >= 1
                && month <= 12
                && BEFORE_MONTH.endingAt(text, start).isPresent()
                && !text.key().startsWith("ของ", to);
    }

    private static boolean isShortYear(String digits) {
        return digits.length() == 2 && digits.charAt(0) >= '5';
    }

    /** Returns the index after the day and year behind an English month, or the index itself. */
    private int englishDate(int i) {
        int end = digitsEnd(i);
        int suffix = EnglishDates.suffixEnd(text, end);
        int comma = text.at(suffix) == ',' ? suffix + 1 : suffix;
        boolean day = end > i && end - i <= 2 && !isShortYear(text.key().substring(i, end));
        int year = yearAfter(day ? comma : i);
        if (year > (day ? comma : i)) {
            return year;
        }
        return day && suffix > end ? suffix : i;
    }

    /** Returns the index after a year at the index, a range of years included, or the index itself. */
    private int yearAfter(int i) {
        int from = i;
        Optional<WordList.Hit<String>> word = YEAR_WORDS.startingAt(text, i);
        if (word.isPresent()) {
            from = word.get().end();
        }
        int end = digitsEnd(from);
        String digits = text.key().substring(from, end);
        boolean shortYear = isShortYear(digits) && text.at(end) != '%';
        if (!isYear(digits) && !shortYear) {
            return i;
        }
        if (text.at(end) == '-' && isYear(text.key().substring(end + 1, digitsEnd(end + 1)))) {
            return digitsEnd(end + 1);
        }
        return end;
    }

    private int digitsEnd(int i) {
        int end = i;
        while (text.isDigit(end) && (end == i || !text.isAfterBlank(end))) {
            end++;
        }
        return end;
    }
}
