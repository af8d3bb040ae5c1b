package org.kmplan.examples.service.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DocumentVersionRepository extends Repository<DocumentVersion, Long> {
    DocumentVersion save(DocumentVersion value);

    List<DocumentVersion> findByDossierIdOrderByNumberDesc(long dossierId);

    Optional<DocumentVersion> findByDossierIdAndNumber(long dossierId, int number);
}
