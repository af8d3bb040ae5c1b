package org.kmplan.examples.service.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Person or program that asks: an account as it stood at sign-in. */
public final class Viewer implements UserDetails {
    /** Authority of one who must change the password before anything else. */
    public static final String NEWCOMER = "ROLE_NEWCOMER";

    private static final long serialVersionUID = 1;

    // Not restored from a stored session: who signs in anew is looked up anew.
    private final transient Account account;

    /** Creates the viewer of an account. */
    public Viewer(Account account) {
        this.account = account;
    }

    /** Returns the account as it stood at sign-in. */
    public Account account() {
        return account;
    }

    /** Returns the only organisation whose plans are open to the viewer; empty if all are. */
    public Optional<Long> scope() {
        return account.role().includes(Role.ASSESSOR)
                ? Optional.empty()
                : Optional.ofNullable(account.organisationId());
    }

    /** Tells whether the viewer may do what a role may. */
    public boolean is(Role role) {
        return !account.mustChangePassword() && account.role().includes(role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        if (account.mustChangePassword()) {
            return List.of(new SimpleGrantedAuthority(NEWCOMER));
        }
        return List.of(Role.values()).stream()
                .filter(account.role()::includes)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getUsername() {
        return account.username();
    }

    @Override
    public boolean isEnabled() {
        return account.enabled();
    }
}
