/**
 * Risk management of a state agency: the seven steps that a plan on the topic has to cover, and the risk register.
 *
 * <p>Entry types: {@link org.kmplan.core.risk.RiskManagementStep}, {@link org.kmplan.core.risk.RiskRegister} and
 * {@link org.kmplan.core.risk.Risk}. A register holds what the agency declares, right or wrong; rules recompute and report.
 *
 * <p>May use {@code text} and {@code time} only.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.core.risk;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
