/**
 * Facts that an application's own rules may look at: the plan, its rows and activities, settings, and what the built-in rules
 * of counts, days and participation compare.
 *
 * <p>Entry types: {@link org.kmplan.rules.fact.Check}, which every fact is, and {@link org.kmplan.rules.fact.ReviewedPlan}.
 * Facts hold values only, the thresholds included, never answers: what is demanded stands in the DRL files.
 *
 * <p>May use km-core's model, {@code report} and the words of the catalogue; must not depend on the rules engine.
 */
@NullMarked
package org.kmplan.rules.fact;

import org.jspecify.annotations.NullMarked;
