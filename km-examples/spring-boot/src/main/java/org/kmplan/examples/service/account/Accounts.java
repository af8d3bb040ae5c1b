package org.kmplan.examples.service.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, organisations and tokens. */
@Service
public class Accounts implements UserDetailsService {
    /** Shortest password; longer ones are better than ones with odd characters. */
    public static final int SHORTEST_PASSWORD = 10;

    /** Most bytes of a password that count: the hash leaves out the rest. */
    static final int LONGEST_PASSWORD = 72;

    /** Days for which a token is taken. */
    public static final int TOKEN_DAYS = 365;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountRepository accounts;
    private final OrganisationRepository organisations;
    private final AccessTokenRepository tokens;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            OrganisationRepository organisations,
            AccessTokenRepository tokens,
            PasswordEncoder encoder,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.tokens = tokens;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public Viewer loadUserByUsername(String username) {
        return accounts.findByUsername(normal(username))
                .map(Viewer::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** Returns an account. */
    public Optional<Account> find(long id) {
        return accounts.findById(id);
    }

    /** Returns all accounts by name. */
    public List<Account> all() {
        return accounts.findAllByOrderByUsername();
    }

    /** Returns all organisations by name. */
    public List<Organisation> organisations() {
        return organisations.findAllByOrderByName();
    }

    /** Returns an organisation. */
    public Optional<Organisation> organisation(long id) {
        return organisations.findById(id);
    }

    /** Adds an organisation, or returns the one that has the name. */
    @Transactional
    public Organisation addOrganisation(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > 300) {
            throw new RefusedException("refused.organisation-name");
        }
        return organisations.findByName(wanted).orElseGet(() -> organisations.save(new Organisation(null, wanted)));
    }

    /**
     * Adds an account whose password must be changed at the first sign-in.
     *
     * @throws RefusedException if the name is taken, the password too short, or an officer has no organisation
     */
    @Transactional
    public Account add(String username, String displayName, String password, Role role, @Nullable Long organisation) {
        String name = normal(username);
        if (!name.matches("[a-z0-9._-]{2,100}")) {
            throw new RefusedException("refused.username");
        }
        if (accounts.findByUsername(name).isPresent()) {
            throw new RefusedException("refused.username-taken", name);
        }
        if (organisation == null
                ? role == Role.OFFICER
                : organisations.findById(organisation).isEmpty()) {
            throw new RefusedException("refused.officer-without-organisation");
        }
        String shown = displayName.isBlank() ? name : displayName.strip();
        if (shown.length() > 200) {
            throw new RefusedException("refused.too-long", "200");
        }
        return accounts.save(
                new Account(null, name, shown, encoder.encode(checked(password)), role, organisation, true, true));
    }

    /** Sets a first password that must be changed at the next sign-in. */
    @Transactional
    public void resetPassword(long id, String password) {
        accounts.save(known(id).withPassword(encoder.encode(checked(password)), true));
    }

    /**
     * Changes the own password.
     *
     * @throws RefusedException if the old one is wrong, or the new one too short or the same
     */
    @Transactional
    public Account changePassword(long id, String oldPassword, String newPassword) {
        Account account = known(id);
        if (!encoder.matches(oldPassword, account.password())) {
            throw new RefusedException("refused.old-password");
        }
        if (encoder.matches(checked(newPassword), account.password())
                || newPassword.toLowerCase(Locale.ROOT).contains(account.username())) {
            throw new RefusedException("refused.same-password");
        }
        return accounts.save(account.withPassword(encoder.encode(newPassword), false));
    }

    /** Lets an account sign in, or no longer. */
    @Transactional
    public void setEnabled(long id, boolean enabled) {
        accounts.save(known(id).withEnabled(enabled));
    }

    /** Adds the login of the first start, if there is none yet. */
    @Transactional
    public boolean addSampleLogin(String password) {
        if (accounts.count() > 0) {
            return false;
        }
        accounts.save(new Account(
                null, "sample", "ผู้ดูแลระบบ", encoder.encode(password), Role.ADMINISTRATOR, null, true, true));
        return true;
    }

    /** Returns the tokens of an account. */
    public List<AccessToken> tokens(long account) {
        return tokens.findByAccountIdOrderById(account);
    }

    /** Makes a token and returns it; it cannot be shown again. */
    @Transactional
    public String addToken(long account, String name) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > 100) {
            throw new RefusedException("refused.token-name");
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = "km_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        LocalDate today = LocalDate.now(clock);
        tokens.save(new AccessToken(null, account, wanted, hash(token), today, today.plusDays(TOKEN_DAYS)));
        return token;
    }

    /** Takes back a token of an account. */
    @Transactional
    public void removeToken(long account, long token) {
        tokens.findByAccountIdOrderById(account).stream()
                .filter(each -> each.key() == token)
                .forEach(tokens::delete);
    }

    /** Returns who acts by a token that is still taken; empty for any other, and while the password must be changed. */
    public Optional<Viewer> byToken(String token) {
        return tokens.findByHash(hash(token))
                .filter(each -> !LocalDate.now(clock).isAfter(each.expiresOn()))
                .flatMap(each -> accounts.findById(each.accountId()))
                .filter(account -> account.enabled() && !account.mustChangePassword())
                .map(Viewer::new);
    }

    private Account known(long id) {
        return accounts.findById(id).orElseThrow(() -> new RefusedException("refused.no-account"));
    }

    private static String checked(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new RefusedException(
                    "refused.password-length", String.valueOf(SHORTEST_PASSWORD), String.valueOf(LONGEST_PASSWORD));
        }
        return password;
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
