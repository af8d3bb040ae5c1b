package org.kmplan.examples.service.plan;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Records of what was done of a plan, as they were sent: a workbook or JSON. The last set of a dossier counts.
 *
 * @param id number, given by the database
 * @param dossierId dossier
 * @param fileName name of the document
 * @param contentId the document itself
 * @param uploadedBy account
 * @param uploadedAt when it came
 */
@Table("record_set")
public record RecordSet(
        @Id @Nullable Long id,
        long dossierId,
        String fileName,
        long contentId,
        String uploadedBy,
        OffsetDateTime uploadedAt) {

    /** Returns the number of a set that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }
}
