/**
 * Derivation of facts from a plan, its records and the parameters of a policy: one {@code *Facts} class for each topic.
 *
 * <p>Entry types: {@link org.kmplan.rules.internal.derive.PlanFacts}, which calls the topics, {@link
 * org.kmplan.rules.internal.derive.PlanContext} and {@link org.kmplan.rules.internal.derive.ExecutionContext}, what they
 * share. They gather values; what is demanded stands in the DRL files.
 *
 * <p>May use facts and the catalogue; must not know policies, the rules engine or renderers.
 */
@NullMarked
package org.kmplan.rules.internal.derive;

import org.jspecify.annotations.NullMarked;
