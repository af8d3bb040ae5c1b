package org.kmplan.core.test;

import java.time.LocalDate;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;

/**
 * Plan with records that fit it, and the day as of which it is judged.
 *
 * @param plan plan
 * @param records what was done
 * @param asOf as-of date
 */
public record Situation(KnowledgePlan plan, PlanRecords records, LocalDate asOf) {}
