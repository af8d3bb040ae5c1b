package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Topic prepared for dissemination or for advice to the units (องค์ความรู้เพื่อการเผยแพร่หรือให้คำแนะนำ), an
 * output of KMP3.
 *
 * <p>Example: how to fill in the risk form, for advice.
 */
@Value.Immutable
public abstract class KnowledgeTopic implements RecordEntry, WithKnowledgeTopic {
    KnowledgeTopic() {}

    @Override
    public abstract String id();

    /** Returns the title. */
    public abstract Optional<String> title();

    /** Returns what it was prepared for. */
    public abstract Optional<TopicPurpose> purpose();

    /** Returns the day on which it was ready. */
    public abstract Optional<LocalDate> date();

    /** Returns the id of the body of knowledge that it belongs to. */
    public abstract Optional<String> body();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Topic", id());
    }

    /** Builder of {@link KnowledgeTopic}. */
    public static final class Builder extends ImmutableKnowledgeTopic.Builder {
        Builder() {}
    }
}
