package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.ThaiNumberWords;

/** Splits the text of a cell at line breaks, paragraphs, bullets, semicolons and list numbers. */
final class TargetFragments {
    /**
     * Piece of a cell on one line, without its bullet or list number.
     *
     * @param text the piece
     * @param listNumber its list number such as {@code 1.4}, in Arabic digits; empty if it has none
     */
    record Fragment(String text, String listNumber) {
        boolean isListed() {
            return !listNumber.isEmpty();
        }
    }

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D";
    private static final String BULLETS =
            "\u2022\u00B7\u25AA\u25CF\u25CB\u25E6\u25A0\u25A1\u2713\u2714\u27A2\uF0B7\uF0D8\uF0FC*";
    private static final int MAX_LIST_NUMBER = 8;
    private static final int LONGEST_NUMBER = 30;
    private static final int MAX_BRACKET = 120;
    private static final WordList<String> DANGLING = WordList.of("dangling");
    private static final WordList<String> CONTINUING = WordList.of("continuing");

    private TargetFragments() {}

    /** Splits a text. */
    static List<Fragment> of(String raw) {
        String text = withoutNoteMarks(joinMarks(ThaiText.clean(TAG.matcher(raw).replaceAll("\n"))));
        List<Fragment> fragments = new ArrayList<>();
        for (String line : joinWraps(text.lines().toList())) {
            split(line, fragments);
        }
        return fragments;
    }

