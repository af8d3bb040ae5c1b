package org.kmplan.rules.internal.own;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text of a DRL file, looked through once from its beginning to its end for the names of its rules. */
final class DrlText {
    private static final String RULE = "rule";

    private final String text;
    private final List<RuleName> names = new ArrayList<>();
    private int at;
    private int line = 1;

    private DrlText(String text) {
        this.text = text;
    }

    /** Name of a rule and the line, from 1, on which it stands. */
    record RuleName(String name, int line) {}

    /** Returns the names of the rules, in order; what stands in comments and texts is none. */
    static List<RuleName> ruleNames(String text) {
        DrlText drl = new DrlText(text);
        drl.scan();
        return drl.names;
    }

    /** Returns the text with one of its rules and what stands before all of them; the lines of the others are blank. */
    static String withOnly(RuleName wanted, String text) {
        List<RuleName> all = ruleNames(text);
        int head = all.get(0).line();
        int end = all.stream()
                .mapToInt(RuleName::line)
                .filter(line -> line > wanted.line())
                .min()
                .orElse(Integer.MAX_VALUE);
        StringBuilder alone = new StringBuilder();
        int number = 0;
        for (String content : text.split("\n", -1)) {
            number++;
            alone.append(number < head || number >= wanted.line() && number < end ? content : "")
                    .append('\n');
        }
        return alone.toString();
    }

    private void scan() {
        boolean first = true;
        while (at < text.length()) {
            if (!skipComment()) {
                first = step(first);
            }
        }
    }

    /** Passes over what begins here; {@code first} tells whether only blanks have come before it on its line. */
    private boolean step(boolean first) {
        char letter = text.charAt(at);
        if (letter == '"' || letter == '\'') {
            quoted();
            return false;
        }
        if (first && isRule()) {
            at += RULE.length();
            skipBlank();
            name();
            return false;
        }
        advance();
        return letter == '\n' || first && Character.isWhitespace(letter);
    }

    private boolean isRule() {
        int end = at + RULE.length();
        return text.startsWith(RULE, at)
                && end < text.length()
                && (Character.isWhitespace(text.charAt(end))
                        || text.startsWith("/*", end)
                        || text.startsWith("//", end));
    }

    private void name() {
        int nameLine = line;
        @Nullable
        String name = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') ? quoted() : word();
        if (name != null && !name.isEmpty()) {
            names.add(new RuleName(name, nameLine));
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Passes over a text in quotes and returns it; one that its line does not end is none. */
    private @Nullable String quoted() {
        char quote = text.charAt(at);
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (text.charAt(at) == quote) {
                return text.substring(start, at++);
            }
            at += text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n' ? 2 : 1;
        }
        return null;
    }

    private void skipBlank() {
        while (at < text.length() && (skipComment() || Character.isWhitespace(text.charAt(at)))) {
            if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                advance();
            }
        }
    }

    private boolean skipComment() {
        if (text.startsWith("//", at)) {
            while (at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
            return true;
        }
        if (!text.startsWith("/*", at)) {
            return false;
        }
        at += 2;
        while (at < text.length() && !text.startsWith("*/", at)) {
            advance();
        }
        at = Math.min(text.length(), at + 2);
        return true;
    }

    private void advance() {
        if (text.charAt(at) == '\n') {
            line++;
        }
        at++;
    }
}
