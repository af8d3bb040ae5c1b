/**
 * Outcome of a compliance check as immutable values: what each rule found, where, and what decided it.
 *
 * <p>Entry types: {@link org.kmplan.rules.report.ComplianceReport}, {@link org.kmplan.rules.report.Finding} and
 * {@link org.kmplan.rules.report.Outcome}. Findings hold message keys and typed arguments; {@link
 * org.kmplan.rules.report.Messages} turns them into Thai or English text.
 *
 * <p>May use km-core's model; must not depend on the rules engine, on readers or on renderers.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.rules.report;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
