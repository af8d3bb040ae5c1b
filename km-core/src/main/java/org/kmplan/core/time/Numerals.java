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
        if (!hasOthers(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= THAI_ZERO && c <= THAI_ZERO + 9 ? c - THAI_ZERO : -1;
            result.append(digit < 0 ? c : (char) ((this == THAI ? THAI_ZERO : '0') + digit));
        }
        return result.toString();
    }

    private boolean hasOthers(String text) {
        char zero = this == THAI ? '0' : THAI_ZERO;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= zero && c <= zero + 9) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number in these numerals, without grouping. */
    public String of(long number) {
        return of(Long.toString(number));
    }
}
