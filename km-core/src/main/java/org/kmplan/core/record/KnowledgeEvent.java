package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Event that was held (กิจกรรมที่จัด): a briefing, training, exchange and the like.
 *
 * <p>Example: capture of tacit knowledge for KMP2 on 20 April 2566, source person the retired head of planning. An
 * event without a date is representable; it does not count and is reported.
 */
@Value.Immutable
public abstract class KnowledgeEvent implements RecordEntry, WithKnowledgeEvent {
    KnowledgeEvent() {}

    @Override
    public abstract String id();

    /** Returns the kind. */
    public abstract EventKind kind();

    /** Returns the step or activity that it belongs to. */
    public abstract Optional<ActivityRef> activity();

    /** Returns the title. */
    public abstract Optional<String> title();

    /** Returns the day, for an event of several days the first. */
    public abstract Optional<LocalDate> date();

    /** Tells whether it had an agenda (ระเบียบวาระ), if known. */
    public abstract Optional<Boolean> agenda();

    /** Tells whether there are minutes (รายงานการประชุม), if known. */
    public abstract Optional<Boolean> minutes();

    /** Returns the persons whose knowledge was gathered (แหล่งความรู้บุคคล). */
    public abstract List<String> sourcePersons();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Event", id());
    }

    /** Builder of {@link KnowledgeEvent}. */
    public static final class Builder extends ImmutableKnowledgeEvent.Builder {
        Builder() {}
    }
}
