package org.kmplan.core.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Knowledge item as identified in KMP1 (รายการองค์ความรู้ที่บ่งชี้).
 *
 * <p>Example: item 2, the risk-management process, identified and verified. Item 2.1 is a part of it and does not
 * count by itself.
 */
@Value.Immutable
public abstract class IdentifiedKnowledge implements RecordEntry, WithIdentifiedKnowledge {
    private static final Pattern SECOND_PLACE = Pattern.compile("[0-9]\\.[0-9]");

    IdentifiedKnowledge() {}

    @Override
    public abstract String id();

    /** Returns the title. */
    public abstract String title();

    /** Returns the number in the list in Arabic digits, such as {@code 2} or {@code 2.1}. */
    public abstract Optional<String> number();

    /** Tells whether it was identified (บ่งชี้), if known. */
    public abstract Optional<Boolean> identified();

    /** Tells whether it was verified (ตรวจสอบ), if known. */
    public abstract Optional<Boolean> verified();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Tells whether the item is no part of another: its number has no second place. */
    public boolean isTopLevel() {
        return number().map(digits -> !SECOND_PLACE.matcher(digits).find()).orElse(true);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path, and a blank title. */
    @Value.Check
    void validate() {
        Ids.check("Knowledge item", id());
        if (title().isBlank()) {
            throw new IllegalArgumentException("Knowledge item " + id() + ": the title must not be blank");
        }
    }

    /** Builder of {@link IdentifiedKnowledge}. */
    public static final class Builder extends ImmutableIdentifiedKnowledge.Builder {
        Builder() {}
    }
}
