/**
 * How the text of a target is read: no API.
 *
 * <p>Entry type: {@link org.kmplan.core.plan.internal.TargetParser}, which only {@code TargetExpression} calls. A text is
 * folded, split into fragments, and each line of them read for dates, quantities and units; the words are those of
 * {@link org.kmplan.core.plan.internal.TargetWords}.
 *
 * <p>May use the values of {@code plan}, {@code text} and {@code time}.
 */
@NullMarked
package org.kmplan.core.plan.internal;

import org.jspecify.annotations.NullMarked;
