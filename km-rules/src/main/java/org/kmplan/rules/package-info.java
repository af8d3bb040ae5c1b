/**
 * Evaluates knowledge plans against the catalogue of compliance rules.
 *
 * <p>Entry types: {@link org.kmplan.rules.ComplianceEvaluator}, {@link org.kmplan.rules.CompliancePolicy} and {@link
 * org.kmplan.rules.RuleCatalog}. The rules are the DRL files beside this package; they compare the values of facts ({@code
 * fact}) and report to {@link org.kmplan.rules.FindingCollector}.
 *
 * <p>The only package that uses the rules engine; must not depend on renderers.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = "basis:bases",
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.rules;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
