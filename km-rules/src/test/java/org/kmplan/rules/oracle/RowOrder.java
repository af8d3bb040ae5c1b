package org.kmplan.rules.oracle;

import java.math.BigInteger;
import java.util.Comparator;
import org.kmplan.core.plan.PlanStep;

/** Order of rows by id, numbers by value: {@code KMP3} before {@code KMP3-2} before {@code KMP3-10}. */
final class RowOrder implements Comparator<PlanStep> {
    static final RowOrder INSTANCE = new RowOrder();

    private RowOrder() {}

    static boolean isBefore(PlanStep left, PlanStep right) {
        return INSTANCE.compare(left, right) < 0;
    }

    @Override
    public int compare(PlanStep left, PlanStep right) {
        String one = left.id();
        String other = right.id();
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = endOfDigits(one, i);
            int endOfOther = endOfDigits(other, j);
            if (endOfOne > i && endOfOther > j) {
                int byValue = new BigInteger(one.substring(i, endOfOne))
                        .compareTo(new BigInteger(other.substring(j, endOfOther)));
                if (byValue != 0) {
                    return byValue;
                }
                i = endOfOne;
                j = endOfOther;
            } else if (one.charAt(i) != other.charAt(j)) {
                return rank(one, i) - rank(other, j);
            } else {
                i++;
                j++;
            }
        }
        int rest = one.length() - i - (other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Returns the rank of a character: codes of the knowledge process come first, then those of the other. */
    private static int rank(String id, int index) {
        if (id.startsWith("KMP", index)) {
            return 1;
        }
        return id.startsWith("CMP", index) ? 2 : id.charAt(index);
    }
}
