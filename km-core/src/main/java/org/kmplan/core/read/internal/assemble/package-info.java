/**
 * Drafts of plans made into the model: the year is settled, cells are read into activities, periods, indicators, targets, owners
 * and evidence, and said of each what could not be read.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.assemble.PlanAssembler}, {@link
 * org.kmplan.core.read.internal.assemble.EarlierPlans}. May use drafts, words, the grid and sheets; must not know how drafts
 * are recognised, nor depend on any format.
 */
@NullMarked
package org.kmplan.core.read.internal.assemble;

import org.jspecify.annotations.NullMarked;
