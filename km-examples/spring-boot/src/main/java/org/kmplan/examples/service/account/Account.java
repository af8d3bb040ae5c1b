package org.kmplan.examples.service.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Login of a person.
 *
 * @param id number, given by the database
 * @param username name to sign in with, in lower case
 * @param displayName name that pages show
 * @param password what the password hashes to
 * @param role what the person may do
 * @param organisationId organisation of an officer; others may have none
 * @param mustChangePassword whether nothing else is open to the person before the password is changed
 * @param enabled whether the person may sign in
 */
@Table("account")
public record Account(
        @Id @Nullable Long id,
        String username,
        String displayName,
        String password,
        Role role,
        @Nullable Long organisationId,
        boolean mustChangePassword,
        boolean enabled) {

    /** Returns the number of an account that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }

    Account withPassword(String newPassword, boolean mustChange) {
        return new Account(id, username, displayName, newPassword, role, organisationId, mustChange, enabled);
    }

    Account withEnabled(boolean nowEnabled) {
        return new Account(id, username, displayName, password, role, organisationId, mustChangePassword, nowEnabled);
    }
}
