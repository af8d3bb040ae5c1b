package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Publication of knowledge through a channel (การเผยแพร่).
 *
 * <p>Example: the manual on the web site on 10 July 2566. Without a date it does not count for rule DSM-01.
 */
@Value.Immutable
public abstract class Publication implements RecordEntry, WithPublication {
    Publication() {}

    @Override
    public abstract String id();

    /** Returns the id of the body of knowledge that was published. */
    public abstract Optional<String> body();

    /** Returns the step or activity that it belongs to. */
    public abstract Optional<ActivityRef> activity();

    /** Returns the kind of channel. */
    public abstract Optional<ChannelKind> channel();

    /** Returns the channel as written. */
    public abstract Optional<String> channelText();

    /** Returns the day of publication. */
    public abstract Optional<LocalDate> date();

    /** Returns the web address or the number of the letter. */
    public abstract Optional<String> address();

    /** Returns whom it reached. */
    public abstract Optional<Audience> audience();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Publication", id());
    }

    /** Builder of {@link Publication}. */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
