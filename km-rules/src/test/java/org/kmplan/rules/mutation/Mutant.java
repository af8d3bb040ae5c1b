package org.kmplan.rules.mutation;

import java.util.Optional;

/**
 * Rule with one small change.
 *
 * @param original rule as it stands
 * @param operator kind of change
 * @param change what was changed, such as {@code 'asOf > due' -> 'asOf >= due'}
 * @param rule changed rule; none if it was dropped
 */
record Mutant(DrlRule original, Operator operator, String change, Optional<DrlRule> rule) {
    /** Kind of change. */
    enum Operator {
        NEGATE_CONDITION("a condition negated"),
        SHIFT_BOUNDARY("`<` for `<=` and the like"),
        CHANGE_CONSTANT("another constant"),
        DROP_CONDITION("a condition dropped"),
        SWAP_ATTRIBUTES("the attributes of a comparison swapped"),
        DROP_RULE("the rule dropped");

        private final String words;

        Operator(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Returns name and change, which together no other mutant has. */
    String title() {
        return original.name() + ": " + change;
    }
}
