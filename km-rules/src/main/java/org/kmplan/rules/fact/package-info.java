/**
 * Facts that the rules compare: for each rule and subject one value that carries everything its conditions need, the
 * thresholds that hold for it included.
 *
 * <p>Entry types: {@link org.kmplan.rules.fact.Check}, which every fact is, and {@link org.kmplan.rules.fact.Place}. Facts
 * hold values only, never answers: what is demanded stands in the DRL files. Authors of rules of their own may match them.
 *
 * <p>May use km-core's model and {@code report}; must not depend on the rules engine.
 */
@NullMarked
package org.kmplan.rules.fact;

import org.jspecify.annotations.NullMarked;
