/**
 * Policies put to use: read from JSON, checked against the catalogue, chosen for a plan, with their waivers.
 *
 * <p>Entry types: {@link org.kmplan.rules.internal.policy.PreparedPolicy}, {@link
 * org.kmplan.rules.internal.policy.PolicyChooser} and {@link org.kmplan.rules.internal.policy.PolicyCodecs}.
 *
 * <p>May use the catalogue; must not know plans' facts, the rules engine or renderers.
 */
@NullMarked
package org.kmplan.rules.internal.policy;

import org.jspecify.annotations.NullMarked;
