package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Recognition of a person, unit or work (การยกย่องชมเชย).
 *
 * <p>Example: the planning section, on 20 September 2566, published on the web site.
 */
@Value.Immutable
public abstract class Recognition implements RecordEntry, WithRecognition {
    Recognition() {}

    @Override
    public abstract String id();

    /** Returns what was recognised. */
    public abstract Optional<RecipientKind> recipient();

    /** Returns the name of the person, unit or work. */
    public abstract Optional<String> name();

    /** Returns the day. */
    public abstract Optional<LocalDate> date();

    /** Tells whether the criteria of the evaluation are recorded, if known. */
    public abstract Optional<Boolean> criteriaRecorded();

    /** Returns the channels through which it was published. */
    public abstract Set<ChannelKind> channels();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Recognition", id());
    }

    /** Builder of {@link Recognition}. */
    public static final class Builder extends ImmutableRecognition.Builder {
        Builder() {}
    }
}
