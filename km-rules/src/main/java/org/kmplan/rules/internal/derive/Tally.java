package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.CountedRecords;
import org.kmplan.rules.fact.Place;

/** Entries that were looked at for a demand: those that satisfy it, those that may, and those that do not count. */
public final class Tally {
    private final Set<Object> counted = new HashSet<>();
    private final Set<Object> undecided = new HashSet<>();
    private int recorded;
    private int undated;
    private int withoutUnit;

    /** Looks at an entry, whether it satisfies the demand or not. */
    public void lookAt() {
        recorded++;
    }

    /** Counts what an entry shows; the same thing shown by two entries counts once. */
    public void count(Object thing) {
        counted.add(thing);
    }

    /** Leaves open whether an entry shows something: an input of it is missing. */
    public void leaveOpen(Object thing) {
        undecided.add(thing);
    }

    /** Passes over an entry that bears no date. */
    public void passOverUndated() {
        undated++;
    }

    /** Passes over an entry that names no unit. */
    public void passOverWithoutUnit() {
        withoutUnit++;
    }

    public int counted() {
        return counted.size();
    }

    public int undecided() {
        int open = 0;
        for (Object thing : undecided) {
            open += counted.contains(thing) ? 0 : 1;
        }
        return open;
    }

    public int recorded() {
        return recorded;
    }

    public int undated() {
        return undated;
    }

    public int withoutUnit() {
        return withoutUnit;
    }

    /** Returns the fact that compares the entries with a demand. */
    Check toCheck(ExecutionContext context, Place at, String parameter, RecordKind kind, @Nullable LocalDate due) {
        return new CountedRecords(
                at,
                parameter.substring(0, parameter.indexOf('.')),
                counted(),
                undecided(),
                recorded,
                undated,
                withoutUnit,
                context.isComplete(kind),
                context.requirement(parameter).leastWhole(),
                due,
                context.asOf());
    }

    /** Tells whether a text is there and holds more than white space. */
    public static boolean isNamed(Optional<String> text) {
        return text.isPresent() && !ThaiText.key(text.get()).isEmpty();
    }

    /** Returns what tells a thing from others: its name, else the id of its entry. */
    public static Object identity(Optional<String> name, String id) {
        return isNamed(name) ? ThaiText.key(name.orElse("")) : Optional.of(id);
    }
}
