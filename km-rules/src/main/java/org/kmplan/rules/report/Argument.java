package org.kmplan.rules.report;

import java.time.LocalDate;
import java.util.List;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

/** Typed value in a message: it is rendered in the language of the reader, in Thai with Thai numerals. */
public sealed interface Argument {
    /** Words of the document, quoted as they stand. */
    record Text(String text) implements Argument {}

    /**
     * Exact number.
     *
     * @param value number
     * @param unit what it counts, in the words of the plan; empty if the message says that or nothing does
     */
    record Number(Fraction value, String unit) implements Argument {
        /** Creates a number whose unit the message says. */
        public Number(Fraction value) {
            this(value, "");
        }
    }

    /** Exact percentage, 80 for 80 percent. */
    record Percent(Fraction value) implements Argument {}

    /** Calendar day. */
    record Date(LocalDate date) implements Argument {}

    /** Fiscal year. */
    record Year(FiscalYear year) implements Argument {}

    /** Planned period. */
    record Period(PlanPeriod period) implements Argument {}

    /** Name of something in both languages, such as a step or a column. */
    record Name(String thai, String english) implements Argument {}

    /** Word of the message catalogue by its key, such as {@code refusal.REVERSED}. */
    record Term(String key) implements Argument {}

    /** Part of the plan by its path, such as {@code steps/KMP2}. */
    record Subject(String path) implements Argument {}

    /** Several values. */
    record Items(List<Argument> items) implements Argument {
        /** Creates a list that cannot be changed. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Returns words of the document. */
    static Argument text(String text) {
        return new Text(text);
    }

    /** Returns a whole number. */
    static Argument number(long value) {
        return new Number(Fraction.of(value));
    }

    /** Returns a percentage. */
    static Argument percent(Fraction value) {
        return new Percent(value);
    }

    /** Returns a name in both languages. */
    static Argument name(String thai, String english) {
        return new Name(thai, english);
    }

    /** Returns several values. */
    static Argument items(List<? extends Argument> items) {
        return new Items(List.copyOf(items));
    }
}
