package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;

/**
 * Knowledge item (รายการองค์ความรู้) that a plan lists, with its sub-items.
 *
 * <p>Example: item 2, the risk-management process, with its seven steps 2.1 to 2.7.
 */
@Value.Immutable
public abstract class KnowledgeItem implements PlanElement, WithKnowledgeItem {
    KnowledgeItem() {}

    /** Returns the id: the number in the list, such as {@code 2} or {@code 2.1}. */
    @Override
    public abstract String id();

    /** Returns the text, without its number. */
    public abstract String text();

    /** Returns the sub-items. */
    public abstract List<KnowledgeItem> parts();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns an item without parts and source. */
    public static KnowledgeItem of(String id, String text) {
        return builder().id(id).text(text).build();
    }

    /** Refuses a blank text and ids that are used twice. */
    @Value.Check
    void validate() {
        Ids.check("Knowledge item", id());
        if (text().isBlank()) {
            throw new IllegalArgumentException("Knowledge item " + id() + ": the text must not be blank");
        }
        Ids.checkUnique("Parts of knowledge item " + id(), parts(), PlanElement::id);
    }

    /** Builder of {@link KnowledgeItem}. */
    public static final class Builder extends ImmutableKnowledgeItem.Builder {
        Builder() {}
    }
}
