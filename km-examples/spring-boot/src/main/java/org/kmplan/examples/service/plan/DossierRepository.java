package org.kmplan.examples.service.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DossierRepository extends Repository<Dossier, Long> {
    Dossier save(Dossier value);

    Optional<Dossier> findById(long id);
}
