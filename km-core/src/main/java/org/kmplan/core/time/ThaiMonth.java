package org.kmplan.core.time;

import java.time.Month;
import java.util.List;

/** Month with its Thai and English names, which do not depend on the locale data of the JDK. */
public enum ThaiMonth {
    /** January. */
    JANUARY("มกราคม", "ม.ค.", "January"),
    /** February. */
    FEBRUARY("กุมภาพันธ์", "ก.พ.", "February"),
    /** March. */
    MARCH("มีนาคม", "มี.ค.", "March"),
    /** April. */
    APRIL("เมษายน", "เม.ย.", "April"),
    /** May. */
    MAY("พฤษภาคม", "พ.ค.", "May"),
    /** June. */
    JUNE("มิถุนายน", "มิ.ย.", "June"),
    /** July. */
    JULY("กรกฎาคม", "ก.ค.", "July"),
    /** August. */
    AUGUST("สิงหาคม", "ส.ค.", "August"),
    /** September. */
    SEPTEMBER("กันยายน", "ก.ย.", "September"),
    /** October. */
    OCTOBER("ตุลาคม", "ต.ค.", "October"),
    /** November. */
    NOVEMBER("พฤศจิกายน", "พ.ย.", "November"),
    /** December. */
    DECEMBER("ธันวาคม", "ธ.ค.", "December");

    private static final List<ThaiMonth> ALL = List.of(values());

    private final String thaiName;
    private final String abbreviation;
    private final String englishName;

    ThaiMonth(String thaiName, String abbreviation, String englishName) {
        this.thaiName = thaiName;
        this.abbreviation = abbreviation;
        this.englishName = englishName;
    }

    /**
     * Returns the month with a number from 1 to 12.
     *
     * @throws IllegalArgumentException if the number is outside 1 to 12
     */
    public static ThaiMonth of(int number) {
        if (number < 1 || number > ALL.size()) {
            throw new IllegalArgumentException("Month: expected 1 to 12, but was " + number);
        }
        return ALL.get(number - 1);
    }

    /** Returns the month of the JDK's enum. */
    public static ThaiMonth of(Month month) {
        return of(month.getValue());
    }

    /** Returns the number from 1 to 12. */
    public int number() {
        return ordinal() + 1;
    }

    /** Returns the full Thai name, such as {@code มกราคม}. */
    public String thaiName() {
        return thaiName;
    }

    /** Returns the usual Thai abbreviation with its dots, such as {@code ม.ค.}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Returns the full English name, such as {@code January}. */
    public String englishName() {
        return englishName;
    }

    /** Returns the first three letters of the English name, such as {@code Jan}. */
    public String englishAbbreviation() {
        return englishName.substring(0, 3);
    }
}
