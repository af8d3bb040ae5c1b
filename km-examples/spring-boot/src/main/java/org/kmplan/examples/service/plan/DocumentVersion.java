package org.kmplan.examples.service.plan;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Document of a plan as it was uploaded.
 *
 * @param id number, given by the database
 * @param dossierId dossier
 * @param number 1 for the first document of the dossier
 * @param fileName name of the document
 * @param contentId the document itself
 * @param uploadedBy account
 * @param uploadedAt when it came
 */
@Table("document_version")
public record DocumentVersion(
        @Id @Nullable Long id,
        long dossierId,
        int number,
        String fileName,
        long contentId,
        String uploadedBy,
        OffsetDateTime uploadedAt) {

    /** Returns the number of a version that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }
}
