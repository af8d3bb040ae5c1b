package org.kmplan.examples.service.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {
    Account save(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    List<Account> findAllByOrderByUsername();

    long count();
}
