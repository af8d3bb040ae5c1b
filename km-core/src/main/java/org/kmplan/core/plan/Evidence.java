package org.kmplan.core.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.text.internal.Ids;

/**
 * Planned evidence of an activity (เอกสารที่แสดงผลสำเร็จของงาน).
 *
 * <p>Example: {@code รายงานการประชุม หรือสรุปผลองค์ความรู้}: minutes or a knowledge summary, either is enough.
 */
@Value.Immutable
public abstract class Evidence implements PlanElement, WithEvidence {
    Evidence() {}

    @Override
    public abstract String id();

    /** Returns the text on one line, without its bullet. */
    public abstract String text();

    /** Returns the kinds of document; several are alternatives joined by {@code หรือ}. */
    public abstract List<EvidenceType> types();

    /** Tells whether the entry breaks off in the middle, as after {@code ที่ระบุ}. */
    @Value.Default
    public boolean isCutOff() {
        return false;
    }

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns evidence of one kind, without a source. */
    public static Evidence of(String id, String text, EvidenceType type) {
        return builder().id(id).text(text).addType(type).build();
    }

    /** Refuses a blank text or no type. */
    @Value.Check
    void validate() {
        Ids.check("Evidence", id());
        if (text().isBlank() || types().isEmpty()) {
            throw new PhrasedException(Phrase.of("model.evidence").with("id", id()));
        }
    }

    /** Builder of {@link Evidence}. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
