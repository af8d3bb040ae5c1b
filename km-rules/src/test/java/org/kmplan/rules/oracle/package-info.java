/**
 * Second evaluator of the sixty rules in plain Java, without rule engine and without the facts of the first: the yardstick
 * for correctness (both must agree on every plan) and for speed (what can be reached without an engine).
 *
 * <p>Entry type: {@link org.kmplan.rules.oracle.Oracle}.
 */
@NullMarked
package org.kmplan.rules.oracle;

import org.jspecify.annotations.NullMarked;
