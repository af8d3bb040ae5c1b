/**
 * Records of what was really done under a knowledge plan: progress, attendance, events, documents, publications, results,
 * orders, reports and risks.
 *
 * <p>Entry types: {@link org.kmplan.core.record.PlanRecords}, {@link org.kmplan.core.record.ActivityRecord} and
 * {@link org.kmplan.core.record.ActivityRef}. What is not recorded is absent and never zero; constructors refuse only what is
 * meaningless, such as an id used twice. Contradictory records are representable, and rules report them.
 *
 * <p>May use {@code plan}, {@code risk}, {@code text} and {@code time}; must not depend on readers, JSON or rules.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {"activity:activities", "body:bodies"},
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.core.record;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
