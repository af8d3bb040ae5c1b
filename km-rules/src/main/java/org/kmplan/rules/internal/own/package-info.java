/**
 * Rules of an application's own: descriptors read, checked against the catalogue, compiled, and the facts that only they
 * look at.
 *
 * <p>Entry types: {@link org.kmplan.rules.internal.own.OwnRuleBase} and {@link
 * org.kmplan.rules.internal.own.OwnRulesDocument}.
 *
 * <p>May use the rules engine, facts and their derivation; must not know how policies are read.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.rules.internal.own;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
