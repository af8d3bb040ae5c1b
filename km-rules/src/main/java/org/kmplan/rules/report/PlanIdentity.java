package org.kmplan.rules.report;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.time.FiscalYear;

/** What identifies the plan that a report is about. */
@Value.Immutable
public abstract class PlanIdentity implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    PlanIdentity() {}

    /** Returns the id within its document. */
    public abstract String id();

    /** Returns the document it was read from. */
    public abstract Optional<String> document();

    /** Returns the topic. */
    public abstract Optional<String> topic();

    /** Returns the host unit. */
    public abstract Optional<String> hostUnit();

    /** Returns the organisation. */
    public abstract Optional<String> organisation();

    /** Returns the fiscal year, stated or inferred. */
    public abstract Optional<FiscalYear> fiscalYear();

    /** Returns the identity of a plan. */
    public static PlanIdentity of(KnowledgePlan plan) {
        return new Builder()
                .id(plan.id())
                .document(plan.source().flatMap(SourcePosition::document))
                .topic(plan.header().topic())
                .hostUnit(plan.header().hostUnit())
                .organisation(plan.header().organisation())
                .fiscalYear(plan.fiscalYear())
                .build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what stands for this in a Java serialization stream. */
    @Serial
    Object writeReplace() {
        return Serialized.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Serialized.refusal(PlanIdentity.class);
    }

    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw Serialized.refusal(PlanIdentity.class);
    }

    /** Builder of {@link PlanIdentity}. */
    public static final class Builder extends ImmutablePlanIdentity.Builder {
        Builder() {}
    }
}