    /** Removes white space before combining marks, which damaged copies have. */
    private static String joinMarks(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ThaiText.isCombining(c)) {
                int end = result.length();
                while (end > 0 && ThaiText.isWhiteSpace(result.charAt(end - 1))) {
                    end--;
                }
                result.setLength(end);
            }
            result.append(c);
        }
        return ThaiText.clean(result.toString());
    }

    /** Removes asterisks of notes, which stand directly behind what they note: {@code ๒* ช่องทาง}. */
    private static String withoutNoteMarks(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean behind = i > 0 && !ThaiText.isWhiteSpace(text.charAt(i - 1));
            boolean product = i + 1 < text.length() && digit(text.charAt(i + 1)) >= 0;
            if (text.charAt(i) != '*' || !behind || product) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    /** Joins lines that break between a comparator and its number. */
    private static List<String> joinWraps(List<String> lines) {
        List<String> result = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean open = false;
        boolean any = false;
        for (String line : lines) {
            if (ThaiText.isBlank(line)) {
                continue;
            }
            FoldedText folded = new FoldedText(line);
            boolean number = folded.isDigit(0)
                    || TargetWords.PERCENT.startingAt(folded, 0).isPresent();
            if (current.length() > 0
                    && !(open && (number || any)
                            || CONTINUING.startingAt(folded, 0).isPresent())) {
                result.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() > 0 ? " " : "").append(line);
            boolean year = new TargetYears(folded).isWhole();
            open = year || DANGLING.endingAt(folded, folded.length()).isPresent();
            any = year;
        }
        if (current.length() > 0) {
            result.add(current.toString());
        }
        return result;
    }

    private static void split(String line, List<Fragment> out) {
        int start = 0;
        String number = "";
        int depth = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int end = isListPlace(line, i, start) ? listNumberEnd(line, i, i == start) : -1;
            end = depth > 0 && end > 0 && digit(c) >= 0 && closes(line, end) ? -1 : end;
            if (end > 0) {
                add(line.substring(start, i), number, out);
                number = digits(line.substring(i, end));
                start = end;
                i = end;
                depth = 0;
                continue;
            }
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (c == ';' || c == '\uFF1B' || BULLETS.indexOf(c) >= 0 || depth == 0 && isBullet(line, i)) {
                add(line.substring(start, i), number, out);
                number = "";
                start = i + 1;
            }
            i++;
        }
        add(line.substring(start), number, out);
    }

    /** Tells whether the bracket that ends before the index closes the one that is open: another one opens next, or none. */
    private static boolean closes(String line, int end) {
        if (line.charAt(end - 1) != ')') {
            return false;
        }
        String behind = line.substring(end, Math.min(line.length(), end + MAX_BRACKET));
        int open = behind.indexOf('(');
        int close = behind.indexOf(')');
        return close < 0 || open >= 0 && open < close;
    }

    private static void add(String piece, String number, List<Fragment> out) {
        String text = ThaiText.singleLine(piece);
        int from = 0;
        while (from < text.length() && (DASHES.indexOf(text.charAt(from)) >= 0 || text.charAt(from) == ' ')) {
            from++;
        }
        int to = text.length();
        while (to > from && " ,".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to > from) {
            out.add(new Fragment(text.substring(from, to), number));
        }
    }

    /** Tells whether a list number may begin here: at the start, or after white space. */
    private static boolean isListPlace(String line, int i, int start) {
        char c = line.charAt(i);
        return (digit(c) >= 0 || c == '(') && (i == start || ThaiText.isWhiteSpace(line.charAt(i - 1)));
    }

    /** Returns the index after a list number such as {@code ๑.๒)}, {@code (3)} or, at the start only, {@code 4.}; or -1. */
    private static int listNumberEnd(String line, int i, boolean first) {
        boolean bracket = line.charAt(i) == '(';
        int p = bracket ? i + 1 : i;
        int end = Math.min(line.length(), p + MAX_LIST_NUMBER);
        int digits = 0;
        while (p < end && (digit(line.charAt(p)) >= 0 || digits > 0 && line.charAt(p) == '.')) {
            digits += digit(line.charAt(p)) >= 0 ? 1 : 0;
            p++;
        }
        String label = digits(line.substring(i, p));
        if (digits == 0 || p >= line.length() || label.indexOf('.') < 0 && TargetDates.isYear(label)) {
            return -1;
        }
        if (line.charAt(p) == ')') {
            return bracket && repeatsWords(line, i, digits(line.substring(i, p))) ? -1 : p + 1;
        }
        boolean dot = first && !bracket && line.charAt(p - 1) == '.' && digits <= 2;
        return dot ? p : -1;
    }

    /** Tells whether the bracket at the index repeats the number in words before it: {@code ห้า (5) เรื่อง}. */
    private static boolean repeatsWords(String line, int bracket, String number) {
        int end = bracket;
        while (end > 0 && ThaiText.isWhiteSpace(line.charAt(end - 1))) {
            end--;
        }
        FoldedText before = new FoldedText(line.substring(Math.max(0, end - LONGEST_NUMBER), end));
        Optional<Hit<Integer>> english = NumberScanner.ENGLISH.endingAt(before, before.length());
        if (english.filter(hit -> number.equals(hit.meaning().toString())).isPresent()) {
            return true;
        }
        for (int i = Math.max(0, end - LONGEST_NUMBER); i < end && !number.contains("."); i++) {
            int last = end;
            Fraction value = Fraction.of(Long.parseLong(number));
            if (ThaiNumberWords.at(line, i)
                    .filter(match -> match.end() == last && match.value().equals(value))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the dash at the index separates items rather than joining a range. */
    private static boolean isBullet(String line, int i) {
        if (DASHES.indexOf(line.charAt(i)) < 0) {
            return false;
        }
        boolean blankBefore = i == 0 || ThaiText.isWhiteSpace(line.charAt(i - 1));
        boolean blankBehind = i + 1 >= line.length() || ThaiText.isWhiteSpace(line.charAt(i + 1));
        if (!blankBefore && !blankBehind) {
            return false;
        }
        int left = i - 1;
        while (left >= 0 && ThaiText.isWhiteSpace(line.charAt(left))) {
            left--;
        }
        int right = i + 1;
        while (right < line.length() && ThaiText.isWhiteSpace(line.charAt(right))) {
            right++;
        }
        return left < 0 || right >= line.length() || !isRange(line, left, right);
    }

    private static boolean isRange(String line, int left, int right) {
        boolean number = digit(line.charAt(left)) >= 0 || "%\uFF05".indexOf(line.charAt(left)) >= 0;
        String behind = line.substring(right, Math.min(line.length(), right + 24));
        FoldedText next = new FoldedText(behind);
        boolean percent = TargetWords.PERCENT.startingAt(next, 0).isPresent();
        if (number && (digit(line.charAt(right)) >= 0 || percent && next.isDigit("รอยละ".length()))) {
            return true;
        }
        FoldedText before = new FoldedText(line.substring(Math.max(0, left - 24), left + 1));
        if (Magnitudes.isRange(before, next)) {
            return true;
        }
        boolean monthBehind = TargetDates.hasMonth(next);
        return monthBehind && (number || TargetDates.endsWithMonth(before));
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '\u0E50' && c <= '\u0E59' ? c - '\u0E50' : -1;
    }

    private static String digits(String label) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            int digit = digit(label.charAt(i));
            if (digit >= 0) {
                result.append(digit);
            } else if (label.charAt(i) == '.' && i + 1 < label.length() && digit(label.charAt(i + 1)) >= 0) {
                result.append('.');
            }
        }
        return result.toString();
    }
}
