/**
 * Knowledge plans as immutable values: header, steps, activities, indicators, targets, owners, evidence, and where each of
 * them stood in the document it was read from.
 *
 * <p>Entry types: {@link org.kmplan.core.plan.KnowledgePlan}, {@link org.kmplan.core.plan.PlanStep},
 * {@link org.kmplan.core.plan.Activity} and {@link org.kmplan.core.plan.ProcessStep}. Constructors reject what is
 * meaningless (a duplicate id, a blank title); what is merely not compliant is representable, and rules report it.
 *
 * <p>May use {@code text}, {@code time} and its own {@code internal}, which reads targets; must not depend on readers, JSON or rules.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {"activity:activities", "evidence:evidence", "index:indices"},
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.core.plan;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
