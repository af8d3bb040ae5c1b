/**
 * Kit for those who test rules: a plan that complies with every built-in rule, and the verification of one rule on one plan.
 *
 * <p>Entry types: {@link org.kmplan.rules.test.SamplePlans} and {@link org.kmplan.rules.test.RuleVerifier}. Needs no test
 * framework, but for {@link org.kmplan.rules.test.PolicyArbitraries} and {@link org.kmplan.rules.test.RulesDomain}, which need jqwik; a verification that does not hold throws an {@link java.lang.AssertionError}.
 */
@NullMarked
package org.kmplan.rules.test;

import org.jspecify.annotations.NullMarked;
