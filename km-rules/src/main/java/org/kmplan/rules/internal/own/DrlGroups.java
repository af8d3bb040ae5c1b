package org.kmplan.rules.internal.own;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places at which DRL asks whether several facts together exist or not: the compiler of Drools 10 accepts such groups, but they
 * may be judged wrongly.
 */
final class DrlGroups {
    private static final Pattern OPENING = Pattern.compile("\\b(not|exists)\\s*\\(");
    private static final Pattern JOINS = Pattern.compile("\\b(?:and|or|not|exists|forall)\\b|&&|\\|\\||,");

    private DrlGroups() {}

    /** Returns a warning for each group, with file and line. */
    static List<String> warnings(String file, String drl) {
        String code = withoutTexts(drl);
        List<String> warnings = new ArrayList<>();
        Matcher opening = OPENING.matcher(code);
        while (opening.find()) {
            if (JOINS.matcher(outermost(code, opening.end())).find()) {
                long line = code.substring(0, opening.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                warnings.add(
                        file + ":" + line + ": '" + opening.group(1)
                                + "' around a group of facts may be judged wrongly by Drools 10"
                                + "\nHint: let one rule insert what the group finds, or ask for each fact in a rule of its own");
            }
        }
        return warnings;
    }

    /** Returns what stands between two brackets, without what stands in brackets there. */
    private static String outermost(String code, int start) {
        StringBuilder inside = new StringBuilder();
        int depth = 1;
        for (int i = start; i < code.length() && depth > 0; i++) {
            char letter = code.charAt(i);
            if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                depth--;
            } else if (depth == 1) {
                inside.append(letter);
            }
        }
        return inside.toString();
    }

    /** Returns the text with blanks for comments and for texts in quotes. */
    private static String withoutTexts(String drl) {
        StringBuilder code = new StringBuilder(drl);
        int i = 0;
        while (i < drl.length()) {
            int end = end(drl, i);
            for (int k = i; k < end; k++) {
                if (code.charAt(k) != '\n') {
                    code.setCharAt(k, ' ');
                }
            }
            i = Math.max(i + 1, end);
        }
        return code.toString();
    }

    /** Returns where a comment or text that begins here ends; the place itself if none does. */
    private static int end(String drl, int start) {
        if (drl.startsWith("//", start)) {
            int line = drl.indexOf('\n', start);
            return line < 0 ? drl.length() : line;
        }
        if (drl.startsWith("/*", start)) {
            int close = drl.indexOf("*/", start + 2);
            return close < 0 ? drl.length() : close + 2;
        }
        char quote = drl.charAt(start);
        if (quote != '"' && quote != '\'') {
            return start;
        }
        int at = start + 1;
        while (at < drl.length() && drl.charAt(at) != quote && drl.charAt(at) != '\n') {
            at += drl.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(drl.length(), at + 1);
    }
}
