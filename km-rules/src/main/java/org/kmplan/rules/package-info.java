/**
 * The rules that judge a knowledge-management plan, and what evaluates them.
 *
 * <p>The conditions are written in DRL beside this package and compiled when the library is built. Reports are in the
 * package {@code report}, which must not know the rules engine.
 */
@NullMarked
package org.kmplan.rules;

import org.jspecify.annotations.NullMarked;
