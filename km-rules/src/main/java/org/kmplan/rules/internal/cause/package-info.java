/**
 * Causes: which results are not findings of their own, because another finding already says what is wrong.
 *
 * <p>Entry types: {@link org.kmplan.rules.internal.cause.Causes}, which goes over the results of an evaluation once they are
 * judged and waived, and {@link org.kmplan.rules.internal.cause.CauseTable}, which states every such relation with its reason.
 *
 * <p>May use facts, the catalogue and what is derived from a plan; must not know policies, the rules engine or renderers.
 */
@NullMarked
package org.kmplan.rules.internal.cause;

import org.jspecify.annotations.NullMarked;
