package org.kmplan.core.time.internal;

/**
 * Smallest piece of a period expression.
 *
 * @param kind what it is
 * @param value number, month or index, by kind
 * @param digits number of digits of a number
 * @param from folded index of its first character
 * @param to folded index after its last character
 * @param mark what is odd about it
 */
record PeriodToken(Kind kind, int value, int digits, int from, int to, Mark mark) {
    enum Mark {
        NONE,
        MISSPELT,
        ENGLISH,
        LEADING_ZERO,
        /** Number that is a day, as in {@code 5th}. */
        ORDINAL,
        /** Rhythm that names the end of the month. */
        MONTH_END
    }

    enum Kind {
        /** Number of up to nine digits. */
        NUMBER,
        MONTH,
        /** {@code ม.ย.}, which is no month and could be two. */
        AMBIGUOUS_MONTH,
        /** Word that lost its marks, or a replacement character. */
        DAMAGED,
        DASH,
        TO,
        AND,
        OR,
        COMMA,
        SLASH,
        OPEN,
        CLOSE,
        /** New line or fragment; a lone modifier after it still belongs to what stands before. */
        BREAK,
        /** Semicolon, bullet or list number: never joined over. */
        STOP,
        WITHIN,
        BEFORE,
        AFTER,
        FROM,
        BETWEEN,
        ONWARD,
        /** Goes on without a named end, or goes on through a named span. */
        CONTINUED,
        /** At the latest, before or behind a time. */
        LATEST,
        /** Completed, before the time by which work is. */
        DONE,
        /** Words before the length of a time, such as "for". */
        LASTING,
        /** Dots between two times, which may leave something out. */
        GAP,
        SINCE,
        NOW,
        DAY_WORD,
        MONTH_WORD,
        /** Beginning, middle or last days of a month. */
        VAGUE,
        MONTH_END,
        END,
        YEAR_WORD,
        FISCAL,
        CALENDAR,
        ACADEMIC,
        BUDDHIST,
        COMMON,
        QUARTER,
        HALF,
        HALF_YEAR,
        ROUND,
        FIRST,
        LATTER,
        EVERY,
        RECURRING,
        PER,
        WEEK,
        DAYS,
        TIMES,
        ALL,
        RELATIVE,
        /** Exception or negation, which turns the sense of a period after it. */
        EXCEPT,
        /** Cancelled or postponed, which turns the sense of a period before or after it. */
        CANCEL,
        APPROXIMATE,
        ORDINAL,
        TERM,
        FILLER,
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
