package org.kmplan.examples.service.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccessTokenRepository extends Repository<AccessToken, Long> {
    AccessToken save(AccessToken token);

    Optional<AccessToken> findByHash(String hash);

    List<AccessToken> findByAccountIdOrderById(long accountId);

    void delete(AccessToken token);
}
