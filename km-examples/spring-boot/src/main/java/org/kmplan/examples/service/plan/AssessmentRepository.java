package org.kmplan.examples.service.plan;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, Long> {
    Assessment save(Assessment value);

    List<Assessment> findByVersionIdOrderByIdDesc(long versionId);
}
