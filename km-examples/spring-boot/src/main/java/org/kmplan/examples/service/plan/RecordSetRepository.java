package org.kmplan.examples.service.plan;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RecordSetRepository extends Repository<RecordSet, Long> {
    RecordSet save(RecordSet value);

    List<RecordSet> findByDossierIdOrderByIdDesc(long dossierId);
}
