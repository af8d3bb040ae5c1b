package org.kmplan.rules;

import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.FiscalYear;

/**
 * Fiscal years from one to another, both included, or open on either side.
 *
 * <p>Example: {@code FiscalYearSpan.of(FiscalYear.of(2566), FiscalYear.of(2568))}.
 */
@Value.Immutable
public abstract class FiscalYearSpan {
    FiscalYearSpan() {}

    /** Returns the first year; empty if there is none. */
    public abstract Optional<FiscalYear> from();

    /** Returns the last year; empty if there is none. */
    public abstract Optional<FiscalYear> until();

    /** Returns the years from one to another, both included. */
    public static FiscalYearSpan of(FiscalYear from, FiscalYear until) {
        return builder().from(from).until(until).build();
    }

    /** Returns a year and all after it. */
    public static FiscalYearSpan from(FiscalYear from) {
        return builder().from(from).build();
    }

    /** Returns a year and all before it. */
    public static FiscalYearSpan until(FiscalYear until) {
        return builder().until(until).build();
    }

    /** Returns all years. */
    public static FiscalYearSpan all() {
        return builder().build();
    }

    /** Tells whether it is every year. */
    public boolean isAll() {
        return from().isEmpty() && until().isEmpty();
    }

    /** Tells whether a year is among them. */
    public boolean contains(FiscalYear year) {
        return from().map(first -> first.compareTo(year) <= 0).orElse(true)
                && until().map(last -> last.compareTo(year) >= 0).orElse(true);
    }

    /** Tells whether some year is in both. */
    boolean overlaps(FiscalYearSpan other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Tells whether every year of this is in the other. */
    boolean isWithin(FiscalYearSpan other) {
        boolean start = other.from()
                .map(first -> from().filter(year -> year.compareTo(first) >= 0).isPresent())
                .orElse(true);
        boolean end = other.until()
                .map(last -> until().filter(year -> year.compareTo(last) <= 0).isPresent())
                .orElse(true);
        return start && end;
    }

    private boolean endsBefore(FiscalYearSpan other) {
        return until().isPresent()
                && other.from().isPresent()
                && until().get().compareTo(other.from().get()) < 0;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        if (from().isPresent() && until().isPresent() && from().get().compareTo(until().get()) > 0) {
            throw new PhrasedException(Phrase.of("span.reversed")
                    .with("from", from().get().buddhistYear())
                    .with("until", until().get().buddhistYear()));
        }
    }

    /** Returns the years in words, such as {@code 2566 to 2568}. */
    @Override
    public String toString() {
        return phrase().english();
    }

    /** Returns the years in words of both languages. */
    Phrase phrase() {
        Phrase words = Phrase.of(
                isAll() ? "span.all" : until().isEmpty() ? "span.from" : from().isEmpty() ? "span.until" : "span.both");
        Phrase begun =
                from().map(year -> words.with("from", year.buddhistYear())).orElse(words);
        return until().map(year -> begun.with("until", year.buddhistYear())).orElse(begun);
    }

    /** Builder of {@link FiscalYearSpan}. */
    public static final class Builder extends ImmutableFiscalYearSpan.Builder {
        Builder() {}
    }
}
