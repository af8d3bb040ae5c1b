package org.kmplan.rules;

import java.util.List;
import org.kmplan.core.time.Fraction;

/** Value of a parameter of a rule. */
public sealed interface ParameterValue {
    /** Exact number. */
    record Num(Fraction value) implements ParameterValue {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Switch. */
    record Flag(boolean value) implements ParameterValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** List of words, in order. */
    record Words(List<String> words) implements ParameterValue {
        /** Creates a list that cannot be changed. */
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return words.isEmpty() ? "none" : String.join(", ", words);
        }
    }

    /** Returns a number. */
    static ParameterValue of(long value) {
        return new Num(Fraction.of(value));
    }

    /** Returns a switch. */
    static ParameterValue of(boolean value) {
        return new Flag(value);
    }

    /** Returns a list of words. */
    static ParameterValue of(String... words) {
        return new Words(List.of(words));
    }
}
