package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Entry of a body of knowledge in a searchable repository (คลังความรู้).
 *
 * <p>Example: the manual under its address in the repository of the agency, of 10 July 2566.
 */
@Value.Immutable
public abstract class RepositoryEntry implements WithRepositoryEntry {
    RepositoryEntry() {}

    /** Returns the title under which it is found. */
    public abstract Optional<String> title();

    /** Returns the day of the entry. */
    public abstract Optional<LocalDate> date();

    /** Returns the address at which it is retrieved. */
    public abstract Optional<String> address();

    /** Tells whether title, date and address are all recorded. */
    public boolean isComplete() {
        return title().isPresent() && date().isPresent() && address().isPresent();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link RepositoryEntry}. */
    public static final class Builder extends ImmutableRepositoryEntry.Builder {
        Builder() {}
    }
}
