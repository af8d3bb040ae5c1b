package org.kmplan.examples.service.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, Long> {
    Organisation save(Organisation organisation);

    Optional<Organisation> findById(long id);

    Optional<Organisation> findByName(String name);

    List<Organisation> findAllByOrderByName();
}
