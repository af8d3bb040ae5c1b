/**
 * Entries of the built-in catalogue, and the values of parameters that hold under a policy.
 *
 * <p>Entry types: {@link org.kmplan.rules.internal.catalog.StandardRules}, the one home of ids, severities, aspects and
 * parameters, and {@link org.kmplan.rules.internal.catalog.Parameters}, what a policy makes of the parameters.
 *
 * <p>The lowest room: may use the values of the face and {@code report}, no other room.
 */
@NullMarked
package org.kmplan.rules.internal.catalog;

import org.jspecify.annotations.NullMarked;
