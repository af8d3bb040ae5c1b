package org.kmplan.examples.service.plan;

/** Names and texts as users send them, made fit to be kept. */
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /** Returns the last part of a path without control characters, at most 200 characters with the ending of the name. */
    static String safe(String name) {
        String last = text(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        if (last.isEmpty()) {
            return "document";
        }
        return last.length() <= LONGEST
                ? last
                : "…"
                        + last.substring(last.length()
                                - LONGEST
                                + 1
                                + (Character.isLowSurrogate(last.charAt(last.length() - LONGEST + 1)) ? 1 : 0));
    }

    /** Returns a text without control characters other than ends of lines. */
    static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(each -> each == '\n' || !Character.isISOControl(each))
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .filter(each -> Character.getType(each) != Character.FORMAT
                        || each == 0x200B
                        || each == 0x200C
                        || each == 0x200D)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
