package org.kmplan.rules;

import java.util.Comparator;

/** Order of subjects: by path, KMP before CMP, numbers by value, so that {@code activities/10} comes after {@code 9}. */
final class SubjectOrder implements Comparator<String> {
    static final SubjectOrder INSTANCE = new SubjectOrder();

    private SubjectOrder() {}

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        String first = ranked(left);
        String second = ranked(right);
        while (i < first.length() && j < second.length()) {
            if (isDigit(first.charAt(i)) && isDigit(second.charAt(j))) {
                int endOfFirst = endOfDigits(first, i);
                int endOfSecond = endOfDigits(second, j);
                String one = stripZeros(first.substring(i, endOfFirst));
                String two = stripZeros(second.substring(j, endOfSecond));
                int byValue = one.length() != two.length() ? one.length() - two.length() : one.compareTo(two);
                if (byValue != 0) {
                    return byValue;
                }
                i = endOfFirst;
                j = endOfSecond;
            } else if (first.charAt(i) != second.charAt(j)) {
                return first.charAt(i) - second.charAt(j);
            } else {
                i++;
                j++;
            }
        }
        int rest = (first.length() - i) - (second.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    private static String ranked(String subject) {
        return subject.replace("KMP", "\u0001").replace("CMP", "\u0002");
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

    private static String stripZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
