package org.kmplan.examples.service.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Waiver that was granted for a dossier.
 *
 * @param id number, given by the database
 * @param dossierId dossier
 * @param rule rule whose demand need not be met
 * @param aspect aspect, or both
 * @param subject subject, or the whole plan
 * @param reason why
 * @param approver who allowed it
 * @param validFrom first day
 * @param validUntil last day
 * @param grantedBy account that entered it
 * @param grantedAt when it was entered
 * @param withdrawnBy account that took it back
 * @param withdrawnAt when it was taken back
 */
@Table("waiver_grant")
public record WaiverGrant(
        @Id @Nullable Long id,
        long dossierId,
        String rule,
        @Nullable Aspect aspect,
        @Nullable String subject,
        String reason,
        String approver,
        LocalDate validFrom,
        LocalDate validUntil,
        String grantedBy,
        OffsetDateTime grantedAt,
        @Nullable String withdrawnBy,
        @Nullable OffsetDateTime withdrawnAt) {

    /** Returns the number of a waiver that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }

    /** Tells whether it has not been taken back. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    Waiver waiver() {
        return Waiver.builder()
                .rule(RuleId.of(rule))
                .aspect(Optional.ofNullable(aspect))
                .subject(Optional.ofNullable(subject))
                .reason(reason)
                .approver(approver)
                .from(validFrom)
                .until(validUntil)
                .build();
    }

    WaiverGrant withdrawn(String account, OffsetDateTime now) {
        return new WaiverGrant(
                id,
                dossierId,
                rule,
                aspect,
                subject,
                reason,
                approver,
                validFrom,
                validUntil,
                grantedBy,
                grantedAt,
                account,
                now);
    }
}
