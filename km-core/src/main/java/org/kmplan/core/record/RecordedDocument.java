package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.Ids;

/**
 * Document that exists (เอกสาร, หลักฐาน): a source of knowledge, an output, or evidence of work.
 *
 * <p>Example: minutes of the working group of 20 January 2566, evidence of KMP1. One file that is to prove several
 * activities is one document with several activities.
 */
@Value.Immutable
public abstract class RecordedDocument implements RecordEntry, WithRecordedDocument {
    RecordedDocument() {}

    @Override
    public abstract String id();

    /** Returns the title. */
    public abstract Optional<String> title();

    /** Returns the steps or activities that it belongs to. */
    public abstract List<ActivityRef> activities();

    /** Returns what it is for. */
    public abstract Set<DocumentRole> roles();

    /** Returns the kind of document. */
    public abstract Optional<EvidenceType> type();

    /** Returns the date that it bears. */
    public abstract Optional<LocalDate> date();

    /** Returns where it is found: a file name or web address. */
    public abstract Optional<String> address();

    /** Tells whether the file is there, if known; an item without its file is no evidence. */
    public abstract Optional<Boolean> filePresent();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns the key by which two entries are the same document: the address, else the title without blanks, else the id. */
    public String identity() {
        return address()
                .or(this::title)
                .map(ThaiText::key)
                .filter(key -> !key.isEmpty())
                .orElse(id());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Document", id());
    }

    /** Builder of {@link RecordedDocument}. */
    public static final class Builder extends ImmutableRecordedDocument.Builder {
        Builder() {}
    }
}
