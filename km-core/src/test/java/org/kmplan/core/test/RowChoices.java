package org.kmplan.core.test;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Choices about one row of a compliant plan; nought is the plainest of each.
 *
 * @param words which words describe the work
 * @param split whether the row has an activity for each target
 * @param extras how many targets more than it must have
 * @param ownPeriods whether each activity has a period of its own
 * @param style how periods are written
 * @param open whether periods may be deadlines or open-ended
 * @param form how targets are written
 * @param more how far targets exceed the least
 * @param owner who is responsible
 * @param proofs how many entries of evidence there are beyond the first
 */
record RowChoices(
        int words,
        boolean split,
        int extras,
        boolean ownPeriods,
        int style,
        boolean open,
        int form,
        int more,
        int owner,
        int proofs) {
    private static final int MANY = 40;

    static Arbitrary<RowChoices> choices(boolean unusual) {
        int many = unusual ? MANY : 0;
        return Combinators.combine(List.of(
                        upTo(unusual ? MANY : 1),
                        upTo(1),
                        upTo(unusual ? 2 : 0),
                        upTo(1),
                        upTo(many),
                        upTo(unusual ? 1 : 0),
                        upTo(many),
                        upTo(unusual ? 5 : 0),
                        upTo(unusual ? 3 : 1),
                        upTo(2)))
                .as(RowChoices::of);
    }

    private static RowChoices of(List<Integer> n) {
        return new RowChoices(
                n.get(0),
                n.get(1) == 1,
                n.get(2),
                n.get(3) == 1,
                n.get(4),
                n.get(5) == 1,
                n.get(6),
                n.get(7),
                n.get(8),
                n.get(9));
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }
}
