/**
 * Evaluates knowledge plans against the catalogue of compliance rules.
 *
 * <p>Entry types: {@link org.kmplan.rules.ComplianceEvaluator}, {@link org.kmplan.rules.CompliancePolicy}, {@link
 * org.kmplan.rules.RuleCatalog} and {@link org.kmplan.rules.OwnRules}. The rules are the DRL files beside this package; they
 * compare the values of facts and report to {@link org.kmplan.rules.FindingCollector}.
 *
 * <p>What is public here and in {@code fact}, {@code report} and {@code render} is promised; the rooms below {@code internal}
 * (catalogue, policies, derivation of facts, causes, own rules, repairs) are not. Of the renderers only {@link
 * org.kmplan.rules.DocumentReview} knows one, which writes its comments.
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
