package org.kmplan.examples.service.web;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.kmplan.examples.service.Settings;
import org.springframework.stereotype.Component;

/** How often an account may change something, and how often a password may be tried. */
@Component
class Limits {
    /** Accounts and addresses that are remembered: one more forgets the one not seen for longest. */
    private static final long MOST_REMEMBERED = 100_000;

    private final Cache<String, Bucket> changes = remembered();
    private final Cache<String, Bucket> logins = remembered();
    private final Settings.Limits settings;

    Limits(Settings settings) {
        this.settings = settings.limits();
    }

    /** Counts a change; returns after how many seconds it may be tried again if there were too many. */
    Optional<Long> change(String account) {
        return count(changes, account, settings.uploadsPerMinute());
    }

    /** Counts an attempt to sign in; returns after how many seconds it may be tried again if there were too many. */
    Optional<Long> login(String account, String address) {
        Optional<Long> ofAddress = count(logins, address, settings.loginsPerMinute() * 3);
        return ofAddress.isPresent() ? ofAddress : count(logins, address + " " + account, settings.loginsPerMinute());
    }

    /** Forgets the attempts for an account, since the right password was given. */
    void forget(String account, String address) {
        logins.invalidate(address + " " + account);
    }

    private static Optional<Long> count(Cache<String, Bucket> buckets, String key, int perMinute) {
        try {
            ConsumptionProbe probe = buckets.get(key, () -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed()
                    ? Optional.empty()
                    : Optional.of(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("A counter could not be made", e);
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .build();
    }

    private static Cache<String, Bucket> remembered() {
        return CacheBuilder.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
