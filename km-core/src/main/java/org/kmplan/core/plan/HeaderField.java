package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;

/** Field of a plan's header as it was written; lines without a label belong to the field above them. */
@Value.Immutable
public abstract class HeaderField {
    HeaderField() {}

    /** Returns what the field means. */
    public abstract HeaderItem item();

    /** Returns the label as written, without its colon; blank for a line that needs none, such as the title. */
    public abstract String label();

    /** Returns the value as written, continuation lines after line feeds; blank if nothing stands behind the label. */
    public abstract String text();

    /** Returns where the field stood. */
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a field with its usual Thai label, without a source. */
    public static HeaderField of(HeaderItem item, String text) {
        return builder().item(item).label(item.thai()).text(text).build();
    }

    /** Builder of {@link HeaderField}. */
    public static final class Builder extends ImmutableHeaderField.Builder {
        Builder() {}
    }
}
