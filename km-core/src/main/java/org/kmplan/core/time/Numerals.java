package org.kmplan.core.time;

/** Numerals in which numbers are written: {@code ๒๕๖๖} or {@code 2566}. */
public enum Numerals {
    /** Thai numerals, U+0E50 to U+0E59. */
    THAI,
    /** Arabic numerals as used in the West, 0 to 9. */
    ARABIC;

    private static final char THAI_ZERO = '๐';

    /** Returns the text with every digit of the other script replaced by this one; other characters stay. */
    public String of(String text) {
        char others = this == THAI ? '0' : THAI_ZERO;
        int first = firstDigit(text, others);
        if (first < 0) {
            return text;
        }
        int shift = (this == THAI ? THAI_ZERO : '0') - others;
        char[] letters = text.toCharArray();
        for (int i = first; i < letters.length; i++) {
            if (letters[i] >= others && letters[i] <= others + 9) {
                letters[i] = (char) (letters[i] + shift);
            }
        }
        return new String(letters);
    }

    /** Returns where the first digit stands of those that begin with a zero; -1 if there is none. */
    private static int firstDigit(String text, char zero) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= zero && c <= zero + 9) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the number in these numerals, without grouping. */
    public String of(long number) {
        return of(Long.toString(number));
    }
}
