package org.kmplan.core.time;

/**
 * Years as Thai documents write them (พุทธศักราช): the size of a number tells its era.
 *
 * <p>Example: 2566, 66 and 2023 all mean 2566 B.E.
 */
public final class BuddhistEra {
    /** Difference between the Buddhist and the common era for every date since 1 January 1941. */
    public static final int OFFSET = 543;

    /** First number that is read as a Buddhist year. */
    public static final int FIRST_YEAR = 2400;

    /** Last number that is read as a Buddhist year. */
    public static final int LAST_YEAR = 2699;

    private static final int CENTURY = 2500;

    private BuddhistEra() {}

    /** Tells whether a number of four digits is read as a Buddhist year: 2400 to 2699. */
    public static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Tells whether a number of four digits is read as a year of the common era: 1900 to 2099. */
    public static boolean isCommonYear(int number) {
        return number >= 1900 && number <= 2099;
    }

    /**
     * Returns the Buddhist year that a number means: one below 100 is of the century 25yy, one of the common era is turned, any
     * other stays as it is, whether it can be a year or not.
     */
    public static int yearOf(int number) {
        if (number < 100) {
            return CENTURY + number;
        }
        return isCommonYear(number) ? number + OFFSET : number;
    }
}
