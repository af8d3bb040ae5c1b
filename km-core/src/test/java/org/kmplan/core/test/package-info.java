/**
 * Arbitraries of the model for property-based tests, here and in projects that add jqwik to the test jar.
 *
 * <p>Entry types: {@link org.kmplan.core.test.KmDomain}, {@link org.kmplan.core.test.CompliantPlans}, {@link org.kmplan.core.test.FittingRecords},
 * {@link org.kmplan.core.test.PlanBreaks}, {@link org.kmplan.core.test.RecordBreaks},
 * {@link org.kmplan.core.test.RecordGaps}, {@link org.kmplan.core.test.PlanDocuments}, {@link org.kmplan.core.test.KnowledgePlans},
 * {@link org.kmplan.core.test.Records} and {@link org.kmplan.core.test.PlanPeriods}. May use the model
 * and jqwik; must not depend on readers, JSON or rules.
 */
@NullMarked
package org.kmplan.core.test;

import org.jspecify.annotations.NullMarked;
