package org.kmplan.rules.internal.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kmplan.core.record.RecordKind;

/**
 * Order of subjects: by path, KMP before CMP, numbers by value, so that {@code activities/10} comes after {@code 9}. Lists of
 * records come last: first the plan that they name, then the lists in the order of {@link RecordKind}.
 */
public final class SubjectOrder implements Comparator<String> {
    public static final SubjectOrder INSTANCE = new SubjectOrder();

    private static final String RECORDS = "records/";
    private static final List<String> LISTS = lists();

    private SubjectOrder() {}

    @Override
    public int compare(String left, String right) {
        int byList = list(left) - list(right);
        return byList != 0 ? byList : compareText(left, right);
    }

    /** Returns things in the order of their ids: the list itself if it is in order. */
    public static <T> List<T> sorted(List<T> things, Function<T, String> id) {
        for (int i = 1; i < things.size(); i++) {
            if (INSTANCE.compare(id.apply(things.get(i - 1)), id.apply(things.get(i))) > 0) {
                return things.stream()
                        .sorted(Comparator.comparing(id, INSTANCE))
                        .toList();
            }
        }
        return things;
    }

    /** Returns the rank of the list of records that a subject names; -1 if it names something in the plan. */
    private static int list(String subject) {
        if (!subject.startsWith(RECORDS)) {
            return -1;
        }
        int end = subject.indexOf('/', RECORDS.length());
        int rank = LISTS.indexOf(subject.substring(RECORDS.length(), end < 0 ? subject.length() : end));
        return rank < 0 ? LISTS.size() : rank;
    }

    private static List<String> lists() {
        List<String> lists = new ArrayList<>(List.of("plan"));
        for (RecordKind kind : RecordKind.values()) {
            if (kind == RecordKind.RISKS) {
                lists.add("riskRegister");
            }
            lists.add(kind.listName());
        }
        return List.copyOf(lists);
    }

    private static int compareText(String left, String right) {
        int i = startOfDifference(left, right);
        int j = i;
        while (i < left.length() && j < right.length()) {
            if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
                int endOfLeft = endOfDigits(left, i);
                int endOfRight = endOfDigits(right, j);
                int byValue =
                        compareNumbers(left, firstSignificant(left, i, endOfLeft), endOfLeft, right, j, endOfRight);
                if (byValue != 0) {
                    return byValue;
                }
                i = endOfLeft;
                j = endOfRight;
            } else if (left.charAt(i) != right.charAt(j)) {
                return rank(left, i) - rank(right, j);
            } else {
                i++;
                j++;
            }
        }
        int rest = (left.length() - i) - (right.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    /** Returns where two texts begin to differ: the first digit of a number that differs. */
    private static int startOfDifference(String left, String right) {
        int length = Math.min(left.length(), right.length());
        int start = 0;
        while (start < length && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        while (start > 0 && isDigit(left.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int compareNumbers(String left, int from, int endOfLeft, String right, int start, int endOfRight) {
        int other = firstSignificant(right, start, endOfRight);
        int byLength = (endOfLeft - from) - (endOfRight - other);
        for (int k = 0; byLength == 0 && k < endOfLeft - from; k++) {
            int byDigit = left.charAt(from + k) - right.charAt(other + k);
            if (byDigit != 0) {
                return byDigit;
            }
        }
        return byLength;
    }

    /** Returns the rank of a character: the codes of the knowledge process come first, then those of the other. */
    private static int rank(String subject, int index) {
        if (subject.startsWith("KMP", index)) {
            return 1;
        }
        return subject.startsWith("CMP", index) ? 2 : subject.charAt(index);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int firstSignificant(String text, int from, int end) {
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }
}
