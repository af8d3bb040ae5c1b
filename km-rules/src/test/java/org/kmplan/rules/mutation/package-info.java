/**
 * Mutation of the DRL: each rule is changed in small ways, and what the rule tests assert must notice every change.
 *
 * <p>Entry types: {@link org.kmplan.rules.mutation.DrlMutator}, {@link org.kmplan.rules.mutation.AssertedFacts} and
 * {@link org.kmplan.rules.mutation.Decisions}. The conditions are interpreted, which takes microseconds where compiling takes
 * seconds; tests hold the interpreter to the engine.
 */
@NullMarked
package org.kmplan.rules.mutation;

import org.jspecify.annotations.NullMarked;
