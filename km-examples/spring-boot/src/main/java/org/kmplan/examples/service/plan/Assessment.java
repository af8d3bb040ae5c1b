package org.kmplan.examples.service.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Judgement of a version, kept as it was given: its report as JSON and as a page in both languages.
 *
 * @param id number, given by the database
 * @param versionId version
 * @param cause what made the judgement due
 * @param asOf day as of which it was judged
 * @param recordsId records it was judged by
 * @param reportId report as JSON
 * @param pageThId report as a page in Thai
 * @param pageEnId report as a page in English
 * @param problems problems met in reading
 * @param assessedBy account
 * @param assessedAt when it was given
 * @param plans plans of the document
 */
@Table("assessment")
public record Assessment(
        @Id @Nullable Long id,
        long versionId,
        Cause cause,
        LocalDate asOf,
        @Nullable Long recordsId,
        long reportId,
        long pageThId,
        long pageEnId,
        int problems,
        String assessedBy,
        OffsetDateTime assessedAt,

        @MappedCollection(idColumn = "assessment_id", keyColumn = "position")
        List<AssessedPlan> plans) {

    /** What made a judgement due. */
    public enum Cause {
        /** A document was uploaded. */
        UPLOAD,
        /** Records were sent. */
        RECORDS,
        /** A waiver was granted or taken back. */
        WAIVER,
        /** Another day was asked for. */
        DAY
    }

    /** Returns the number of a judgement that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }
}
