package org.kmplan.examples.service.plan;

import java.util.List;
import org.springframework.data.repository.Repository;

interface WaiverGrantRepository extends Repository<WaiverGrant, Long> {
    WaiverGrant save(WaiverGrant value);

    List<WaiverGrant> findByDossierIdOrderById(long dossierId);
}
