package org.kmplan.examples.service.plan;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Plan of an organisation with all its versions.
 *
 * @param id number, given by the database
 * @param organisationId organisation
 * @param title topic of the plan as last read, or the name of its document
 * @param revision number of changes so far
 * @param currentAssessmentId judgement that counts
 * @param changedAt when it last changed
 */
@Table("dossier")
public record Dossier(
        @Id @Nullable Long id,
        long organisationId,
        String title,
        int revision,
        @Nullable Long currentAssessmentId,
        OffsetDateTime changedAt) {

    /** Returns the number of a dossier that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }
}
