package org.kmplan.examples.service.account;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Token by which a program acts for an account.
 *
 * @param id number, given by the database
 * @param accountId account
 * @param name what it is for
 * @param hash what the token hashes to; the token itself is shown once and not kept
 * @param createdOn day on which it was made
 * @param expiresOn last day on which it is taken
 */
@Table("access_token")
public record AccessToken(
        @Id @Nullable Long id, long accountId, String name, String hash, LocalDate createdOn, LocalDate expiresOn) {

    /** Returns the number of a token that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }
}
