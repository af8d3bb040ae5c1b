package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Body of knowledge (องค์ความรู้) that the plan has produced.
 *
 * <p>Example: the manual on preparing a risk-management plan, checked, updated on 15 June 2566, exchanged on 1
 * September 2566.
 */
@Value.Immutable
public abstract class KnowledgeBody implements RecordEntry, WithKnowledgeBody {
    KnowledgeBody() {}

    @Override
    public abstract String id();

    /** Returns the title. */
    public abstract Optional<String> title();

    /** Tells whether its completeness was checked (ตรวจสอบความสมบูรณ์), if known. */
    public abstract Optional<Boolean> checked();

    /** Returns the day of the last update. */
    public abstract Optional<LocalDate> updatedOn();

    /** Returns the day on which it was exchanged with the personnel (แลกเปลี่ยนเรียนรู้). */
    public abstract Optional<LocalDate> exchangedOn();

    /** Returns its entry in the repository. */
    public abstract Optional<RepositoryEntry> repository();

    /** Returns the follow-ups of its use. */
    public abstract List<UseFollowUp> followUps();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Body of knowledge", id());
    }

    /** Builder of {@link KnowledgeBody}. */
    public static final class Builder extends ImmutableKnowledgeBody.Builder {
        Builder() {}
    }
}
