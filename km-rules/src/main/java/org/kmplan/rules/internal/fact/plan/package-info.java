/**
 * Facts about what a plan says, its rows, targets, periods and evidence: what the built-in rules of the aspect PLAN compare.
 *
 * <p>Each is a {@link org.kmplan.rules.fact.Check} and holds values only, the thresholds included, never answers.
 *
 * <p>May use km-core's model, {@code fact}, {@code report} and the words of the catalogue; must not depend on the rules engine or on other facts.
 */
@NullMarked
package org.kmplan.rules.internal.fact.plan;

import org.jspecify.annotations.NullMarked;
