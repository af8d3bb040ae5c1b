package org.kmplan.core.read.internal.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.ThaiMonth;

/**
 * Number format of a workbook as far as it tells what a number means: a day, a month, a share. The value is read, not the
 * picture: a Buddhist-calendar format gives the same day as any other, and decimals that are not shown are kept.
 *
 * @param kind what the number means
 * @param time whether a time of day is shown
 * @param prefix words before the number
 * @param suffix words behind the number, such as a unit
 */
record NumberFormat(Kind kind, boolean time, String prefix, String suffix) {
    /** Meaning of the number. */
    enum Kind {
        NUMBER,
        PERCENT,
        DAY,
        MONTH,
        YEAR,
        TIME
    }

    static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, false, "", "");

    private static final int LAST_DAY = 2_958_465;
    private static final MathContext PRECISION = new MathContext(15);

    /** Returns the meaning of a format without a code of its own; the numbers from 67 up are those of Thai programs. */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 9, 10, 67, 68 -> of(Kind.PERCENT, false);
            case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 81 -> of(Kind.DAY, false);
            case 17, 55, 56, 74 -> of(Kind.MONTH, false);
            case 22, 77 -> of(Kind.DAY, true);
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 75, 76, 78, 79, 80 -> of(Kind.TIME, true);
            default -> GENERAL;
        };
    }

    private static NumberFormat of(Kind kind, boolean time) {
        return new NumberFormat(kind, time, "", "");
    }

    /** Returns the meaning of a format code, such as {@code [$-107041E]d mmm yyyy} or {@code 0" ครั้ง"}. */
    static NumberFormat parse(String code) {
        return new NumberFormatCode(code).read();
    }

    /** Returns the text of a number. */
    String text(double value, boolean from1904) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        return switch (kind) {
            case NUMBER -> words(plain(BigDecimal.valueOf(value)));
            case PERCENT -> words(plain(BigDecimal.valueOf(value).movePointRight(2)) + "%");
            default -> dayOf(value, from1904).map(day -> date(day, value)).orElseGet(() -> moment(value));
        };
    }

    private String words(String number) {
        return (prefix + number + suffix).strip();
    }

    /** Returns the text of a day as the format shows it: a format without a day means the month. */
    String date(LocalDate day, double value) {
        int year = day.getYear() >= BuddhistEra.FIRST_YEAR ? day.getYear() : day.getYear() + BuddhistEra.OFFSET;
        String month = ThaiMonth.of(day.getMonthValue()).abbreviation() + " " + year;
        return switch (kind) {
            case MONTH -> month;
            case YEAR -> Integer.toString(year);
            default -> day.getDayOfMonth() + " " + month + (time && value % 1 > 0 ? " " + timeOf(value) : "");
        };
    }

    /** Returns the day of a number, if the format shows days, months or years. */
    Optional<LocalDate> day(double value, boolean from1904) {
        boolean date = kind == Kind.DAY || kind == Kind.MONTH || kind == Kind.YEAR;
        return date ? dayOf(value, from1904) : Optional.empty();
    }

    private Optional<LocalDate> dayOf(double value, boolean from1904) {
        if (kind == Kind.TIME || value < 1 || value > LAST_DAY) {
            return Optional.empty();
        }
        long days = (long) Math.floor(value);
        if (from1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        return Optional.of(LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days));
    }

    private String moment(double value) {
        return value >= 0 && value < 1 ? timeOf(value) : plain(BigDecimal.valueOf(value));
    }

    private static String timeOf(double value) {
        long minutes = Math.round((value - Math.floor(value)) * 24 * 60) % (24 * 60);
        LocalTime time = LocalTime.ofSecondOfDay(minutes * 60);
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** Excel keeps 15 digits; what stands behind them comes from binary fractions. */
    static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(PRECISION).stripTrailingZeros();
        if (Math.abs((long) rounded.scale()) > 40) {
            return rounded.toString();
        }
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
