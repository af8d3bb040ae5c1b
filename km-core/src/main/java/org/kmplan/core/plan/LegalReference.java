package org.kmplan.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;

/**
 * Law, announcement or official letter that a plan refers to.
 *
 * <p>Example: the letter of the Department of Local Administration {@code ที่ มท ๐๘๐๕.๒/ว ๒๙๐ ลงวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๔}.
 */
@Value.Immutable
public abstract class LegalReference implements PlanElement, WithLegalReference {
    /** Kind of a legal reference. */
    public enum Kind {
        /** Act (พระราชบัญญัติ). */
        ACT,
        /** Royal decree (พระราชกฤษฎีกา). */
        ROYAL_DECREE,
        /** Announcement, criteria (ประกาศ, หลักเกณฑ์). */
        ANNOUNCEMENT,
        /** Regulation, rule (ระเบียบ, ข้อบังคับ, กฎกระทรวง). */
        REGULATION,
        /** Official letter (หนังสือ …ที่ …). */
        LETTER
    }

    LegalReference() {}

    @Override
    public abstract String id();

    /** Returns the kind. */
    public abstract Kind kind();

    /** Returns the whole reference on one line. */
    public abstract String text();

    /** Returns the number of a letter as written, never corrected, such as {@code มท ๐๘๐๕.๒/ว ๒๙๐}. */
    public abstract Optional<String> letterNumber();

    /** Returns the date of a letter. */
    public abstract Optional<LocalDate> date();

    /** Returns the Buddhist year of a law. */
    public abstract Optional<Integer> buddhistYear();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses a blank text. */
    @Value.Check
    void validate() {
        Ids.check("Legal reference", id());
        if (text().isBlank()) {
            throw new IllegalArgumentException("Legal reference " + id() + ": the text must not be blank");
        }
    }

    /** Builder of {@link LegalReference}. */
    public static final class Builder extends ImmutableLegalReference.Builder {
        Builder() {}
    }
}
