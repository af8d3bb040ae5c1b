package org.kmplan.core.read.internal.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raised characters. Readers of formatted text write raised digits and signs as the characters that Unicode has for them, so
 * that every format has them alike; behind a text they refer to a note and are no digits of it.
 */
public final class Raised {
    private static final Pattern MARK =
            Pattern.compile("^[\\s()\\[\\],.]{0,9}+[*†‡#0-9๐-๙][\\s()\\[\\],.*†‡#0-9๐-๙]{0,40}+$");
    private static final Pattern LETTER = Pattern.compile("^\\s{0,3}+[(\\[]?[a-zก-ฮ][)\\]]?\\s{0,3}+$");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SIGN = "[⁰¹²³⁴-⁹⁎†‡]";

    /** Marks behind a text; none in a numerator. */
    private static final Pattern BEHIND = Pattern.compile("(?<=[^\\s⁰¹²³⁴-⁹⁽⁾⁎†‡])[ ]?(?:⁽[^⁽⁾]{1,3}⁾|" + SIGN
            + ")(?:[ ,]?(?:⁽[^⁽⁾]{1,3}⁾|" + SIGN + ")){0,20}(?!\\s*[/⁄])");

    /** Square and cubic metres and the like. */
    private static final Pattern UNIT =
            Pattern.compile("(?:^|[^ก-๎a-z])(?:ตร\\.?\\s?)?(?:[กซมด]?ม\\.?|(?:กิโล|เซนติ|มิลลิ)?เมตร|[ckm]?m)$");

    private static final Pattern NUMERATOR = Pattern.compile("[⁰¹²³⁴-⁹]{1,3}(?=\\s?[/⁄])");

    private static final int CONTEXT = 12;

    private Raised() {}

    /** Returns a raised text as it is written without formats. */
    public static String of(String text) {
        if (!MARK.matcher(text).matches()) {
            return LETTER.matcher(text).matches() ? "⁽" + text.replaceAll("[\\s()\\[\\]]", "") + "⁾" : text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                result.append(DIGITS.charAt(digit));
            } else if (c == '*' || c == '#') {
                result.append('⁎');
            } else if (c != '(' && c != ')' && c != '[' && c != ']' && c != '.') {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Tells whether a text may hold raised characters. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '¹'
                    || c == '²'
                    || c == '³'
                    || c >= '⁰' && c <= '⁹'
                    || c == '⁎'
                    || c == '⁽'
                    || c == '†'
                    || c == '‡') {
                return true;
            }
        }
        return false;
    }

    /** Returns the text without the marks that refer to notes; raised digits that stand for themselves become digits. */
    public static String withoutMarks(String text) {
        Matcher mark = BEHIND.matcher(text);
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        while (mark.find()) {
            result.append(text, from, mark.start());
            boolean unit = mark.group().equals("²") || mark.group().equals("³");
            if (unit && isUnit(text, mark.start())) {
                result.append(mark.group());
            }
            from = mark.end();
        }
        String rest = result.append(text, from, text.length()).toString();
        return rest.codePoints().allMatch(c -> DIGITS.indexOf(c) >= 0 || c == ' ') ? digits(rest) : fractions(rest);
    }

    private static boolean isUnit(String text, int end) {
        return UNIT.matcher(text.substring(Math.max(0, end - CONTEXT), end)).find();
    }

    private static String digits(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            int digit = DIGITS.indexOf(result.charAt(i));
            if (digit >= 0) {
                result.setCharAt(i, (char) ('0' + digit));
            }
        }
        return result.toString();
    }

    private static String fractions(String text) {
        return text.indexOf('/') < 0 && text.indexOf('⁄') < 0
                ? text
                : NUMERATOR.matcher(text).replaceAll(found -> digits(found.group()));
    }
}
