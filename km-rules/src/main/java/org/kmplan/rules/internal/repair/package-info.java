/**
 * Repairs proposed for findings: changes of a plan or its records, each of which the evaluator tries before it is shown.
 *
 * <p>Entry types: {@link org.kmplan.rules.internal.repair.PlanRepairs} and {@link
 * org.kmplan.rules.internal.repair.RecordRepairs}, which propose {@link
 * org.kmplan.rules.internal.repair.RepairCandidate}s.
 *
 * <p>May use the derivation of facts; must not know the rules engine or renderers.
 */
@NullMarked
package org.kmplan.rules.internal.repair;

import org.jspecify.annotations.NullMarked;
