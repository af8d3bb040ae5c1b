package org.kmplan.core.test;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counter of the steps that code of the project takes: each method, each turn of a loop, each character that a pattern or a search
 * looks at, each element of a list that is looked through or moved. {@link CountingLoader} lets classes call it.
 */
@SuppressWarnings("unused") // what classes call once they are loaded for counting
public final class Steps {
    private static long count;
    private static long most = Long.MAX_VALUE;

    private Steps() {}

    /** Begins to count from zero; more than {@code limit} steps end in {@link TooManyException}. */
    static void begin(long limit) {
        count = 0;
        most = limit;
    }

    /** Ends counting and returns the steps. */
    static long end() {
        most = Long.MAX_VALUE;
        return count;
    }

    /** Counts one step. */
    public static void step() {
        add(1);
    }

    private static void add(long steps) {
        count += steps;
        if (count > most) {
            throw new TooManyException();
        }
    }

    /** Says that there were more steps than allowed. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super("more steps than allowed", null, false, false);
        }
    }

    private static int found(int at, int from, int length) {
        add(at < 0 ? Math.max(0, length - from) : Math.max(0, at - from));
        return at;
    }

    private static int foundFromEnd(int at, int from) {
        add(Math.max(0, from - Math.max(0, at)));
        return at;
    }

    public static int indexOf(String text, int c) {
        return found(text.indexOf(c), 0, text.length());
    }

    public static int indexOf(String text, int c, int from) {
        return found(text.indexOf(c, from), from, text.length());
    }

    public static int indexOf(String text, String part) {
        return found(text.indexOf(part), 0, text.length());
    }

    public static int indexOf(String text, String part, int from) {
        return found(text.indexOf(part, from), from, text.length());
    }

    public static int lastIndexOf(String text, int c) {
        return foundFromEnd(text.lastIndexOf(c), text.length());
    }

    public static int lastIndexOf(String text, int c, int from) {
        return foundFromEnd(text.lastIndexOf(c, from), from);
    }

    public static int lastIndexOf(String text, String part) {
        return foundFromEnd(text.lastIndexOf(part), text.length());
    }

    public static boolean contains(String text, CharSequence part) {
        return found(text.indexOf(part.toString()), 0, text.length()) >= 0;
    }

    public static boolean isBlank(String text) {
        boolean blank = text.isBlank();
        add(blank ? text.length() : 0);
        return blank;
    }

    public static String[] split(String text, String pattern, int limit) {
        add(text.length());
        return text.split(pattern, limit);
    }

    public static boolean matches(String text, String pattern) {
        return matcher(Pattern.compile(pattern), text).matches();
    }

    public static String replaceAll(String text, String pattern, String replacement) {
        return matcher(Pattern.compile(pattern), text).replaceAll(replacement);
    }

    public static String replaceFirst(String text, String pattern, String replacement) {
        return matcher(Pattern.compile(pattern), text).replaceFirst(replacement);
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Counted(text.toString()));
    }

    public static StringBuilder insert(StringBuilder text, int at, String part) {
        add(text.length() - at);
        return text.insert(at, part);
    }

    public static StringBuilder insert(StringBuilder text, int at, char c) {
        add(text.length() - at);
        return text.insert(at, c);
    }

    public static StringBuilder deleteCharAt(StringBuilder text, int at) {
        add(text.length() - at);
        return text.deleteCharAt(at);
    }

    public static StringBuilder delete(StringBuilder text, int from, int end) {
        add(text.length() - from);
        return text.delete(from, end);
    }

    public static int indexOf(StringBuilder text, String part) {
        return found(text.indexOf(part), 0, text.length());
    }

    public static boolean contains(List<?> list, Object item) {
        add(list.size());
        return list.contains(item);
    }

    public static int indexOf(List<?> list, Object item) {
        return found(list.indexOf(item), 0, list.size());
    }

    public static boolean remove(List<?> list, Object item) {
        add(list.size());
        return list.remove(item);
    }

    public static Object remove(List<?> list, int at) {
        add(list.size() - at);
        return list.remove(at);
    }

    public static void add(List<Object> list, int at, Object item) {
        add(list.size() - at);
        list.add(at, item);
    }

    /** Text that counts how often a pattern asks for a character. */
    private record Counted(String text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            add(end - start);
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
