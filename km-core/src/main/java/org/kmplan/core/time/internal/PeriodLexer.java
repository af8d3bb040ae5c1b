package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;

/** Cuts a folded text into tokens; letters that belong to no known word become one {@code OTHER}. */
final class PeriodLexer {
    /** Value of the token of a bar, which stops an expression or stands for an arrow. */
    static final int BAR = 1;

    private static final int MAX_DIGITS = 9;

    private final PeriodText text;
    private final List<PeriodToken> tokens = new ArrayList<>();
    private int openBrackets;
    private int noArrowUntil;

    private PeriodLexer(PeriodText text) {
        this.text = text;
    }

    static List<PeriodToken> tokens(PeriodText text) {
        PeriodLexer lexer = new PeriodLexer(text);
        int i = 0;
        while (i < text.length()) {
            i = lexer.token(i);
        }
        return lexer.tokens;
    }

    private int token(int i) {
        char c = text.at(i);
        if (c == ' ') {
            return i + 1;
        }
        if (PeriodText.isDigit(c)) {
            PeriodWords.Hit half = PeriodWords.at(text, i); // 1st half
            return half != null && half.word().kind() == Kind.HALF
                    ? add(
                            Kind.HALF,
                            half.word().value(),
                            0,
                            i,
                            half.end(),
                            half.word().mark())
                    : number(i);
        }
        int month = abbreviation(i);
        if (month > i) {
            return month;
        }
        int sign = arrow(i);
        if (sign > i) {
            return sign;
        }
        PeriodWords.Hit hit = PeriodWords.at(text, i);
        if (hit != null && hit.word().kind() == Kind.NUMBER && !PeriodNumberWords.counts(text, tokens, i, hit.end())) {
            return other(i, i + 1);
        }
        if (hit != null) {
            if (hit.word().kind() == Kind.OTHER) {
                return other(i, hit.end());
            }
            if (hit.word().kind() == Kind.NUMBER) {
                int digits = hit.word().value() > 9 ? 2 : 1;
                return add(Kind.NUMBER, hit.word().value(), digits, i, hit.end(), Mark.NONE);
            }
            if (hit.word().kind() == Kind.QUARTER && hit.word().value() > 0) {
                add(Kind.QUARTER, 0, 0, i, hit.end(), Mark.ENGLISH);
                return add(Kind.NUMBER, hit.word().value(), 1, i, hit.end(), Mark.NONE);
            }
            int end = hit.end();
            if (hit.word().mark() == Mark.ENGLISH && text.at(end) == '.') {
                end++;
            }
            return add(
                    hit.word().kind(), hit.word().value(), 0, i, end, hit.word().mark());
        }
        if (c == 'q' && text.at(i + 1) >= '1' && text.at(i + 1) <= '4' && !PeriodText.isLatin(text.at(i - 1))) {
            return add(Kind.QUARTER, 0, 0, i, i + 1, Mark.ENGLISH);
        }
        return switch (c) {
            case '\n' -> add(Kind.BREAK, 0, 0, i, i + 1, Mark.NONE);
            case ';', '*' -> add(Kind.STOP, 0, 0, i, i + 1, Mark.NONE);
            case '|',
                    '\u00A6',
                    '\u2502',
                    '\u2503',
                    '\u2551',
                    '\uFF5C',
                    '\u22EE',
                    '\u2506',
                    '\u250A',
                    '\u25BC',
                    '\u25BE' -> add(Kind.STOP, BAR, 0, i, i + 1, Mark.NONE);
            case '-' -> add(Kind.DASH, 0, 0, i, i + 1, Mark.NONE);
            case ',', '&', '+' -> add(c == ',' ? Kind.COMMA : Kind.AND, 0, 0, i, i + 1, Mark.NONE);
            case '/' -> add(Kind.SLASH, 0, 0, i, i + 1, Mark.NONE);
            case '(', '[' -> {
                openBrackets++;
                yield add(Kind.OPEN, 0, 0, i, i + 1, Mark.NONE);
            }
            case ')', ']' -> {
                openBrackets = Math.max(0, openBrackets - 1);
                yield add(Kind.CLOSE, 0, 0, i, i + 1, Mark.NONE);
            }
            case '\u2026' -> add(Kind.GAP, 0, 0, i, i + 1, Mark.NONE);
            case '.', '"', '\'', '\u0E2F', '\u0E46', '\u2018', '\u2019', '\u201C', '\u201D', '_' ->
                isLine(i) ? add(Kind.OTHER, 0, 0, i, i + 1, Mark.NONE) : i + 1;
            case '?' -> add(isInWord(i) ? Kind.DAMAGED : Kind.GAP, 0, 0, i, i + 1, Mark.NONE);
            case PeriodText.DAMAGE -> add(Kind.DAMAGED, 0, 0, i, i + 1, Mark.NONE);
            default -> other(i, i + 1);
        };
    }

