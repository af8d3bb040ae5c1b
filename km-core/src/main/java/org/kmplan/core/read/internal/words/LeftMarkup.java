package org.kmplan.core.read.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kmplan.core.text.ThaiText;

/** Markup left in a text by the program it was copied from: tags, signs of Markdown, line ends inside words. */
public final class LeftMarkup {
    private static final Pattern BREAK = Pattern.compile("(?i)</?(?:p|br|div|li|ul|ol)(?:\\s[^<>]{0,200})?/?>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:span|b|i|u|strong|em|font|a)(?:\\s[^<>]{0,200})?/?>");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,300})(?<=\\S)\\1");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");

    private LeftMarkup() {}

    /** Returns the paragraphs of a text in which markup may have been left. */
    public static List<String> without(String written) {
        List<String> parts = new ArrayList<>();
        if (written.indexOf('<') < 0) {
            String raw = withoutSigns(unescape(written).strip());
            if (!ThaiText.isBlank(raw)) {
                parts.add(raw);
            }
            return parts;
        }
        for (String part : BREAK.split(written, -1)) {
            String raw = withoutSigns(unescape(TAG.matcher(part).replaceAll("")).strip());
            if (!ThaiText.isBlank(raw)) {
                parts.add(raw);
            }
        }
        return parts;
    }

    /** Removes the signs of headings and bold words in Markdown. */
    private static String withoutSigns(String text) {
        String bold =
                text.contains("**") || text.contains("__") ? BOLD.matcher(text).replaceAll("$2") : text;
        return bold.startsWith("#") ? HEADING.matcher(bold).replaceFirst("") : bold;
    }

    private static String unescape(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    /** Tells whether a line break stands inside a word: before a mark, or after a sign that needs more. */
    public static boolean isBrokenInWord(CharSequence before, String after) {
        if (after.isEmpty() || before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean thai = ThaiText.isConsonant(last) || ThaiText.isCombining(last);
        boolean needsMore = last == 'ั' || last >= 'เ' && last <= 'ไ';
        return thai && ThaiText.isCombining(first) || needsMore && ThaiText.isConsonant(first);
    }
}
