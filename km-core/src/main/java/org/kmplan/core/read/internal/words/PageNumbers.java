package org.kmplan.core.read.internal.words;

import java.util.regex.Pattern;

/** Numbers of pages that a copy leaves between the lines of a plan. */
public final class PageNumbers {
    private static final String NUMBER = "[0-9๐-๙]{1,3}";
    private static final Pattern FORM =
            Pattern.compile("(?i)[-–—]\\s*+" + NUMBER + "\\s*+[-–—]|(?:หน้า(?:ที่)?|page)\\s*+" + NUMBER
                    + "(?:\\s*+(?:/|จาก|of)\\s*+(?:หน้า\\s*+)?" + NUMBER + ")?");

    private PageNumbers() {}

    /** Tells whether a line is the number of a page and nothing else. */
    public static boolean isOne(String line) {
        return FORM.matcher(line.strip()).matches();
    }
}