    /** Tells whether a character is all of its line. */
    private boolean isLine(int i) {
        return text.at(i - 1) == '\n' && text.at(i + 1) == '\n';
    }

    /** Tells whether a letter or digit stands on either side of a sign, so that it may stand in place of one. */
    private boolean isInWord(int i) {
        return isLetterOrDigit(text.at(i - 1)) && (isLetterOrDigit(text.at(i + 1)) || text.at(i + 1) == '.')
                || PeriodText.isDigit(text.at(i - 1))
                || PeriodText.isDigit(text.at(i + 1));
    }

    private static boolean isLetterOrDigit(char c) {
        return PeriodText.isThai(c) || PeriodText.isDigit(c);
    }

    /** Adds an arrow typed with several signs, such as {@code =>}, or dots that stand for something; the index if neither. */
    private int arrow(int i) {
        int end = Math.max(i, noArrowUntil);
        while (text.at(end) == '-' || text.at(end) == '=' || text.at(end) == '>') {
            end++;
        }
        // Signs that end without a point are none from any of them on, and are looked at once.
        noArrowUntil = end;
        if (end - i > 1 && text.at(end - 1) == '>') {
            return add(Kind.DASH, 0, 0, i, end, Mark.NONE);
        }
        end = i;
        while (text.at(end) == '.') {
            end++;
        }
        return end - i > 1 ? add(Kind.GAP, 0, 0, i, end, Mark.NONE) : i;
    }

    private int number(int i) {
        int end = digits(i);
        int value = value(i, end);
        int count = end - i;
        if (isListNumber(i, end)) {
            int close = end;
            while (text.at(close) == '.' || PeriodText.isDigit(text.at(close))) {
                close++;
            }
            return add(Kind.STOP, 0, 0, i, close + 1, Mark.NONE);
        }
        int suffix = ordinalSuffix(end);
        if (suffix > end && count <= 2) {
            return add(Kind.NUMBER, value, count, i, suffix, Mark.ORDINAL);
        }
        char point = text.at(end);
        if (point == '.' && PeriodText.isDigit(text.at(end + 1))) {
            int second = digits(end + 1);
            if (text.at(second) == '.' && PeriodText.isDigit(text.at(second + 1))) {
                int third = digits(second + 1);
                add(Kind.NUMBER, value, count, i, end, Mark.NONE);
                add(Kind.SLASH, 0, 0, end, end + 1, Mark.NONE);
                add(Kind.NUMBER, value(end + 1, second), second - end - 1, end + 1, second, Mark.NONE);
                add(Kind.SLASH, 0, 0, second, second + 1, Mark.NONE);
                return add(Kind.NUMBER, value(second + 1, third), third - second - 1, second + 1, third, Mark.NONE);
            }
            return other(i, second);
        }
        if ((point == ':' || point == ',') && PeriodText.isDigit(text.at(end + 1))) {
            int second = digits(end + 1);
            if (point == ':' || second - end - 1 == 3) {
                return other(i, second);
            }
        }
        if (point == '%') {
            return other(i, end + 1);
        }
        if (point == '.' && count <= 2 && isListPosition() && text.at(end + 1) == ' ') {
            return add(Kind.STOP, 0, 0, i, end + 1, Mark.NONE);
        }
        boolean zero = text.at(i) == '0' && count > 2;
        return add(Kind.NUMBER, count > MAX_DIGITS ? -1 : value, count, i, end, zero ? Mark.LEADING_ZERO : Mark.NONE);
    }

    /** Returns the index after the letters of an English ordinal such as {@code 5th}, or the index itself. */
    private int ordinalSuffix(int i) {
        int from = text.at(i) == ' ' ? i + 1 : i;
        String letters = "" + text.at(from) + text.at(from + 1);
        boolean suffix = letters.equals("st") || letters.equals("nd") || letters.equals("rd") || letters.equals("th");
        return suffix && !PeriodText.isLatin(text.at(from + 2)) ? from + 2 : i;
    }

    /** Tells whether a number such as {@code 1)}, {@code 1.1)} or {@code (1)} counts items; {@code (ปี 2566)} does not. */
    private boolean isListNumber(int i, int end) {
        if (end - i > 2) {
            return false;
        }
        int close = end;
        while (text.at(close) == '.' && PeriodText.isDigit(text.at(close + 1)) && close < end + 9) {
            close = digits(close + 1);
        }
        boolean year = end - i == 2 && value(i, end) > 31 && isBehindMonth();
        return text.at(close) == ')' && !year && (openBrackets == 0 || text.at(i - 1) == '(');
    }

    /** Tells whether a bracket behind a month was opened last, in which two digits are its year: {@code ม.ค. (๖๗)}. */
    private boolean isBehindMonth() {
        int last = tokens.size() - 1;
        return last > 0
                && tokens.get(last).is(Kind.OPEN)
                && tokens.get(last - 1).is(Kind.MONTH);
    }

