package org.kmplan.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.time.internal.PeriodPrinter;
import org.kmplan.core.time.internal.PeriodText;

/**
 * Prints dates in the Buddhist era and reads single ones.
 *
 * <p>Example: 2023-01-31 prints as {@code ๓๑ มกราคม ๒๕๖๖}, {@code 31 ม.ค. 2566} and {@code 31 Jan 2566 B.E.} Names of months are
 * those of {@link ThaiMonth}, so that no locale data is needed.
 */
public final class ThaiDate {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(\\d{1,2}) ([A-Za-z]{3,9})\\.?|([A-Za-z]{3,9})\\.? (\\d{1,2})),? (\\d{4})( B\\.?E\\.?)?");

    private ThaiDate() {}

    /** Returns the date with the full name of its month, such as {@code ๓๑ มกราคม ๒๕๖๖}. */
    public static String full(LocalDate date, Numerals numerals) {
        return numerals.of(
                date.getDayOfMonth() + " " + ThaiMonth.of(date.getMonth()).thaiName() + " " + buddhistYear(date));
    }

    /** Returns the date with its month abbreviated, such as {@code 31 ม.ค. 2566}. */
    public static String abbreviated(LocalDate date, Numerals numerals) {
        return numerals.of(date.getDayOfMonth() + " " + abbreviated(YearMonth.from(date), Numerals.ARABIC));
    }

    /** Returns the month abbreviated, such as {@code ม.ค. 2566}. */
    public static String abbreviated(YearMonth month, Numerals numerals) {
        return numerals.of(
                ThaiMonth.of(month.getMonth()).abbreviation() + " " + (month.getYear() + BuddhistEra.OFFSET));
    }

    /** Returns the date in English with its era, such as {@code 31 Jan 2566 B.E.} */
    public static String english(LocalDate date) {
        return date.getDayOfMonth() + " " + english(YearMonth.from(date));
    }

    /** Returns the month in English with its era, such as {@code Jan 2566 B.E.} */
    public static String english(YearMonth month) {
        return ThaiMonth.of(month.getMonth()).englishAbbreviation() + " " + (month.getYear() + BuddhistEra.OFFSET)
                + " B.E.";
    }

    /** Returns the Buddhist year, which is the common-era year plus 543. */
    public static int buddhistYear(LocalDate date) {
        return date.getYear() + BuddhistEra.OFFSET;
    }

    /**
     * Reads one date: {@code 2023-03-31}, {@code 2566-03-31} (a year from 2400 is Buddhist), a day as officers write it, such
     * as {@code 31 มี.ค. 2566}, or one in English, such as {@code 31 March 2023}, {@code 31 Mar 2566} or {@code March 31,
     * 2023}. Nothing else may stand in the text.
     *
     * @throws IllegalArgumentException if the text is no date, or one that does not exist, such as 29 February 2566
     */
    public static LocalDate parse(String text) {
        Objects.requireNonNull(text, "text");
        String digits = Numerals.ARABIC.of(text);
        if (digits.length() == 10 && digits.charAt(4) == '-' && digits.charAt(7) == '-') {
            Optional<LocalDate> date = iso(digits);
            if (date.isPresent()) {
                return date.get();
            }
        } else {
            Optional<LocalDate> date = PeriodPrinter.date(digits);
            if (date.isPresent() && buddhistYear(date.get()) >= BuddhistEra.FIRST_YEAR) {
                return date.get();
            }
            date = english(digits);
            if (date.isPresent()) {
                return date.get();
            }
        }
        throw new IllegalArgumentException("Date: expected one that exists, written like '2023-03-31', '2566-03-31' or"
                + " '31 มี.ค. 2566', but was '" + text + "'\nHint: a year from 2400 is read as Buddhist era");
    }

    private static Optional<LocalDate> english(String text) {
        Matcher day = ENGLISH.matcher(text);
        if (!day.matches() || day.group(6) != null && Integer.parseInt(day.group(5)) < BuddhistEra.FIRST_YEAR) {
            return Optional.empty();
        }
        String name = (day.group(2) != null ? day.group(2) : day.group(3)).toLowerCase(Locale.ROOT);
        for (ThaiMonth month : ThaiMonth.values()) {
            String whole = month.englishName().toLowerCase(Locale.ROOT);
            if (name.equals(whole)
                    || name.equals(whole.substring(0, 3))
                    || name.equals("sept") && whole.startsWith(name)) {
                String number = day.group(1) != null ? day.group(1) : day.group(4);
                return date(Integer.parseInt(day.group(5)), month.ordinal() + 1, Integer.parseInt(number));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> iso(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (i != 4 && i != 7 && !PeriodText.isDigit(text.charAt(i))) {
                return Optional.empty();
            }
        }
        return date(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(5, 7)),
                Integer.parseInt(text.substring(8)));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(
                    LocalDate.of(year >= BuddhistEra.FIRST_YEAR ? year - BuddhistEra.OFFSET : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
