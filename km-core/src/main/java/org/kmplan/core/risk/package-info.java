/**
 * Risk management of a state agency: the seven steps that a plan on the topic has to cover.
 *
 * <p>Entry type: {@link org.kmplan.core.risk.RiskManagementStep}.
 *
 * <p>May use {@code text} and {@code time} only.
 */
@NullMarked
package org.kmplan.core.risk;

import org.jspecify.annotations.NullMarked;