    /** Tells whether {@code 1. } here can count items: at the start of a line, or after a year. */
    private boolean isListPosition() {
        if (tokens.isEmpty()) {
            return true;
        }
        PeriodToken last = tokens.get(tokens.size() - 1);
        return last.is(Kind.BREAK)
                || last.is(Kind.STOP)
                || last.is(Kind.ONWARD)
                || last.is(Kind.NUMBER) && last.digits() >= 2;
    }

    private int digits(int i) {
        int end = i;
        while (PeriodText.isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to && i < from + MAX_DIGITS; i++) {
            value = value * 10 + text.at(i) - '0';
        }
        return value;
    }

    /** Adds an abbreviated month that begins here and returns the index after it, or the start if there is none. */
    private int abbreviation(int start) {
        char first = text.at(start);
        int i = start + 1;
        char vowel = '\0';
        if (first == 'เ') {
            if (text.at(i) != 'ม') {
                return start;
            }
            vowel = 'เ';
            first = 'ม';
            i++;
        } else if (first == 'ม' && (text.at(i) == '\u0E35' || text.at(i) == '\u0E34')) {
            vowel = text.at(i++);
        }
        if ("มกพสตธ".indexOf(first) < 0) {
            return start;
        }
        int dots = 0;
        int blanks = 0;
        while (text.at(i) == '.' && dots < 2 || text.at(i) == ' ' && blanks < 2) {
            if (text.at(i++) == '.') {
                dots = 1;
            } else {
                blanks++;
            }
        }
        int month = month(first, vowel, text.at(i++));
        if (month < 0) {
            return start;
        }
        int end = i;
        while (text.at(i) == ' ' && i < end + 2) {
            i++;
        }
        while (text.at(i) == '.' && i < end + 4) {
            end = ++i;
            dots = Math.min(2, dots + 1);
        }
        if (!startsHere(start, dots, end) || !endsHere(end, dots)) {
            return start;
        }
        return add(month == 0 ? Kind.AMBIGUOUS_MONTH : Kind.MONTH, month, 0, start, end, Mark.NONE);
    }

    /** Returns the month, 0 if the letters fit two months, or -1 if they fit none. */
    private static int month(char first, char vowel, char last) {
        String letters = "" + first + last;
        return switch (vowel) {
            case 'เ' -> last == 'ย' ? 4 : -1;
            case '\u0E35' -> last == 'ค' ? 3 : last == 'ย' ? 0 : -1;
            case '\u0E34' -> last == 'ย' ? 6 : last == 'ค' ? 0 : -1;
            default ->
                switch (letters) {
                    case "มค" -> 1;
                    case "กพ" -> 2;
                    case "พค" -> 5;
                    case "กค" -> 7;
                    case "สค" -> 8;
                    case "กย" -> 9;
                    case "ตค" -> 10;
                    case "พย" -> 11;
                    case "ธค" -> 12;
                    case "มย" -> 0;
                    default -> -1;
                };
        };
    }

    /** Letters before are no part of it: a known word, or any word if dots and a year make the month plain. */
    private boolean startsHere(int start, int dots, int end) {
        char before = text.at(start - 1);
        if (before == '.') {
            return !PeriodText.isThai(text.at(start - 2)) || !lastIsOther();
        }
        if (!PeriodText.isThai(before) || !lastIsOther()) {
            return true;
        }
        int next = end;
        while (text.at(next) == ' ' && next < end + 3) {
            next++;
        }
        return dots == 2 && PeriodText.isDigit(text.at(next)) && PeriodText.isDigit(text.at(next + 1));
    }

    private boolean lastIsOther() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).is(Kind.OTHER);
    }

    /** {@code ก.พ.ร.} and {@code ก.ค.ศ.} are agencies, no months. */
    private boolean endsHere(int end, int dots) {
        char next = text.at(end);
        if (!PeriodText.isThai(next)) {
            return true;
        }
        if (dots > 0 && !(PeriodText.isConsonant(next) && text.at(end + 1) == '.')) {
            return dots == 2 || PeriodWords.at(text, end) != null;
        }
        PeriodWords.@Nullable Hit hit = PeriodWords.at(text, end);
        return hit != null && hit.word().kind() != Kind.OTHER && hit.word().kind() != Kind.ORDINAL
                || dots == 2
                        && "มกพสตธ".indexOf(next) >= 0
                        && month(next, '\0', text.at(end + 2)) > 0
                        && text.at(end + 3) == '.';
    }

    private int other(int from, int to) {
        if (lastEndsAt(from) && lastIsOther() && !tokens.isEmpty()) {
            PeriodToken last = tokens.remove(tokens.size() - 1);
            return add(Kind.OTHER, 0, 0, last.from(), to, Mark.NONE);
        }
        return add(Kind.OTHER, 0, 0, from, to, Mark.NONE);
    }

    private boolean lastEndsAt(int index) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).to() == index;
    }

    private int add(Kind kind, int value, int digits, int from, int to, Mark mark) {
        tokens.add(new PeriodToken(kind, value, digits, from, to, mark));
        return to;
    }
}
