package org.kmplan.examples.service.plan;

import org.jspecify.annotations.Nullable;
import org.kmplan.rules.report.Verdict;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One plan of a document, as it was judged.
 *
 * @param planId id of the plan in its document
 * @param topic what it is about
 * @param fiscalYear Buddhist fiscal year
 * @param planVerdict verdict on what the plan says
 * @param executionVerdict verdict on what was done
 * @param failedMandatory mandatory demands not met, each once for an aspect
 * @param failedRecommended recommended demands not met
 */
@Table("assessed_plan")
public record AssessedPlan(
        String planId,
        @Nullable String topic,
        @Nullable Integer fiscalYear,
        Verdict planVerdict,
        Verdict executionVerdict,
        int failedMandatory,
        int failedRecommended) {}
